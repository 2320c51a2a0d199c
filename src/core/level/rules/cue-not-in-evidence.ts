// The cue is circled inside the evidence, so it must be part of it.
import { exactWords, findCue } from '../quote-selector'
import type { Rule } from './rule'

export const cueNotInEvidence: Rule = ({ statements }) =>
  statements.flatMap(({ index, statement: { cue, evidence } }) => {
    if (cue === undefined || evidence === undefined) return []
    const exact = exactWords(evidence)
    if (findCue(exact, cue) !== null) return []
    return [{ code: 'cue-not-in-evidence', path: ['statements', index, 'cue'], details: { cue, exact } }]
  })
