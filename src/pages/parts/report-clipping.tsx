// The report, set like a clipping. With evidence, the words a statement rests on are marked, its cue circled.
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { locateEvidence, type Segment } from '../../core/level/quote-selector'
import { readReport } from '../../core/level/report-text'
import type { Level, Statement } from '../../core/level/level-schema'

type Props = {
  level: Level
  headingLevel: 1 | 3
  evidence?: Statement | null
  /** For a heading that takes the focus. */
  heading?: RefObject<HTMLHeadingElement | null>
}

export function ReportClipping({ level, headingLevel, evidence = null, heading }: Props) {
  const { headline, dateline, body } = level.report
  const report = useMemo(() => readReport(body), [body])
  const located = useMemo(() => (evidence ? locateEvidence(report, evidence) : null), [report, evidence])
  const Heading = `h${headingLevel}` as const
  return (
    <article class="clipping" lang={level.language} aria-labelledby="headline">
      <Heading id="headline" class="headline" {...(heading ? { ref: heading, tabIndex: -1 } : {})}>
        {headline}
      </Heading>
      {dateline !== undefined && <p class="dateline">{dateline}</p>}
      {report.paragraphs.map((words, index) => (
        <p key={index}>
          <Marked
            words={words}
            mark={located?.evidence.find((segment) => segment.paragraph === index)}
            cue={located?.cue.find((segment) => segment.paragraph === index)}
          />
        </p>
      ))}
    </article>
  )
}

function Marked({
  words,
  mark,
  cue,
}: {
  words: string
  mark: Segment | undefined
  cue: Segment | undefined
}) {
  if (!mark) return <>{words}</>
  const { start, end } = cue ?? { start: mark.end, end: mark.end }
  return (
    <>
      {words.slice(0, mark.start)}
      <mark>
        {words.slice(mark.start, start)}
        {cue && <b class="cue">{words.slice(start, end)}</b>}
        {words.slice(end, mark.end)}
      </mark>
      {words.slice(mark.end)}
    </>
  )
}
