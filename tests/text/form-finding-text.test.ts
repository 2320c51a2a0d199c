// What the check says about a draft: in the words of the form, in the language of the page, never in the file's.
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDraft, type DraftRemark } from '../../src/core/draft/check-draft'
import { type Draft, newDraft, newSource, newStatement } from '../../src/core/draft/draft'
import { draftFromValue } from '../../src/core/draft/draft-from-value'
import { changeSource } from '../../src/core/draft/edit-sources'
import { changeStatement } from '../../src/core/draft/edit-statements'
import { FINDING_SEVERITIES } from '../../src/core/level/finding'
import { formFindingText } from '../../src/text/form-finding-text'
import { speak } from '../../src/text/text'
import { writeEn } from '../../src/text/write-en'
import { writeEs } from '../../src/text/write-es'
import { fetchWriteTexts } from '../../src/text/write-text'
import { readLevelFile } from '../../src/tools/read-level-file'
import { aDraft } from '../builders/draft'
import { textsIn } from '../builders/texts'

const BAD = 'tests/fixtures/levels/bad'
/** What only a file can have, or a lesson plan. */
const NOT_OF_A_DRAFT = [
  'file-too-large',
  'yaml-syntax',
  'too-many-aliases',
  'not-a-level',
  'unsupported-format',
  'unknown-key',
  'id-not-file-name',
  'not-a-lesson',
  'unknown-series',
  'unknown-level',
  'minutes-do-not-add-up',
  'stages-out-of-order',
  'stage-missing',
]
// What a file is written in: its keys and its ids.
const OF_THE_FILE =
  /\b(?:ids?|bins?|YAML|yaml|keys?|entry|entries|list of|true|false|derivedFrom|minimumAge|credits?|defensible|scored)\b|[“«](?:mistakes|denies|explanation|authors|sources|statements|bins|text|label|kind|side|via|title|body|evidence|cue)[”»]|\w:[”»]|line that begins/u

const sick = (change: Parameters<typeof changeStatement>[2], draft = aDraft()) =>
  changeStatement(draft, 't2', change)

/** Drafts for what no file among the bad ones brings about in a form. */
const MADE: Record<string, Draft> = {
  empty: newDraft({ language: '', goal: '', author: '' }),
  'only just begun': {
    ...newDraft({ language: 'en', goal: 'See who speaks.', author: '' }),
    sources: [{ ...newSource('s1'), kind: '' }],
    statements: [newStatement('t1')],
    derivedFrom: { title: '', date: '', note: '' },
    series: { id: '', title: '', order: null },
    difficulty: null,
    minimumAge: null,
  },
  'spaces alone': {
    ...sick({ cue: ' ', note: ' ', prefix: ' ', suffix: ' ', deniesWords: ' ' }),
    dateline: ' ',
    derivedFrom: { title: 'A', date: ' ', note: ' ' },
  },
  'odd numbers': {
    ...aDraft(),
    difficulty: 2.5,
    minimumAge: 3,
    series: { id: 'A Series', title: 'A', order: 0 },
  },
  'numbers too big': { ...aDraft(), difficulty: 6, minimumAge: 100, language: 'x'.repeat(40) },
  'too much': {
    ...sick({ text: 'x'.repeat(181), via: Array.from({ length: 9 }, () => 'y'.repeat(121)) }),
    topics: Array.from({ length: 13 }, (_, index) => `topic ${index}`),
    authors: ['', 'x'.repeat(121)],
    body: 'x'.repeat(12_001),
  },
  'too many': {
    ...aDraft(),
    statements: Array.from({ length: 61 }, (_, index) => newStatement(`t${index}`)),
  },
  'odd answers': {
    ...changeSource(sick({ category: 'denail', defensible: ['opinoin'] }), 's1', { kind: 'persom' }),
    bins: ['confirmed', 'confirmed', 'denials', 'gossip'],
    language: 'English!',
  },
  'one tray': { ...aDraft(), bins: ['denial'] },
  'odd signs': sick({ explanation: `${'x'.repeat(60)} **bold**`, note: 'a\u0007b' }),
  'odd names': {
    ...changeSource(sick({ id: 'Not An Id', unknownSource: 'No Body', source: '' }), 's1', { id: 'S 1' }),
    id: 'x'.repeat(90),
  },
  'said too shortly': sick({ explanation: 'Too short.' }),
  'denies a word': sick({ denies: '', deniesWords: 'leak' }),
  'denies itself': sick({ denies: 't2' }),
  'misspelt name': sick({ denies: '', deniesWords: 'tank-checked' }),
  'words elsewhere': sick({ prefix: 'nowhere', suffix: 'at all' }),
}

interface Case {
  name: string
  draft: Draft
  remarks: readonly DraftRemark[]
}
const cases: Case[] = []
for (const code of readdirSync(BAD)) {
  for (const file of readdirSync(`${BAD}/${code}`).filter((one) => one.endsWith('.yaml'))) {
    const { draft } = draftFromValue((await readLevelFile(`${BAD}/${code}/${file}`)).value)
    if (draft !== null) cases.push({ name: `${code}/${file}`, draft, remarks: checkDraft(draft).remarks })
  }
}
for (const [name, draft] of Object.entries(MADE)) {
  cases.push({ name, draft, remarks: checkDraft(draft).remarks })
}

