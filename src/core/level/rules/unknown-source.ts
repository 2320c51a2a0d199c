// Whoever a statement credits must be listed among the sources.
import { nearestWord } from '../nearest-word'
import type { Rule } from './rule'

export const unknownSource: Rule = ({ sources, statements }) => {
  if (sources === null) return []
  return statements.flatMap(({ index, statement: { source } }) =>
    source === undefined || sources.has(source)
      ? []
      : [
          {
            code: 'unknown-source',
            path: ['statements', index, 'source'],
            details: { source, near: nearestWord(source, sources.keys()) },
          },
        ],
  )
}
