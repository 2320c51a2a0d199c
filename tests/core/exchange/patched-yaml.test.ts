// A value written into the text it was read from: what did not change stays, to the letter.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeYaml } from '../../../src/core/exchange/level-to-yaml'
import { plainValue } from '../../../src/core/level/plain-value'
import { readYaml } from '../../../src/core/level/read-yaml'
import { anyLevel } from '../../builders/any-level'
import { FIRST_COMMENT, handWrittenYaml, LAST_COMMENT } from '../../builders/hand-written-yaml'
import { nastyText } from '../../builders/nasty-text'

const SOON = 240_000

type Tree = { [key: string]: unknown }

function valueIn(text: string): Tree {
  const { document, remarks } = readYaml(text)
  const reading = plainValue(document?.contents ?? null)
  expect([...remarks, ...reading.remarks]).toEqual([])
  const value = reading.value
  if (!isTree(value)) throw new Error('not a map')
  return value
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const listOf = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw new Error('not a list')
  return value
}
const treeOf = (value: unknown): Tree => {
  if (!isTree(value)) throw new Error('not a map')
  return value
}
const statement = (level: Tree, index: number) => treeOf(listOf(level['statements'])[index])

const BASE = `# yaml-language-server: $schema=./level.schema.json
# For form 8b.

format: 1
id: 'ducks'        # keep the quotes
title: "Ducks on the pond"
topics: [ birds,   local ]   # two are enough
report:
  headline: Ducks
  body: |
    First line
    second line.

    # this is no remark

    Last line.

# who speaks
sources:
  ada: { label: Ada Brook, kind: person }

  # the other one
  ben:
    label: Ben Hill
    kind: person
statements:
  # All of these were checked.

  # the easy one
  - id: three-ducks
    # in our own words
    text: There are three ducks.   # or four?
    category: confirmed
    source: ada
    explanation: >-   # folded
      Ada Brook is named
      and can count.
    # nothing below this

  - id: loud-ducks

    text: 'It is said that "ducks are loud".'
    category: opinion
    source: ben


  # the last one
  - { id: quick, text: Quick ducks, category: opinion }
discussion:
- Are ducks loud?   # ask first
-   Why?
# the end
`

/** The base with some of its text replaced; fails when the text is not there exactly once. */
function expected(...changes: (readonly [from: string, to: string])[]): string {
  let text = BASE
  for (const [from, to] of changes) {
    expect(text.split(from)).toHaveLength(2)
    text = text.replace(from, () => to)
  }
  return text
}

function edited(change: (level: Tree) => void, base = BASE): string {
  const level = valueIn(base)
  change(level)
  const text = writeYaml(level, base)
  expect(valueIn(text)).toEqual(level)
  return text
}

