// The checker's sentences in Spanish: each there is, in plain words, and nothing left in English.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_SEVERITIES, type Path, type Remark, type ValueProblem } from '../../src/core/level/finding'
import type { FindingText } from '../../src/text/finding-text'
import { findingTextEs } from '../../src/text/finding-text-es'
import { nameFirst, nameOf, ofPart, quoted } from '../../src/text/finding-words-es'
import { LESSON_SENTENCES } from '../../src/text/lesson-finding-text'
import { NOT_A_LEVEL_ES } from '../../src/text/not-a-level-text-es'
import { SYNTAX_SENTENCES_ES } from '../../src/text/yaml-text-es'
import { readLevelFile } from '../../src/tools/read-level-file'

const BAD = 'tests/fixtures/levels/bad'
const JARGON =
  /(?<!\p{L})(?:regex|enum|esquema|parsear|token|escalar|ancla|alias|booleano|cadena|string|array|matriz|clave|objeto|null|undefined|NaN)(?!\p{L})/iu
const ENGLISH =
  /(?<!\p{L})(?:an|and|are|as|at|be|by|cannot|file|for|from|here|in|is|it|level|line|must|not|of|on|one|or|part|put|remove|report|source|statement|text|than|that|the|there|this|to|tray|use|with|write|you)(?!\p{L})/iu

/** What a sentence or the way out must not be, by name. */
function flawsIn({ message, hint = 'Nada.' }: FindingText): string[] {
  const sentences = `${message} ${hint}`
  // What is quoted is the file's.
  const own = sentences.replaceAll(/«[^»]*»/gu, '…')
  const flaws = {
    'no sentence': !/^[\p{Lu}«\d].*[.]$/u.test(message),
    'no way out': !/^[\p{Lu}«¿].*[.?]$/u.test(hint),
    'not one line': /[\n\r\t]| {2}/u.test(sentences),
    'badly filled in': /undefined|\bde el\b|[«»“”]/u.test(own),
    'a question not opened': own.match(/[¿¡]/gu)?.length !== own.match(/[?!]/gu)?.length,
    jargon: JARGON.test(own),
    English: ENGLISH.test(own),
  }
  return Object.entries(flaws).flatMap(([name, is]) => (is ? [`${name}: ${sentences}`] : []))
}

const found: Remark[] = []
for (const code of readdirSync(BAD)) {
  for (const name of readdirSync(`${BAD}/${code}`).filter((file) => file.endsWith('.yaml'))) {
    found.push(...(await readLevelFile(`${BAD}/${code}/${name}`)).findings)
  }
}

const statement: Path = ['statements', 0]
const occurrence = { paragraph: 1, before: 'b', after: 'c' }
/** What no file among the bad ones brings about. */
const made: Remark[] = [
  { code: 'file-too-large', path: [], details: { unit: 'bytes', most: 1_048_576 } },
  { code: 'file-too-large', path: [], details: { unit: 'marks', most: 150_000 } },
  { code: 'unknown-key', path: ['<<'], details: { key: '<<', near: null, known: ['title'] } },
  { code: 'unknown-key', path: ['x'], details: { key: 'x', near: null, known: [] } },
  { code: 'unknown-source', path: statement, details: { source: 'nobody', near: null } },
  { code: 'evidence-not-found', path: statement, details: { exact: 'x', near: null, contextOnly: true } },
  { code: 'evidence-not-found', path: statement, details: { exact: 'x', near: null, contextOnly: false } },
  { code: 'evidence-not-found', path: statement, details: { exact: 'x', near: 'xy', contextOnly: false } },
  {
    code: 'evidence-ambiguous',
    path: statement,
    details: { exact: 'x', first: occurrence, second: occurrence, withContext: true },
  },
  {
    code: 'source-contradicts-category',
    path: statement,
    details: { source: 's', label: 'A clerk', category: 'confirmed', unnamed: true },
  },
  {
    code: 'source-contradicts-category',
    path: statement,
    details: { source: 's', label: 'The mayor', category: 'anonymous', unnamed: false },
  },
  { code: 'denial-denies-nothing', path: statement, details: { denies: null, near: null, itself: false } },
  { code: 'denial-denies-nothing', path: statement, details: { denies: 't1', near: null, itself: true } },
  { code: 'denial-denies-nothing', path: statement, details: { denies: 't9', near: null, itself: false } },
  {
    code: 'category-not-offered',
    path: statement,
    details: { category: 'denial', bins: ['confirmed', 'opinion'], defensible: true },
  },
  { code: 'too-few-statements', path: ['statements'], details: { scored: 1, least: 4 } },
]

