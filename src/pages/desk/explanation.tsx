// The explanation after Check. Its heading takes the focus; it is no live region, so nothing is read twice.
import type { RoundSession } from '../../app/round-session'
import { t } from '../../text/text'
import { ExplainedStatement } from '../parts/explained-statement'
import { EvidenceExcerpt } from '../parts/report-clipping'
import { SIDE_BY_SIDE, useMedia } from '../parts/use-media'
import { useFocus } from '../parts/use-focus'

export function Explanation({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const statement = session.statement.value
  const heading = useFocus<HTMLHeadingElement>(statement.id, takesFocus)
  const wide = useMedia(SIDE_BY_SIDE)
  return (
    <section class="explanation-sheet sheet" aria-labelledby="why">
      <h3 id="why" ref={heading} tabIndex={-1}>
        {t('explanation.why')}
      </h3>
      {!wide && <EvidenceExcerpt level={session.level} statement={statement} />}
      <ExplainedStatement
        level={session.level}
        statement={statement}
        bin={session.bin.value}
        headingLevel={4}
      />
      <p class="aside">{t('explanation.evidence')}</p>
    </section>
  )
}
