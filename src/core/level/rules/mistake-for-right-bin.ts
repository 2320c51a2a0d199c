// `mistakes` answers wrong choices; what to say about the right one is the explanation.
import type { Rule } from './rule'

export const mistakeForRightBin: Rule = ({ statements }) =>
  statements.flatMap(({ index, statement: { category, mistakes } }) =>
    category === undefined || mistakes?.[category] === undefined
      ? []
      : [
          {
            code: 'mistake-for-right-bin',
            path: ['statements', index, 'mistakes', category],
            details: { category },
          },
        ],
  )
