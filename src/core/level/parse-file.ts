// From the text of a file to what a check makes of its value, and to everything that is wrong with it, each
// with its place. Promises never to throw and to end soon, whatever the text.
import { type FileKind, type Finding, type Place, placed, type Remark } from './finding'
import { plainValue } from './plain-value'
import { readYaml } from './read-yaml'
import { ValuePositions } from './value-position'

export interface FileCheck<Draft> {
  /** What the file holds, when no remark is an error in its shape. */
  readonly draft: Draft | null
  readonly remarks: readonly Remark[]
}

export interface FileReading<Draft> {
  readonly draft: Draft | null
  /** What the text holds, as plain values without the defaults; null when it cannot be read. */
  readonly value: unknown
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

/** `check` is asked only when the text can be read as YAML. */
export function parseFile<Draft>(
  text: string,
  kind: FileKind,
  check: (value: unknown) => FileCheck<Draft>,
): FileReading<Draft> {
  const reading = readYaml(text, kind)
  const findings: Finding[] = reading.remarks.map((remark) => placed(remark, reading.placeAt(remark.offset)))
  if (reading.document === null) return { draft: null, value: null, findings: inOrder(findings) }
  const root = reading.document.contents
  const { value, targets, remarks } = plainValue(root)
  for (const remark of remarks) findings.push(placed(remark, reading.placeAt(remark.offset)))
  if (remarks.some(({ code }) => code === 'too-many-aliases')) {
    return { draft: null, value: null, findings: inOrder(findings) }
  }
  const checked = check(value)
  const positions = new ValuePositions(root, targets)
  for (const remark of checked.remarks)
    findings.push(placed(remark, reading.placeAt(offsetOf(remark, positions))))
  return { draft: checked.draft, value, findings: inOrder(findings) }
}

/** Whether nothing found keeps the file from being used. */
export function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity === 'warning')
}

/** At the key where the key is the mistake, at the parent where it is missing, at the value otherwise. */
function offsetOf(remark: Remark, positions: ValuePositions): number {
  const atKey =
    remark.code === 'unknown-key' ||
    remark.code === 'unused-source' ||
    (remark.code === 'bad-value' && remark.details.problem === 'not-an-id' && remark.path[0] === 'sources')
  return atKey && remark.path[0] !== undefined ? positions.keyAt(remark.path) : positions.valueAt(remark.path)
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => compare(one, other))
}

function compare(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column
}
