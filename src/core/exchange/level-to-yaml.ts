// A level as a YAML file. Without a text to go by it is laid out as a person would write it; with the text that
// was opened, all that did not change stays as it was, to the letter.
// Promises that reading the text gives the value back.
import { plainValue } from '../level/plain-value'
import { readYaml } from '../level/read-yaml'
import { isJsonMap, type Json, sameJson, toJson } from './json-value'
import { patchedYaml } from './patched-yaml'
import { blockText } from './yaml-entry'
import { doubleQuoted } from './yaml-scalar'

const FIRST_LINE = '# yaml-language-server: $schema=./level.schema.json'
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * `value`: any JSON value; `base`: the text of the file it was read from, or null.
 * Throws a TypeError for a value that contains itself.
 */
export function writeYaml(value: unknown, base: string | null): string {
  const json = toJson(value)
  return (base === null ? null : writtenInto(base, json)) ?? anew(json)
}

/** The text with the value in it; null when the text cannot be read, or is of quite another form. */
function writtenInto(base: string, value: Json): string | null {
  const mark = base.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : ''
  const windows = /^[^\n]*\r\n/u.test(base)
  const source = base.slice(mark.length).replaceAll('\r\n', '\n')
  const { document, remarks } = readYaml(source)
  if (document === null || remarks.length > 0) return null
  const old = plainValue(document.contents)
  if (old.remarks.length > 0) return null
  if (sameJson(old.value, value)) return base
  if (!isJsonMap(value)) return null
  const text = patchedYaml(source, document.contents, value)
  if (text === null || !isReadAs(text, value)) return null
  return mark + (windows ? text.replaceAll('\n', '\r\n') : text)
}

function isReadAs(text: string, value: Json): boolean {
  const { document, remarks } = readYaml(text)
  if (document === null || remarks.length > 0) return false
  const reading = plainValue(document.contents)
  return reading.remarks.length === 0 && sameJson(reading.value, value)
}

function anew(value: Json): string {
  if (typeof value === 'string') return `${doubleQuoted(value)}\n`
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return `${JSON.stringify(value)}\n`
  }
  const text = `${blockText(value, [], 0)}\n`
  return isJsonMap(value) ? `${FIRST_LINE}\n${text}` : text
}
