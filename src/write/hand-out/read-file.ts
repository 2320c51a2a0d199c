// Reads a level file for the form, within the bounds of the door.
import { draftFromValue } from '../../core/draft/draft-from-value'
import type { Finding, Remark } from '../../core/level/finding'
import { plainValue } from '../../core/level/plain-value'
import { readYaml } from '../../core/level/read-yaml'
import { findingText } from '../../text/finding-text'
import type { FileText } from '../../app/ports/files'
import type { OpenedFile } from './open-file'

const MOST_REASONS = 12

export function readFileForForm(decoded: FileText): OpenedFile {
  if (decoded.text === null) return { draft: null, reasons: reasonsOf([decoded.finding]) }
  const { document, remarks } = readYaml(decoded.text, 'level')
  if (document === null) return { draft: null, reasons: reasonsOf(remarks) }
  const plain = plainValue(document.contents)
  const first = [...remarks, ...plain.remarks]
  if (first.length > 0) return { draft: null, reasons: reasonsOf(first) }
  const { draft, reasons } = draftFromValue(plain.value)
  return draft === null ? { draft, reasons: reasonsOf(reasons) } : { draft, text: decoded.text }
}

function reasonsOf(remarks: readonly (Remark | Finding)[]): string[] {
  return remarks.slice(0, MOST_REASONS).map((remark) => {
    const { message, hint } = findingText(remark)
    return hint === undefined ? message : `${message} ${hint}`
  })
}
