// The list of keys, opened with ? or from the settings.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/text'
import { useGame } from '../game'
import { KEYS, keyMeaning } from '../keys'

export function useKeysDialog(): RefObject<HTMLDialogElement | null> {
  const { settings } = useGame()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (keyMeaning(event, settings.value.value.numberKeys) !== 'help') return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) dialog.current?.showModal()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [settings])
  return dialog
}

export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { settings } = useGame()
  const offered = KEYS.filter((key) => key.does !== 'bins' || settings.value.value.numberKeys)
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys.title')}</h2>
      <table class="keys">
        <tbody>
          {offered.map(({ key, does }) => (
            <tr key={key}>
              <th scope="row">
                <kbd dir="ltr">{key}</kbd>
              </th>
              <td>{t(`keys.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="dialog">
        <button type="submit">{t('settings.close')}</button>
      </form>
    </dialog>
  )
}
