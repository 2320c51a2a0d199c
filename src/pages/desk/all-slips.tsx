// An edition's list of slips: where each one lies, and the way to take it back to the desk.
import { placementOf } from '../../core/round/round'
import { t } from '../../text/text'
import { wordsIn } from '../parts/words-in'
import type { Desk } from './use-desk'

export function AllSlips({ desk }: { desk: Desk }) {
  const { level, round } = desk.session
  const statements = new Map(level.statements.map((statement) => [statement.id, statement.text]))
  return (
    <section class="all-slips" aria-labelledby="all-slips">
      <h3 id="all-slips">{t('desk.allSlips')}</h3>
      <ol>
        {round.value.order.map((id, index) => {
          const bin = placementOf(round.value, id)?.bin
          return (
            <li key={id}>
              <button
                type="button"
                class="slip-line"
                data-bin={bin}
                aria-current={index === round.value.current}
                onClick={() => desk.ask({ type: 'goTo', statement: id })}
              >
                <span {...wordsIn(level.language)}>{statements.get(id)}</span>
                <small>
                  {bin ? t('desk.slipIn', { bin: t(`bins.${bin}.label`) }) : t('desk.slipWaiting')}
                </small>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
