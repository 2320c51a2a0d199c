// A level's id is the name of its file, so that links and saved results find it again.
import type { Rule } from './rule'

export const idNotFileName: Rule = ({ id, fileName }) =>
  id === null || fileName === null || id === fileName
    ? []
    : [{ code: 'id-not-file-name', path: ['id'], details: { id, fileName } }]