describe('a file in which', () => {
  it('nothing changed stays as it is', () => {
    expect(edited(() => {})).toBe(BASE)
    const windows = `\uFEFF${BASE.replaceAll('\n', '\r\n')}`
    expect(edited(() => {}, windows)).toBe(windows)
  })

  it('a text changed keeps its quotes and its remark', () => {
    expect(edited((level) => (level['id'] = 'geese'))).toBe(expected(["'ducks'", "'geese'"]))
    expect(edited((level) => (level['title'] = 'Ducks: a "story"'))).toBe(
      expected(['"Ducks on the pond"', '"Ducks: a \\"story\\""']),
    )
    expect(edited((level) => (statement(level, 0)['text'] = 'There are four ducks.'))).toBe(
      expected(['There are three ducks.   #', 'There are four ducks.   #']),
    )
    expect(edited((level) => (statement(level, 1)['text'] = 'Ducks are "loud".'))).toBe(
      expected([`'It is said that "ducks are loud".'`, `'Ducks are "loud".'`]),
    )
    expect(edited((level) => (statement(level, 0)['explanation'] = 'Ada Brook counts.'))).toBe(
      expected(['      Ada Brook is named\n      and can count.', '      Ada Brook counts.']),
    )
  })

  it('a line of the report changed keeps the other lines', () => {
    expect(
      edited((level) => {
        const report = treeOf(level['report'])
        report['body'] = String(report['body']).replace('second line', 'another line')
      }),
    ).toBe(expected(['second line', 'another line']))
  })

  it('a value between brackets or braces changed keeps their spaces', () => {
    expect(edited((level) => (listOf(level['topics'])[1] = 'ponds, lakes'))).toBe(
      expected(['[ birds,   local ]', '[ birds,   "ponds, lakes" ]']),
    )
    expect(edited((level) => (treeOf(treeOf(level['sources'])['ada'])['label'] = 'Ada B.'))).toBe(
      expected(['label: Ada Brook,', 'label: Ada B.,']),
    )
    expect(edited((level) => (statement(level, 2)['text'] = 'Slow ducks'))).toBe(
      expected(['text: Quick ducks', 'text: Slow ducks']),
    )
  })

  it('a list between brackets grew stays on its line, with its remark', () => {
    expect(edited((level) => listOf(level['topics']).push('ponds'))).toBe(
      expected(['[ birds,   local ]', '[birds, local, ponds]']),
    )
    expect(edited((level) => (treeOf(treeOf(level['sources'])['ada'])['side'] = 'pond'))).toBe(
      expected(['{ label: Ada Brook, kind: person }', '{ label: Ada Brook, kind: person, side: pond }']),
    )
  })

  it('a key was added or taken away keeps the others', () => {
    expect(edited((level) => (level['difficulty'] = 2))).toBe(
      expected(['\ntopics:', '\ndifficulty: 2\ntopics:']),
    )
    expect(edited((level) => (statement(level, 1)['note'] = 'A note.'))).toBe(
      expected(['    source: ben\n', '    source: ben\n    note: A note.\n']),
    )
    expect(edited((level) => delete statement(level, 0)['source'])).toBe(expected(['    source: ada\n', '']))
    expect(edited((level) => delete statement(level, 0)['text'])).toBe(
      expected(['    # in our own words\n    text: There are three ducks.   # or four?\n', '']),
    )
    expect(edited((level) => delete level['title'])).toBe(expected(['title: "Ducks on the pond"\n', '']))
  })

  it('a statement was taken away keeps the others and their remarks', () => {
    expect(edited((level) => listOf(level['statements']).splice(1, 1))).toBe(
      expected([BASE.slice(BASE.indexOf('\n  - id: loud-ducks'), BASE.indexOf('\n\n  # the last one')), '']),
    )
  })

  it('a statement was put in stands in its place', () => {
    const fresh = { id: 'new', text: 'A: b', category: 'denial', via: ['radio'] }
    const lines = '  - id: new\n    text: "A: b"\n    category: denial\n    via: [radio]\n'
    expect(edited((level) => listOf(level['statements']).splice(1, 0, fresh))).toBe(
      expected(['  - id: loud-ducks', `${lines}\n  - id: loud-ducks`]),
    )
    expect(edited((level) => listOf(level['statements']).push(fresh))).toBe(
      expected(['\ndiscussion:', `\n\n${lines}discussion:`]),
    )
  })

  it('statements changed places take their remarks with them', () => {
    const text = edited((level) => listOf(level['statements']).reverse())
    const order = [
      '  # All of these were checked.',
      '  # the last one',
      '  - { id: quick',
      '  - id: loud-ducks',
      '  # the easy one',
      '  - id: three-ducks',
      '    # in our own words',
      '    # nothing below this',
      'discussion:',
    ].map((line) => text.indexOf(`\n${line}`))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(order).not.toContain(-1)
    expect(
      text
        .split('\n')
        .toSorted()
        .filter((line) => line !== ''),
    ).toEqual(
      BASE.split('\n')
        .toSorted()
        .filter((line) => line !== ''),
    )
  })

  it('a statement or a source was renamed keeps all but the name', () => {
    expect(edited((level) => (statement(level, 0)['id'] = 'four-ducks'))).toBe(
      expected(['three-ducks', 'four-ducks']),
    )
    expect(
      edited((level) => {
        const { ada, ben } = treeOf(level['sources'])
        level['sources'] = { ada, benjamin: { ...treeOf(ben), kind: 'office' } }
      }),
    ).toBe(
      expected(['  ben:\n', '  benjamin:\n'], ['Ben Hill\n    kind: person', 'Ben Hill\n    kind: office']),
    )
  })

  it('sources changed places follow', () => {
    const text = edited((level) => {
      const { ada, ben } = treeOf(level['sources'])
      level['sources'] = { ben, ada }
    })
    expect(Object.keys(treeOf(valueIn(text)['sources']))).toEqual(['ben', 'ada'])
    expect(text).toContain('\n  # the other one\n  ben:\n    label: Ben Hill\n    kind: person\n\n  ada: {')
  })

  it('a list was emptied, or filled, takes a new form and keeps the rest', () => {
    expect(edited((level) => (level['discussion'] = []))).toBe(
      expected(['discussion:\n- Are ducks loud?   # ask first\n-   Why?\n', 'discussion: []\n']),
    )
    const again = edited((level) => (level['topics'] = []))
    expect(again).toBe(expected(['[ birds,   local ]', '[]']))
    expect(edited((level) => (level['topics'] = ['birds', 'local']), again)).toBe(
      expected(['[ birds,   local ]', '[birds, local]']),
    )
  })

  it('lines end as Windows ends them keeps them', () => {
    const windows = `\uFEFF${BASE.replaceAll('\n', '\r\n')}`
    expect(edited((level) => (level['id'] = 'geese'), windows)).toBe(windows.replace("'ducks'", "'geese'"))
  })

  it('a text ends with empty lines stays apart from what follows', () => {
    const body = 'One.\n\n\n'
    const text = edited((level) => (treeOf(level['report'])['body'] = body))
    expect(text).toContain('# who speaks')
    expect(edited((level) => (level['discussion'] = [body]))).toContain('# the end')
    expect(edited((level) => (statement(level, 0)['note'] = body))).toContain('# the easy one')
  })

  it('one value refers to another has it written out where it must', () => {
    const file = readFileSync('tests/fixtures/levels/good/with-anchors.yaml', 'utf8')
    const text = edited((level) => (statement(level, 0)['mistakes'] = { denial: 'No.' }), file)
    expect(text).toContain('mistakes: { denial: No. }')
    expect(text.split('\n').slice(0, 5)).toEqual(file.split('\n').slice(0, 5))
  })
})

