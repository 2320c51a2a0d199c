// The report, set like a clipping. With evidence, the words a statement rests on are marked, its cue circled.
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { type LocatedEvidence, locateEvidence, type Segment } from '../../core/level/quote-selector'
import { readReport } from '../../core/level/report-text'
import type { Level, Statement } from '../../core/level/level-schema'
import { wordsIn } from './words-in'

type Props = {
  level: Level
  headingLevel: 1 | 2
  evidence?: Statement | null
  /** For a heading that takes the focus. */
  heading?: RefObject<HTMLHeadingElement | null>
}

export function ReportClipping({ level, headingLevel, evidence = null, heading }: Props) {
  const { headline, dateline } = level.report
  const { paragraphs, located } = useEvidence(level, evidence)
  const Heading = `h${headingLevel}` as const
  return (
    <article class="clipping" {...wordsIn(level.language)} aria-labelledby="headline">
      <Heading id="headline" class="headline" {...(heading ? { ref: heading, tabIndex: -1 } : {})}>
        {headline}
      </Heading>
      {dateline !== undefined && <p class="dateline">{dateline}</p>}
      {paragraphs.map((words, index) => (
        <p key={index}>
          <Marked words={words} paragraph={index} located={located} />
        </p>
      ))}
    </article>
  )
}

/** Only the paragraphs the evidence stands in: for screens that cannot show the report beside the desk. */
export function EvidenceExcerpt({ level, statement }: { level: Level; statement: Statement }) {
  const { paragraphs, located } = useEvidence(level, statement)
  return (
    <blockquote class="excerpt" {...wordsIn(level.language)}>
      {paragraphs.map(
        (words, index) =>
          located?.evidence.some((segment) => segment.paragraph === index) && (
            <p key={index}>
              <Marked words={words} paragraph={index} located={located} />
            </p>
          ),
      )}
    </blockquote>
  )
}

function useEvidence(level: Level, evidence: Statement | null) {
  const report = useMemo(() => readReport(level.report.body), [level])
  const located = useMemo(() => (evidence ? locateEvidence(report, evidence) : null), [report, evidence])
  return { paragraphs: report.paragraphs, located }
}

type MarkedProps = { words: string; paragraph: number; located: LocatedEvidence | null }

function Marked({ words, paragraph, located }: MarkedProps) {
  const here = (segment: Segment) => segment.paragraph === paragraph
  const mark = located?.evidence.find(here)
  const cue = located?.cue.find(here)
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
