// A denial answers an allegation: another statement, by its id, or words.
import { KEBAB_CASE } from '../schema-parts'
import type { Remark } from '../finding'
import { nearestWord } from '../nearest-word'
import type { Rule } from './rule'

export const denialDeniesNothing: Rule = ({ statements, statementIds }) =>
  statements.flatMap(({ index, statement: { id, category, denies } }): Remark[] => {
    if (denies === undefined) {
      if (category !== 'denial') return []
      return [
        {
          code: 'denial-denies-nothing',
          path: ['statements', index],
          details: { denies: null, near: null, itself: false },
        },
      ]
    }
    // Words have spaces, capitals or full stops; what looks like an id is one.
    const itself = denies === id
    if (!KEBAB_CASE.test(denies) || (statementIds.has(denies) && !itself)) return []
    return [
      {
        code: 'denial-denies-nothing',
        path: ['statements', index, 'denies'],
        details: { denies, near: itself ? null : nearestWord(denies, statementIds), itself },
      },
    ]
  })
