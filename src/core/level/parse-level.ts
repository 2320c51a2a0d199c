// From the text of a level file to a level, or to everything that is wrong with it, each with its place.
// Promises never to throw and to end soon, whatever the text.
import { checkLevel } from './check-level'
import { type Finding, type Place, placed, type Remark } from './finding'
import type { Level } from './level-schema'
import { plainValue } from './plain-value'
import { readYaml } from './read-yaml'
import { ValuePositions } from './value-position'

export interface LevelReading {
  /** The level, when no finding is an error. */
  readonly level: Level | null
  /** The level as far as its shape is right: fit for a preview, not for play. */
  readonly draft: Level | null
  /** What the text holds, as plain values without the defaults; null when it cannot be read. */
  readonly value: unknown
  /** In the order of the file. */
  readonly findings: readonly Finding[]
}

const NOTHING = { level: null, draft: null, value: null } as const

/** `fileName`: with or without folder and ending; leave it out when the text has no file. */
export function parseLevel(text: string, fileName?: string): LevelReading {
  const reading = readYaml(text)
  const findings: Finding[] = reading.remarks.map((remark) => placed(remark, reading.placeAt(remark.offset)))
  if (reading.document === null) return { ...NOTHING, findings: inOrder(findings) }
  const root = reading.document.contents
  const { value, targets, remarks } = plainValue(root)
  for (const remark of remarks) findings.push(placed(remark, reading.placeAt(remark.offset)))
  if (remarks.some(({ code }) => code === 'too-many-aliases')) {
    return { ...NOTHING, findings: inOrder(findings) }
  }
  const check = checkLevel(value, fileName)
  const positions = new ValuePositions(root, targets)
  for (const remark of check.remarks)
    findings.push(placed(remark, reading.placeAt(offsetOf(remark, positions))))
  const playable = findings.every(({ severity }) => severity === 'warning')
  return { level: playable ? check.draft : null, draft: check.draft, value, findings: inOrder(findings) }
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
