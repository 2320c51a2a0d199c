// How sure are you? Asked of a slip that has been placed, when the player wants to be asked.
import { CERTAINTIES, placementOf } from '../../core/round/round'
import { t } from '../../text/text'
import type { Desk } from './use-desk'

export function CertaintyChoice({ desk }: { desk: Desk }) {
  const { session } = desk
  const placement = placementOf(session.round.value, session.statement.value.id)
  return (
    <fieldset class="certainty" disabled={placement === null || session.verdict.value !== null}>
      <legend>{t('desk.howSure')}</legend>
      {CERTAINTIES.map((certainty) => (
        <label class="switch" key={certainty}>
          <input
            type="radio"
            name="certainty"
            checked={placement?.certainty === certainty}
            onClick={() => desk.ask({ type: 'rate', certainty })}
          />
          <span>{t(`certainties.${certainty}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
