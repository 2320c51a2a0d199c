// The strip above every page: the way home, how sorting works, sound, settings, and List view while playing.
import { useRef } from 'preact/hooks'
import { hrefs } from '../../app/route'
import { t } from '../../text/text'
import { useGame } from '../game'
import { focusMain } from './focus-main'
import { Icon } from './icon'
import { KeyList } from './key-list'
import { useKeys } from './use-keys'
import { useLateDialog } from './use-late-dialog'
import { useView } from './use-view'

export function PageHeader() {
  const { route, settings } = useGame()
  const settingsDialog = useLateDialog(async () => (await import('./settings-dialog')).SettingsDialog)
  const keys = useRef<HTMLDialogElement>(null)
  const showKeys = () => keys.current?.showModal()
  useKeys({ help: showKeys })
  const view = useView()
  const { muted } = settings.value.value
  return (
    <header class="page-header">
      <a class="skip" href="#main" onClick={skipToContent}>
        {t('header.skip')}
      </a>
      <a class="wordmark" href={hrefs.front} aria-label={t('header.home')}>
        {t('game')}
      </a>
      <nav aria-label={t('header.navigation')}>
        {route.value.page === 'play' && (
          <button
            type="button"
            class="quiet"
            aria-pressed={view.value === 'list'}
            onClick={() => settings.set('view', view.value === 'list' ? 'desk' : 'list')}
          >
            <Icon name="list" />
            <span>{t('header.listView')}</span>
          </button>
        )}
        <a class="quiet" href={hrefs.codebook}>
          <Icon name="help" />
          <span>{t('header.codebook')}</span>
        </a>
        <button
          type="button"
          class="quiet"
          aria-pressed={!muted}
          onClick={() => settings.set('muted', !muted)}
        >
          <Icon name={muted ? 'silent' : 'sound'} />
          <span>{t('header.mute')}</span>
        </button>
        <button
          type="button"
          class="quiet"
          onClick={settingsDialog.open}
          onPointerEnter={settingsDialog.want}
          onFocus={settingsDialog.want}
        >
          <Icon name="settings" />
          <span>{t('header.settings')}</span>
        </button>
      </nav>
      <dialog ref={settingsDialog.dialog} class="settings sheet" aria-labelledby="settings-title">
        {settingsDialog.Content && <settingsDialog.Content showKeys={showKeys} />}
      </dialog>
      <dialog ref={keys} class="sheet" aria-labelledby="keys-title">
        <KeyList />
      </dialog>
    </header>
  )
}

/** The address after the # is the route, so the skip link moves the focus instead of changing it. */
function skipToContent(event: Event) {
  event.preventDefault()
  focusMain()
}
