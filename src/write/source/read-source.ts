// From the text of the source tab to a draft, and to what the checker says at its lines.
import type { Draft } from '../../core/draft/draft'
import { draftFromValue } from '../../core/draft/draft-from-value'
import type { Finding } from '../../core/level/finding'
import { parseLevel } from '../../core/level/parse-level'
import { plainValue } from '../../core/level/plain-value'
import { readYaml } from '../../core/level/read-yaml'

export interface SourceReading {
  /** Null when a form cannot show the text. */
  readonly draft: Draft | null
  readonly findings: readonly Finding[]
}

/** `before`: the draft the text was made from; what it names keeps its key. */
export function readSource(text: string, before: Draft): SourceReading {
  const { findings } = parseLevel(text)
  const { document, remarks } = readYaml(text, 'level')
  if (document === null || remarks.length > 0) return { draft: null, findings }
  const plain = plainValue(document.contents)
  if (plain.remarks.length > 0) return { draft: null, findings }
  return { draft: draftFromValue(plain.value, before).draft, findings }
}
