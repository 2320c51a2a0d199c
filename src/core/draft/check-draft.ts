// What the checker says about a draft, each remark beside the field it concerns.
import { checkWhileWriting } from '../level/check-level'
import { FINDING_SEVERITIES, type Remark, type Severity } from '../level/finding'
import type { Level } from '../level/level-schema'
import type { Draft } from './draft'
import { addressOf, type FieldAddress } from './field-address'
import { madeIds } from './made-ids'
import { valueFromDraft } from './value-from-draft'

export interface DraftRemark {
  readonly remark: Remark
  readonly severity: Severity
  readonly address: FieldAddress
}

export interface DraftCheck {
  /** The level, when no remark is an error. */
  readonly level: Level | null
  readonly remarks: readonly DraftRemark[]
}

export function checkDraft(draft: Draft): DraftCheck {
  const value = valueFromDraft(draft)
  const { draft: level, remarks } = checkWhileWriting(value)
  const ids = madeIds(draft)
  const named = {
    ...draft,
    sources: draft.sources.map((source) => ({ ...source, id: ids.sources.get(source.key) ?? '' })),
  }
  const placed = remarks.map((remark) => ({
    remark,
    severity: FINDING_SEVERITIES[remark.code],
    address: addressOf(remark, named),
  }))
  const playable = placed.every(({ severity }) => severity === 'warning')
  return { level: playable ? level : null, remarks: placed }
}
