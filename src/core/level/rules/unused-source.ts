// A source that no statement credits is left over, or a statement is missing.
// While it is open whom a statement credits, it may be any of them.
import type { Rule } from './rule'

export const unusedSource: Rule = ({ sources, statements, complete }) => {
  if (sources === null || !complete) return []
  if (statements.some(({ statement }) => statement.source === undefined)) return []
  const used = new Set(statements.map(({ statement }) => statement.source))
  return [...sources.keys()].flatMap((source) =>
    used.has(source) ? [] : [{ code: 'unused-source', path: ['sources', source], details: { source } }],
  )
}
