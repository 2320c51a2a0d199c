// Why a file was not opened, in the words of the checker.
import { w } from '../../text/write-text'

export function Refused({ reasons }: { reasons: readonly string[] }) {
  return (
    <div class="broken" role="alert">
      <p>{w('handOut.refused')}</p>
      <ul lang="en" dir="ltr">
        {reasons.map((reason, index) => (
          <li key={index}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
