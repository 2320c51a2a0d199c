// The explanation after Check. Its heading takes the focus; it is no live region, so nothing is read twice.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RoundSession } from '../../app/round-session'
import { t } from '../../text/text'
import { ExplainedStatement } from '../parts/explained-statement'
import { EvidenceExcerpt } from '../parts/report-clipping'
import { SIDE_BY_SIDE, useMedia } from '../parts/use-media'

export function Explanation({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const statement = session.statement.value
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!takesFocus) return
    heading.current?.focus({ preventScroll: true })
    // As little as brings the heading and its first lines up: the slip with its stamp stays in sight above.
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [statement.id, takesFocus])
  const wide = useMedia(SIDE_BY_SIDE)
  return (
    <section class="explanation-sheet sheet" aria-labelledby="why">
      <h3 id="why" class="why" ref={heading} tabIndex={-1}>
        {t('explanation.why')}
      </h3>
      <ExplainedStatement
        level={session.level}
        statement={statement}
        bin={session.bin.value}
        headingLevel={4}
        evidence={wide ? null : <EvidenceExcerpt level={session.level} statement={statement} />}
      />
      <p class="aside">{t('explanation.evidence')}</p>
    </section>
  )
}
