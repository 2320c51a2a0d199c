// A bin that nothing belongs in teaches that it is never right.
import type { Rule } from './rule'

export const emptyBin: Rule = ({ bins, statements, complete }) => {
  if (bins === null || !complete) return []
  const used = new Set(statements.map(({ statement }) => statement.category))
  return bins.flatMap((bin, index) =>
    used.has(bin) ? [] : [{ code: 'empty-bin', path: ['bins', index], details: { bin } }],
  )
}
