// What is right, or also accepted, must be among the bins the player is offered.
import type { Remark } from '../finding'
import type { Rule } from './rule'

export const categoryNotOffered: Rule = ({ bins, statements }) => {
  if (bins === null) return []
  return statements.flatMap(({ index, statement: { category, defensible = [] } }): Remark[] => {
    const remarks: Remark[] = []
    if (category !== undefined && !bins.includes(category)) {
      const path = ['statements', index, 'category']
      remarks.push({ code: 'category-not-offered', path, details: { category, bins, defensible: false } })
    }
    for (const [place, accepted] of defensible.entries()) {
      if (bins.includes(accepted)) continue
      const path = ['statements', index, 'defensible', place]
      remarks.push({
        code: 'category-not-offered',
        path,
        details: { category: accepted, bins, defensible: true },
      })
    }
    return remarks
  })
}
