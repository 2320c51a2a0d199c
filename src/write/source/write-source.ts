// From a draft to the text of its level file. Comments of the file it was opened from survive.
import type { Draft } from '../../core/draft/draft'
import { valueFromDraft } from '../../core/draft/value-from-draft'
import { writeYaml } from '../../core/exchange/level-to-yaml'

export function writeSource(draft: Draft, base: string | null): string {
  return writeYaml(valueFromDraft(draft), base)
}
