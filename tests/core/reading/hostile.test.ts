// Nets that stay for good: whatever the body, it is answered in time, with spans that lie inside it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRAMES } from '../../../src/core/reading/lexicon/verb-frames'
import { READ_SOURCE_KINDS, type Span } from '../../../src/core/reading/reading'
import { readReport } from '../../../src/core/reading/read-report'
import { readPassages } from './passage-file'

const SOON = 120_000
const MEBIBYTE = 1024 * 1024

/** What is wrong with the reading of a body; null when it is as promised. */
function flawIn(body: string): string | null {
  let last = 0
  for (const read of readReport(body, 'en').attributions) {
    const spans: (Span | null)[] = [read.cue, read.source, read.namedAt, ...read.content]
    for (const span of spans)
      if (span !== null && !(span.start >= 0 && span.start < span.end && span.end <= body.length))
        return `a span outside the body: ${span.start} to ${span.end}`
    if (read.cue.start < last) return 'cues out of order, or one inside another'
    last = read.cue.end
    if (!READ_SOURCE_KINDS.includes(read.sourceKind)) return 'no kind of source'
    if (read.source === null && read.sourceKind !== 'unnamed' && read.sourceKind !== 'unknown')
      return 'a source without words that is known'
    if (read.sourceKind === 'unnamed' && read.suggestion !== null && read.suggestion.bin !== 'anonymous')
      return 'an unnamed source outside its bin'
  }
  return null
}

const VERBS = [...FRAMES.always, ...FRAMES.clause].slice(0, 60)
const SMALL_WORDS =
  'said says told is was believed to that who which the a an of in by as not and but he she it they I Mr. Ms Dr'
const BIG_WORDS =
  'Ada Brook Norland official officials source ministry report claim fears according condition anonymity'
const MARKS = "“ ” \" ' ‘ ’ `` '' , . ? ! : ; — -- ( ) 's n't 12 $4.1 3% 😀 é ﬁ"
const GAPS = ['\n', '\n\n', '\u202E', '\u200B', '\uD800']
const WORDS = [...VERBS, ...[SMALL_WORDS, BIG_WORDS, MARKS].flatMap((words) => words.split(' ')), ...GAPS]

describe('whatever the body', () => {
  it(
    'any text is answered, with spans inside it',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
          expect(flawIn(body)).toBeNull()
        }),
        { numRuns: 400 },
      )
    },
    SOON,
  )

  it(
    'words of the trade in any order are answered',
    () => {
      const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 })
      fc.assert(
        fc.property(soup, fc.constantFrom(' ', '', '  ', '\n'), (words, gap) => {
          expect(flawIn(words.join(gap))).toBeNull()
        }),
        { numRuns: 600 },
      )
    },
    SOON,
  )

  it(
    'news with pieces cut out, doubled or put elsewhere is answered',
    () => {
      const body = readPassages('tuning')
        .map((passage) => passage.body)
        .join('\n\n')
      const place = fc.nat({ max: body.length })
      fc.assert(
        fc.property(fc.array(fc.tuple(place, fc.nat({ max: 300 }), place), { maxLength: 8 }), (moves) => {
          let text = body.slice(0, 6000)
          for (const [from, length, to] of moves)
            text = text.slice(0, to) + text.slice(from, from + length) + text.slice(to)
          expect(flawIn(text)).toBeNull()
        }),
        { numRuns: 60 },
      )
    },
    SOON,
  )
})

/** Milliseconds of work: other programs of the machine do not count. */
function workOf(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('in time', () => {
  it('12,000 characters of news take less than 50 ms once warm', { timeout: SOON }, () => {
    const body = readPassages('tuning')
      .map((passage) => passage.body)
      .join('\n\n')
      .slice(0, 12_000)
    expect(body).toHaveLength(12_000)
    const times = Array.from({ length: 12 }, () => workOf(() => readReport(body, 'en'))).sort((a, b) => a - b)
    expect(times[3]).toBeLessThan(50)
  })

  it.each([
    'said ',
    'said, ',
    'he said that ',
    'he said that. ',
    '"a," he said. ',
    '"',
    '" ',
    '“a ',
    " 'a",
    '‘a ',
    '`` ',
    'Smith, the mayor, ',
    'Bell, who ',
    'who said ',
    'A. ',
    'A ',
    'Mr. ',
    "'s ",
    '(',
    ') ',
    'of the ',
    'to not ',
    'to also ',
    'the claim that ',
    'its report that never ',
    'fears of ',
    'claims ',
    'called a very ',
    'is believed to ',
    'is confident ',
    'people familiar with the matter ',
    'and ',
    ', ',
    ': ',
    '. ',
    '\n\n',
    '1,',
    'a-',
    'a’',
    'é',
    '😀',
    '\u202E',
  ])('1 MiB of %j is answered within seconds', { timeout: SOON }, (piece) => {
    const body = piece.repeat(Math.ceil(MEBIBYTE / piece.length)).slice(0, MEBIBYTE)
    expect(workOf(() => readReport(body, 'en'))).toBeLessThan(10_000)
  })

  it('twice the text takes about twice the time', { timeout: SOON }, () => {
    const body =
      '“It is shut,” Ada Brook, the mayor, said on Monday, adding that fears of a delay were false. '
    const work = (times: number) => workOf(() => readReport(body.repeat(times), 'en'))
    work(500)
    const once = Math.min(work(1000), work(1000))
    expect(work(4000)).toBeLessThan(once * 4 * 4 + 200)
  })
})
