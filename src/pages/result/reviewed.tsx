// Statements to look at again, each folded up: what was put, what it was, and behind that the explanation.
import type { RoundSession } from '../../app/round-session'
import type { Judgement } from '../../core/score/score'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import { ExplainedStatement } from '../parts/explained-statement'
import { wordsIn } from '../parts/words-in'
import { whatWasPut } from './what-was-put'

/** `open`: the first one is unfolded. */
export function Reviewed({
  session,
  judgements,
  open = false,
}: {
  session: RoundSession
  judgements: readonly Judgement[]
  open?: boolean
}) {
  return (
    <ol class="reviewed">
      {judgements.map(({ statement, placement }, index) => (
        <li key={statement.id}>
          <details open={open && index === 0}>
            <summary>
              <span {...wordsIn(session.level.language)}>{statement.text}</span>
              <small class="reviewed-put">
                <span data-bin={placement.bin}>
                  <BinMark bin={placement.bin} /> {whatWasPut(placement)}
                </span>{' '}
                <span data-bin={statement.category}>
                  <BinMark bin={statement.category} />{' '}
                  {t('result.itWas', { bin: t(`bins.${statement.category}.label`) })}
                </span>
              </small>
            </summary>
            <ExplainedStatement
              level={session.level}
              statement={statement}
              bin={placement.bin}
              headingLevel={3}
            />
          </details>
        </li>
      ))}
    </ol>
  )
}
