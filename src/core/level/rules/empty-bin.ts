// A bin that nothing belongs in teaches that it is never right.
import { everyCategoryIsKnown } from './scored-statements'
import type { Rule } from './rule'

export const emptyBin: Rule = (level) => {
  const { bins, statements } = level
  if (bins === null || !everyCategoryIsKnown(level)) return []
  const used = new Set(statements.map(({ statement }) => statement.category))
  return bins.flatMap((bin, index) =>
    used.has(bin) ? [] : [{ code: 'empty-bin', path: ['bins', index], details: { bin } }],
  )
}
