// Whoever is not named speaks anonymously, whatever is said; whoever is named does not.
import type { Rule } from './rule'

export const sourceContradictsCategory: Rule = ({ sources, statements }) =>
  statements.flatMap(({ index, statement: { source, category } }) => {
    if (source === undefined || category === undefined) return []
    const speaker = sources?.get(source)
    if (speaker?.kind === undefined) return []
    const unnamed = speaker.kind === 'unnamed'
    if (unnamed === (category === 'anonymous')) return []
    return [
      {
        code: 'source-contradicts-category',
        path: ['statements', index, 'category'],
        details: { source, label: speaker.label ?? '', category, unnamed },
      },
    ]
  })
