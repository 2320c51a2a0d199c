// Statements to look at again, each folded up: what was put, what it was, and behind that the explanation.
import { useSignal } from '@preact/signals'
import type { RoundSession } from '../../app/round-session'
import type { Judgement } from '../../core/score/score'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import { ExplainedStatement } from '../parts/explained-statement'
import { wordsIn } from '../parts/words-in'
import { whatWasPut } from './what-was-put'

type Props = {
  session: RoundSession
  judgements: readonly Judgement[]
  /** The first one is unfolded. */
  open?: boolean
  /** The explanations wait until they are asked for, and stay folded up in print. */
  onDemand?: boolean
}

export function Reviewed({ session, judgements, open = false, onDemand = false }: Props) {
  return (
    <ol class="reviewed">
      {judgements.map((judgement, index) => (
        <li key={judgement.statement.id}>
          <Unfolding session={session} judgement={judgement} open={open && index === 0} onDemand={onDemand} />
        </li>
      ))}
    </ol>
  )
}

function Unfolding({
  session: { level },
  judgement: { statement, placement },
  open,
  onDemand,
}: Required<Omit<Props, 'judgements'>> & { judgement: Judgement }) {
  const isAskedFor = useSignal(!onDemand)
  return (
    <details
      open={open}
      data-on-demand={onDemand}
      onToggle={() => {
        isAskedFor.value = true
      }}
    >
      <summary>
        <span {...wordsIn(level.language)}>{statement.text}</span>
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
      {isAskedFor.value && (
        <ExplainedStatement level={level} statement={statement} bin={placement.bin} headingLevel={3} />
      )}
    </details>
  )
}
