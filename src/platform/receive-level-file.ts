// A level file that was dropped or opened, as bytes: decoded, then through the same door as every other level.
import { type ReceivedLevel, readLevelText } from '../core/exchange/read-level-text'
import { decodeLevelFile } from './decode-level-file'

/** Never throws: what is no text in UTF-8 comes back with a finding that says so. */
export function receiveLevelFile(bytes: Uint8Array): ReceivedLevel {
  const { text, finding } = decodeLevelFile(bytes)
  if (finding === null) return readLevelText(text)
  return {
    level: null,
    draft: null,
    value: null,
    findings: [finding],
    form: 'yaml',
    text: '',
    refusal: null,
  }
}
