// Why a file was not opened, in the words of the checker.
import { directionOf } from '../../text/text'
import { w } from '../../text/write-text'
import type { FileRefusal } from '../hand-out/open-file'

export function Refused({ reasons, language }: FileRefusal) {
  return (
    <div class="broken" role="alert">
      <p>{w('handOut.refused')}</p>
      <ul lang={language} dir={directionOf(language)}>
        {reasons.map((reason, index) => (
          <li key={index}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