describe('a text that cannot be written into', () => {
  it.each([
    ['empty', ''],
    ['only a remark', '# nothing yet\n'],
    ['broken', 'format: [1\n'],
    ['the same key twice', 'format: 1\ntitle: a\ntitle: b\n'],
    ['a list', '- a\n- b\n'],
    ['running text', 'Once upon a time'],
    ['JSON', '{"format": 1, "title": "a"}'],
    ['several documents', 'format: 1\n---\nformat: 1\n'],
    ['nothing but brackets', '['.repeat(100_000)],
    ['a circle', 'a: &a [*a]\n'],
    ['a laugh', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`],
    ['an odd key', '? [a, b]\n: c\nformat: 1\n'],
    ['a merge', 'a: &a { b: 1 }\nc:\n  <<: *a\n'],
  ])('%s is written anew where that is needed', (_, base) => {
    const level = { format: 1, title: 'New', statements: [{ id: 'a' }] }
    expect(valueIn(writeYaml(level, base))).toEqual(level)
  })

  it('JSON that did not change stays JSON', () => {
    const base = '{"format": 1,\n "title": "a"}'
    expect(writeYaml({ title: 'a', format: 1 }, base)).toBe(base)
  })
})

// Edits, as a form or a careless hand would make them.

type Path = readonly (string | number)[]
interface Edit {
  readonly kind: 'set' | 'other' | 'delete' | 'insert' | 'move' | 'double' | 'wrap'
  readonly at: number
  readonly to: number
  readonly text: string
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  const here = path.length === 0 ? [] : [path]
  if (Array.isArray(value)) {
    return [...here, ...value.flatMap((entry: unknown, index) => pathsIn(entry, [...path, index]))]
  }
  if (!isTree(value)) return here
  return [...here, ...Object.entries(value).flatMap(([key, entry]) => pathsIn(entry, [...path, key]))]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inside: unknown, part) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, part) : undefined,
    value,
  )
}

/** Changes the level, and says where; null when the edit makes no sense there. */
function applied(level: Tree, { kind, at, to, text }: Edit): Path | null {
  const paths = pathsIn(level)
  const path = paths[at % Math.max(1, paths.length)]
  const last = path?.at(-1)
  if (path === undefined || last === undefined) return null
  const parent = valueAt(level, path.slice(0, -1))
  if (Array.isArray(parent)) {
    const index = Number(last)
    const [entry]: unknown[] = parent.slice(index, index + 1)
    const place = to % (parent.length + 1)
    if (kind === 'delete') parent.splice(index, 1)
    else if (kind === 'insert') parent.splice(index, 0, { id: text, text })
    else if (kind === 'double') parent.splice(place, 0, structuredClone(entry))
    else if (kind === 'move') parent.splice(to % parent.length, 0, ...parent.splice(index, 1))
    else parent[index] = replacement(kind, entry, to, text)
  } else if (isTree(parent)) {
    const key = String(last)
    if (kind === 'delete') delete parent[key]
    else if (kind === 'insert') parent[`new-${to % 9}`] = text
    else if (kind === 'move' || kind === 'double') return null
    else parent[key] = replacement(kind, parent[key], to, text)
  }
  return path
}

function replacement(kind: Edit['kind'], old: unknown, to: number, text: string): unknown {
  if (kind === 'wrap') return [old]
  return kind === 'set' ? text : [null, true, 12, { a: text }, [text], [], {}][to % 7]
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('set', 'other', 'delete', 'insert', 'move', 'double', 'wrap'),
  at: fc.nat(),
  to: fc.nat(),
  text: nastyText(),
})
const hand = fc.record({
  choices: fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
})

/** A file by any hand that holds just this level; the library that writes it does not always manage. */
function holds(base: string, level: unknown): boolean {
  const { document, remarks } = readYaml(base)
  const reading = plainValue(document?.contents ?? null)
  return (
    document !== null &&
    remarks.length + reading.remarks.length === 0 &&
    JSON.stringify(reading.value) === JSON.stringify(level)
  )
}

describe('whoever wrote the file, and whatever changed', () => {
  it(
    'the value is read back, and the file is not written anew',
    () => {
      fc.assert(
        fc.property(anyLevel(), hand, fc.array(edit, { minLength: 1, maxLength: 4 }), (level, by, edits) => {
          const base = handWrittenYaml(level, by)
          fc.pre(holds(base, level))
          const value = valueIn(base)
          for (const change of edits) applied(value, change)
          fc.pre(Object.keys(value).length > 0)
          const text = writeYaml(value, base)
          expect(valueIn(text)).toEqual(JSON.parse(JSON.stringify(value)))
          expect(text.startsWith(`${FIRST_COMMENT}\n`)).toBe(true)
          expect(text.trimEnd().endsWith(LAST_COMMENT)).toBe(true)
        }),
        { numRuns: 150 },
      )
    },
    SOON,
  )

  it(
    'every remark survives that does not stand inside of what changed',
    () => {
      fc.assert(
        fc.property(anyLevel(), hand, edit, (level, by, change) => {
          const base = handWrittenYaml(level, by)
          fc.pre(holds(base, level))
          const value = valueIn(base)
          const path = applied(value, change)
          fc.pre(path !== null && Object.keys(value).length > 0)
          const changed = `.${(path ?? []).join('.')}.`
          const around = (path ?? []).slice(0, -1)
          const emptied = Object.keys(Object(valueAt(value, around))).length === 0
          const text = writeYaml(value, base)
          const remarks = [...base.matchAll(/# at (\.[^\n]*)\n/gu)].flatMap(([, at]) => at ?? [])
          const inside = emptied ? `.${around.join('.')}.` : changed
          const lost = remarks.filter((at) => !at.startsWith(inside) && !text.includes(`# at ${at}\n`))
          expect(lost).toEqual([])
        }),
        { numRuns: 150 },
      )
    },
    SOON,
  )
})
