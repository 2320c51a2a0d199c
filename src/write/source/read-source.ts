// From the text of the source tab to a draft, and to what the checker says at its lines.
import type { Draft } from '../../core/draft/draft'
import { draftFromValue } from '../../core/draft/draft-from-value'
import type { Finding } from '../../core/level/finding'
import { parseLevel } from '../../core/level/parse-level'

export interface SourceReading {
  /** Null when a form cannot show the text. */
  readonly draft: Draft | null
  readonly findings: readonly Finding[]
}

/** `before`: the draft the text was made from; what it names keeps its key. */
export function readSource(text: string, before: Draft): SourceReading {
  const { value, findings } = parseLevel(text)
  // What is wrong with the text itself is not in its value.
  const isRead = findings.every(({ code }) => code !== 'yaml-syntax')
  return { draft: isRead ? draftFromValue(value, before).draft : null, findings }
}