/** What is said about a draft, as in the list under “Check”. */
const said = (draft: Draft) =>
  checkDraft(draft).remarks.map((one) => {
    const { where, message, hint } = formFindingText(one, draft)
    return `${where}: ${message} ${hint}`
  })

it('the drafts bring about every finding that a draft can have', () => {
  const codes = new Set(cases.flatMap(({ remarks }) => remarks.map(({ remark }) => remark.code)))
  expect(Object.keys(FINDING_SEVERITIES).filter((code) => ![...codes].some((one) => one === code))).toEqual(
    NOT_OF_A_DRAFT,
  )
})

it('and every problem of a value', () => {
  const problems = new Set(
    cases.flatMap(({ remarks }) =>
      remarks.flatMap(({ remark }) => (remark.code === 'bad-value' ? [remark.details.problem] : [])),
    ),
  )
  expect([...problems].sort()).toEqual([
    'empty',
    'markup',
    'not-a-language',
    'not-an-id',
    'not-one-of',
    'not-whole',
    'odd-character',
    'repeated',
    'too-big',
    'too-few-entries',
    'too-long',
    'too-many-entries',
    'too-short',
    'too-small',
  ])
})

describe.each(['en', 'es'] as const)('every sentence in %s', (wanted) => {
  beforeAll(async () => {
    await fetchWriteTexts(wanted)
    await speak(wanted)
  })
  afterAll(() => speak('en'))
  const { message: elsewhere } = { en: writeEn, es: writeEs }[wanted].findings.elsewhere

  it.each(cases)('about $name is in the words of the form', ({ draft, remarks }) => {
    for (const one of remarks) {
      const { where, message, hint } = formFindingText(one, draft)
      expect(where).toMatch(/^[\p{L}¿]/u)
      expect(message).toMatch(/^[\p{Lu}“«\d].*[.]$/u)
      expect(hint).toMatch(/^[\p{Lu}¿].*[.?]$/u)
      expect(message).not.toContain(elsewhere)
      const sentence = `${where}: ${message} ${hint}`
      expect(sentence).not.toMatch(/[\n\r\t]|\{\{|undefined|findings\.|“”|«»/u)
      expect(sentence.replace(/“Not An Id”|«Not An Id»/u, '')).not.toMatch(OF_THE_FILE)
    }
  })
})

it('no sentence about a draft has a word of the file', () => {
  for (const texts of [writeEn.findings, writeEs.findings, writeEn.check, writeEs.check]) {
    for (const text of textsIn(texts).values()) {
      expect(text.replaceAll(/\{\{\w+\}\}/gu, '…')).not.toMatch(OF_THE_FILE)
    }
  }
})

it('says where, what is wrong, and the way out', () => {
  expect(said({ ...aDraft(), authors: [] })).toEqual([
    'Report, Level written by: Nobody is named. Write your name, or the name of the class.',
  ])
  expect(said(sick({ denies: '', deniesWords: '', explanation: '' }))).toEqual([
    'Statement 2, Explanation, shown right or wrong: Nothing is written here. Write something: it is needed.',
    'Statement 2, What does it deny?: This denial does not say what it denies. Choose the statement that it contradicts, or write the allegation in words.',
  ])
  expect(said(sick({ mistakes: { confirmed: '', denial: '', anonymous: '', opinion: '' } }))).toEqual([
    'Statement 2, What to say about a wrong tray: Nothing is said to somebody who chooses a wrong tray. Write a sentence for the tray that is most likely to be chosen by mistake.',
  ])
})

it('names statements by their number and sources by their name', () => {
  expect(said(sick({ denies: '', deniesWords: 'tank-checked' }))).toEqual([
    'Statement 2, The allegation in words: “tank-checked” does not say what was alleged. Did you mean “Statement 1”?',
  ])
  expect(said(sick({ source: '', unknownSource: 'norvnt' }))[0]).toMatch(/Did you mean “Norvent[^”]*”\?$/u)
  expect(said(changeSource(aDraft(), 's1', { side: 'x'.repeat(61) }))).toEqual([
    'Ines Marr, harbour master, Whose interest do they stand for?: There are 61 characters; at most 60 fit. Shorten it by 1.',
  ])
})

it('counts the lines of a list as they are written', () => {
  expect(said({ ...aDraft(), authors: ['A. Teacher', '', 'x'.repeat(121)] })).toEqual([
    'Report, Level written by: Line 3. There are 121 characters; at most 120 fit. Shorten it by 1.',
  ])
})

it('calls trays and kinds of sources as the form does', () => {
  expect(said({ ...aDraft(), bins: ['confirmed', 'denial', 'anonymous'] })).toEqual([
    'Statement 4, Where does it belong?: “Opinion” is right here, but the level offers only: Confirmed claim, Denial, Anonymous assessment. Tick it under “Trays offered”, or choose another tray.',
  ])
  expect(said(changeSource(aDraft(), 's1', { kind: 'persom' }))).toEqual([
    'Ines Marr, harbour master, What kind of source is it?: “persom” is none of the answers. Did you mean “A person, by name”?',
  ])
})
