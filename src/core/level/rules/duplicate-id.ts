// Two statements must not share an id: placing one would place the other.
import type { Rule } from './rule'

export const duplicateId: Rule = ({ statements }) => {
  const first = new Map<string, number>()
  return statements.flatMap(({ index, statement: { id } }) => {
    if (id === undefined) return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, index)
      return []
    }
    return [{ code: 'duplicate-id', path: ['statements', index, 'id'], details: { id, first: earlier } }]
  })
}
