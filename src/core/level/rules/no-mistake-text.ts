// A scored statement should say something to whoever chooses a wrong bin.
import type { Rule } from './rule'

export const noMistakeText: Rule = ({ statements }) =>
  statements.flatMap(({ index, statement: { scored, mistakes } }) =>
    scored === true && mistakes !== undefined && Object.keys(mistakes).length === 0
      ? [{ code: 'no-mistake-text', path: ['statements', index], details: null }]
      : [],
  )
