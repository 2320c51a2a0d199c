// Says above a level that it is not one of this site: a draft being tried out, with the way back to the editor, or
// a level from a file or a link, with who made it and a button to keep it.
import { useSignal } from '@preact/signals'
import { keptIn } from '../app/levels-from-everywhere'
import { hrefs } from '../app/route'
import type { Level } from '../core/level/level-schema'
import { t } from '../text/text'
import { useGame } from './game'
import { focusMain } from './parts/focus-main'

export function LevelOrigin({ level }: { level: Level }) {
  const kept = keptIn(level.id)
  if (kept === null) return null
  return (
    <aside class="level-origin" aria-label={t('elsewhere.label')}>
      {kept.prefix === 'draft' ? (
        <p>
          {t('elsewhere.draft')} <a href={hrefs.writeDraft(kept.id)}>{t('elsewhere.backToDraft')}</a>
        </p>
      ) : (
        <Guest level={level} id={kept.id} />
      )}
    </aside>
  )
}

function Guest({ level, id }: { level: Level; id: string }) {
  const { myLevels } = useGame()
  const isKept = myLevels.value.value.some((card) => card.id === id)
  const failed = useSignal(false)
  const put = async () => {
    failed.value = !(await myLevels.put(id))
    if (!failed.value) focusMain()
  }
  return (
    <p>
      {t('elsewhere.notOurs')} {t('elsewhere.by', { authors: level.credits.authors.join(', ') })}{' '}
      <span role="status">{isKept ? t('elsewhere.isKept') : failed.value ? t('notices.not-kept') : ''}</span>
      {!isKept && (
        <button type="button" onClick={() => void put()}>
          {t('elsewhere.keep')}
        </button>
      )}
    </p>
  )
}
