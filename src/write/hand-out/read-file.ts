// Reads a level file for the form, within the bounds of the door.
import { draftFromValue } from '../../core/draft/draft-from-value'
import type { Finding, Remark } from '../../core/level/finding'
import { readLevelText } from '../../core/exchange/read-level-text'
import { findingText } from '../../text/finding-text'
import type { FileText } from '../../app/ports/files'
import type { OpenedFile } from './open-file'

const MOST_REASONS = 12
/** What keeps the text from having a value. */
const UNREAD = new Set(['file-too-large', 'yaml-syntax', 'too-many-aliases'])

export function readFileForForm(decoded: FileText): OpenedFile {
  if (decoded.text === null) return { draft: null, reasons: reasonsOf([decoded.finding]) }
  const { value, findings, text } = readLevelText(decoded.text)
  const unread = findings.filter(({ code }) => UNREAD.has(code))
  if (unread.length > 0) return { draft: null, reasons: reasonsOf(unread) }
  const { draft, reasons } = draftFromValue(value)
  return draft === null ? { draft, reasons: reasonsOf(reasons) } : { draft, text }
}

function reasonsOf(remarks: readonly (Remark | Finding)[]): string[] {
  return remarks.slice(0, MOST_REASONS).map((remark) => {
    const { message, hint } = findingText(remark)
    return hint === undefined ? message : `${message} ${hint}`
  })
}
