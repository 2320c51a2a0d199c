// Says what the schema found in the words of the format: every issue at once, each with its path.
import type * as z from 'zod/mini'
import type { Path, Remark, ValueKind, ValueProblem } from './finding'
import { knownKeys } from './known-keys'
import { nearestWord } from './nearest-word'
import { slug } from './slug'
import { valueKind } from './value-kind'
import { boundProblem, customProblem, formatProblem } from './value-problem'

type Issue = z.core.$ZodIssue

/** Looking for near words costs time; a file with more slips than this has other troubles. */
const MOST_GUESSES = 200

const EXPECTED: ReadonlyMap<string, ValueKind> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['int', 'number'],
  ['boolean', 'yes-or-no'],
  ['array', 'list'],
  ['object', 'map'],
  ['record', 'map'],
])

/** `issues`: what the schema of `format` says about `value`. */
export function shapeRemarks(issues: readonly Issue[], value: unknown, format: z.ZodMiniObject): Remark[] {
  return new ShapeRemarks(value, format).of(issues, [])
}

class ShapeRemarks {
  readonly #root: unknown
  readonly #format: z.ZodMiniObject
  #guesses = 0

  constructor(root: unknown, format: z.ZodMiniObject) {
    this.#root = root
    this.#format = format
  }

  of(issues: readonly Issue[], base: Path): Remark[] {
    // A list has a length too: of a value of the wrong kind, only the kind is worth a word.
    const ofWrongKind = new Set(issues.map((issue) => (issue.code === 'invalid_type' ? keyOf(issue) : null)))
    return issues.flatMap((issue) => {
      if ((issue.code === 'too_small' || issue.code === 'too_big') && ofWrongKind.has(keyOf(issue))) return []
      const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
      return this.#remarks(issue, path)
    })
  }

  #remarks(issue: Issue, path: Path): Remark[] {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => this.#unknownKey(path, key))
    if (issue.code === 'invalid_key') {
      const found = String(path.at(-1))
      return [bad(path, { problem: 'not-an-id', found, near: slug(found) })]
    }
    const value = valueAt(this.#root, path)
    if (value === undefined) return [{ code: 'missing-key', path, details: { key: String(path.at(-1)) } }]
    if (issue.code === 'invalid_type') {
      return issue.expected === 'int' && typeof value === 'number'
        ? [bad(path, { problem: 'not-whole' })]
        : [wrongType(path, EXPECTED.get(issue.expected) ?? 'other', value)]
    }
    if (issue.code === 'invalid_value') return [this.#notOneOf(path, issue.values.map(String), value)]
    if (issue.code === 'invalid_union') return this.#neitherTextNorMap(issue, path, value)
    if (issue.code === 'too_small' || issue.code === 'too_big') {
      const problem = boundProblem(issue, path, value)
      return problem === null ? [] : [bad(path, problem)]
    }
    if (issue.code === 'invalid_format' && typeof value === 'string')
      return [bad(path, formatProblem(path, value))]
    return [bad(path, issue.code === 'custom' ? customProblem(issue.params) : { problem: 'other' })]
  }

  #unknownKey(path: Path, key: string): Remark {
    const known = knownKeys(this.#format, path)
    return {
      code: 'unknown-key',
      path: [...path, key],
      details: { key, near: this.#near(key, known), known },
    }
  }

  #notOneOf(path: Path, allowed: readonly string[], value: unknown): Remark {
    if (path[0] === 'format') return wrongType(path, 'number', value)
    if (typeof value !== 'string') return wrongType(path, 'text', value)
    return bad(path, { problem: 'not-one-of', found: value, allowed, near: this.#near(value, allowed) })
  }

  /** Evidence is the one value with two forms: what is wrong with the form that was chosen. */
  #neitherTextNorMap(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown): Remark[] {
    const [text = [], map = []] = issue.errors
    if (typeof value === 'string') return this.of(text, path)
    if (valueKind(value) === 'map') return this.of(map, path)
    return [wrongType(path, 'text', value)]
  }

  #near(word: string, candidates: readonly string[]): string | null {
    this.#guesses += 1
    return this.#guesses > MOST_GUESSES ? null : nearestWord(word, candidates)
  }
}

function keyOf(issue: Issue): string {
  return JSON.stringify(issue.path)
}

function bad(path: Path, details: ValueProblem): Remark {
  return { code: 'bad-value', path, details }
}

function wrongType(path: Path, expected: ValueKind, value: unknown): Remark {
  return { code: 'wrong-type', path, details: { expected, found: valueKind(value) } }
}

/** The value at a path; undefined when there is none. Own properties only. */
function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    const entry: unknown = Reflect.get(value, part)
    value = entry
  }
  return value
}
