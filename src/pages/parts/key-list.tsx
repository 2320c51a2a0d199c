// The list of keys, opened with ? or from the settings.
import { t } from '../../text/text'
import { useGame } from '../game'
import { KEYS } from '../keys'

export function KeyList() {
  const { settings } = useGame()
  const offered = KEYS.filter((key) => key.does !== 'bins' || settings.value.value.numberKeys)
  return (
    <>
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
    </>
  )
}
