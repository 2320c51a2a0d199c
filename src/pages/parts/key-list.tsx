// The list of keys, opened with ? or from the settings.
import { t } from '../../text/text'
import { useGame } from '../game'
import { keysOffered } from '../keys'

export function KeyList() {
  const { settings } = useGame()
  return (
    <>
      <h2 id="keys-title">{t('keys.title')}</h2>
      <table class="keys">
        <tbody>
          {keysOffered(settings.value.value.numberKeys).map(({ name, means }) => (
            <tr key={name}>
              <th scope="row">
                <kbd dir="ltr">{name}</kbd>
              </th>
              <td>{t(`keys.${means}`)}</td>
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
