// Every rule about what a level means, in the order of the format's table.
import { categoryNotOffered } from './rules/category-not-offered'
import { copiesTheReport } from './rules/copies-the-report'
import { cueNotInEvidence } from './rules/cue-not-in-evidence'
import { denialDeniesNothing } from './rules/denial-denies-nothing'
import { duplicateId } from './rules/duplicate-id'
import { emptyBin } from './rules/empty-bin'
import { evidenceAmbiguous } from './rules/evidence-ambiguous'
import { evidenceNotFound } from './rules/evidence-not-found'
import { idNotFileName } from './rules/id-not-file-name'
import { lopsidedBins } from './rules/lopsided-bins'
import { mistakeForRightBin } from './rules/mistake-for-right-bin'
import { noConfirmedClaim } from './rules/no-confirmed-claim'
import { noMistakeText } from './rules/no-mistake-text'
import { sidePredictsCategory } from './rules/side-predicts-category'
import { sourceContradictsCategory } from './rules/source-contradicts-category'
import { tooFewStatements } from './rules/too-few-statements'
import { unknownSource } from './rules/unknown-source'
import { unusedSource } from './rules/unused-source'
import type { Rule } from './rules/rule'

export const LEVEL_RULES: readonly Rule[] = [
  idNotFileName,
  duplicateId,
  unknownSource,
  evidenceNotFound,
  evidenceAmbiguous,
  cueNotInEvidence,
  sourceContradictsCategory,
  denialDeniesNothing,
  categoryNotOffered,
  mistakeForRightBin,
  tooFewStatements,
  emptyBin,
  lopsidedBins,
  noConfirmedClaim,
  sidePredictsCategory,
  copiesTheReport,
  noMistakeText,
  unusedSource,
]
