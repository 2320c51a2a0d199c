// What a list shows of drafts and their versions.
import type { Draft } from '../core/draft/draft'
import { titleOf } from '../core/draft/made-ids'
import type { DraftCard, DraftRecord, DraftVersion } from './ports/drafts'

export function cardOf({ id, savedAt, draft }: DraftRecord): DraftCard {
  return { id, savedAt, title: titleOf(draft), statements: draft.statements.length }
}

export function versionOf(savedAt: number, draft: Draft): DraftVersion {
  return {
    savedAt,
    title: titleOf(draft),
    statements: draft.statements.length,
    words: draft.body.split(/\s+/u).filter((word) => word !== '').length,
  }
}
