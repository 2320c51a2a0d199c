// Reads a level file for the form, within the bounds of the door.
import { draftFromValue } from '../../core/draft/draft-from-value'
import type { Finding, Remark } from '../../core/level/finding'
import { readLevelText } from '../../core/exchange/read-level-text'
import { findingTextIn } from '../../text/finding-text-in'
import { language } from '../../text/text'
import type { FileText } from '../../app/ports/files'
import type { OpenedFile } from './open-file'

const MOST_REASONS = 12
/** What keeps the text from having a value. */
const UNREAD = new Set(['file-too-large', 'yaml-syntax', 'too-many-aliases'])

export async function readFileForForm(decoded: FileText): Promise<OpenedFile> {
  if (decoded.text === null) return refused([decoded.finding])
  const { value, findings, text } = readLevelText(decoded.text)
  const unread = findings.filter(({ code }) => UNREAD.has(code))
  if (unread.length > 0) return refused(unread)
  const { draft, reasons } = draftFromValue(value)
  return draft === null ? refused(reasons) : { draft, text }
}

async function refused(remarks: readonly (Remark | Finding)[]): Promise<OpenedFile> {
  const teller = await findingTextIn(language.peek())
  const reasons = remarks.slice(0, MOST_REASONS).map((remark) => {
    const { message, hint } = teller.tell(remark)
    return hint === undefined ? message : `${message} ${hint}`
  })
  return { draft: null, reasons, language: teller.language }
}