const values: ValueProblem[] = [
  { problem: 'empty' },
  { problem: 'too-short', least: 20, length: 1 },
  { problem: 'too-long', most: 60, length: 61 },
  { problem: 'too-few-entries', least: 2, length: 1 },
  { problem: 'too-many-entries', most: 60, length: 70 },
  { problem: 'too-small', least: 1 },
  { problem: 'too-big', most: 5 },
  { problem: 'not-whole' },
  { problem: 'not-one-of', found: 'x', allowed: ['confirmed', 'denial'], near: null },
  { problem: 'not-one-of', found: 'denail', allowed: ['denial'], near: 'denial' },
  { problem: 'not-an-id', found: 'First Steps', near: 'first-steps' },
  { problem: 'not-an-id', found: '—', near: null },
  { problem: 'not-a-language', found: 'English!' },
  { problem: 'markup', found: '<b>' },
  { problem: 'odd-character', found: 'U+0007' },
  { problem: 'repeated', found: 'denial' },
  { problem: 'other' },
]
const KINDS = ['nothing', 'text', 'number', 'yes-or-no', 'list', 'map', 'other'] as const

describe('every sentence in Spanish is one line of plain words', () => {
  it.each(readdirSync(BAD))('for the files of %s', (code) => {
    const remarks = found.filter((remark) => remark.code === code)
    expect(remarks).not.toEqual([])
    expect(remarks.flatMap((remark) => flawsIn(findingTextEs(remark)))).toEqual([])
  })

  it('for what no file among them brings about', () => {
    expect(made.flatMap((remark) => flawsIn(findingTextEs(remark)))).toEqual([])
  })

  it.each<[Path]>([
    [['title']],
    [['statements']],
    [statement],
    [[...statement, 'via', 1]],
    [['sources', 'norvent']],
  ])('for every value of %j', (path) => {
    const bad = values.map((details) => findingTextEs({ code: 'bad-value', path, details }))
    const ofWrongKind = KINDS.flatMap((expected) =>
      KINDS.map((kind) => findingTextEs({ code: 'wrong-type', path, details: { expected, found: kind } })),
    )
    expect([...bad, ...ofWrongKind].flatMap(flawsIn)).toEqual([])
  })

  it('for what cannot be read', () => {
    const unread = Object.values(SYNTAX_SENTENCES_ES).flatMap((sentence) => [
      sentence('*x'),
      sentence('x'.repeat(200)),
      sentence(''),
    ])
    expect([...unread, ...Object.values(NOT_A_LEVEL_ES)].flatMap(flawsIn)).toEqual([])
  })

  it('and there is one for each code that a level can have', () => {
    const seen = new Set<string>([...found, ...made].map(({ code }) => code))
    const unseen = Object.keys(FINDING_SEVERITIES).filter((code) => !seen.has(code))
    expect(unseen).toEqual(Object.keys(LESSON_SENTENCES))
  })

  it('and English or jargon would be noticed', () => {
    expect(flawsIn({ message: 'Aquí the array «is» sobra.', hint: 'Quita?' })).toHaveLength(3)
  })
})

it('says where, what is wrong, and the way out', () => {
  const said = (remark: Remark) => {
    const { message, hint } = findingTextEs(remark)
    return `${message} ${hint}`
  }
  expect(said({ code: 'missing-key', path: [...statement, 'text'], details: { key: 'text' } })).toBe(
    'En la declaración 1 falta «text». Añade una línea que empiece con «text:».',
  )
  expect(
    said({ code: 'unknown-key', path: ['titel'], details: { key: 'titel', near: 'title', known: [] } }),
  ).toBe('«titel» no es una parte del nivel. ¿Querías decir «title»?')
  expect(
    said({
      code: 'evidence-ambiguous',
      path: statement,
      details: {
        exact: 'a',
        first: occurrence,
        second: { paragraph: 3, before: '', after: 'd' },
        withContext: false,
      },
    }),
  ).toBe(
    '«a» está más de una vez en la noticia: en el párrafo 1 (entre «b» y «c») y en el párrafo 3 (antes de «d»). Cita más palabras, o escribe «exact», «prefix» y «suffix».',
  )
})

it('lets nothing of a hostile file through', () => {
  expect(quoted('\u001b[31mred\u202E\n')).toBe('«\uFFFD[31mred\uFFFD»')
  expect(quoted('x'.repeat(100_000))).toBe(`«${'x'.repeat(79)}…»`)
})

it.each<[Path, string, string]>([
  [[], 'el nivel', 'del nivel'],
  [['title'], '«title»', 'de «title»'],
  [['statements', 2], 'la declaración 3', 'de la declaración 3'],
  [['statements', 2, 'text'], '«text» de la declaración 3', 'de «text» de la declaración 3'],
  [
    ['statements', 2, 'via', 0],
    'el elemento 1 de «via» de la declaración 3',
    'del elemento 1 de «via» de la declaración 3',
  ],
  [['sources', 'norvent', 'kind'], '«kind» de la fuente «norvent»', 'de «kind» de la fuente «norvent»'],
  [['report', 'body'], '«body» de «report»', 'de «body» de «report»'],
  [['discussion', 0, 'x'], '«x» del elemento 1 de «discussion»', 'de «x» del elemento 1 de «discussion»'],
])('calls %j %s', (path, name, belonging) => {
  expect(nameOf(path)).toBe(name)
  expect(ofPart(path)).toBe(belonging)
  expect(nameFirst(path).slice(1)).toBe(name.slice(1))
})
