// A row of small slips: how many there are, and which one lies on the desk. The heading says it in words.
import type { RoundSession } from '../../app/round-session'
import { placementOf } from '../../core/round/round'

export function Progress({ session }: { session: RoundSession }) {
  const round = session.round.value
  return (
    <ol class="progress" aria-hidden="true">
      {round.order.map((id, index) => (
        <li key={id} data-placed={placementOf(round, id) !== null} data-current={index === round.current} />
      ))}
    </ol>
  )
}
