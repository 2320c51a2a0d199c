// The evidence must be in the report once: the page marks one place, and the player looks there.
import type { Occurrence } from '../finding'
import { exactWords, findQuote, type TextRange } from '../quote-selector'
import type { ReportText } from '../report-text'
import { evidencePath } from './evidence-path'
import type { Rule } from './rule'

const WORDS_AROUND = 30

export const evidenceAmbiguous: Rule = ({ report, statements }) => {
  if (report === null) return []
  return statements.flatMap(({ index, statement: { evidence } }) => {
    if (evidence === undefined) return []
    const [first, second] = findQuote(report, evidence)
    if (first === undefined || second === undefined) return []
    return [
      {
        code: 'evidence-ambiguous',
        path: evidencePath(index, evidence),
        details: {
          exact: exactWords(evidence),
          first: occurrence(report, first),
          second: occurrence(report, second),
          withContext: typeof evidence !== 'string' && (evidence.prefix ?? evidence.suffix) !== undefined,
        },
      },
    ]
  })
}

function occurrence(report: ReportText, { start, end }: TextRange): Occurrence {
  const paragraph = report.starts.findLastIndex((begins) => begins <= start)
  const from = report.starts[paragraph] ?? 0
  const to = report.starts[paragraph + 1] ?? report.text.length
  return {
    paragraph: paragraph + 1,
    before: report.text.slice(Math.max(from, start - WORDS_AROUND), start).trim(),
    after: report.text.slice(end, Math.min(Math.max(end, to), end + WORDS_AROUND)).trim(),
  }
}
