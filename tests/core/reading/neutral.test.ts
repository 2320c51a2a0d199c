// The assistant reads every side alike: with the parts of two sides exchanged, the reading is the same.
import { describe, expect, it } from 'vitest'
import { readPassages } from './passage-file'
import { type ReadWords, readWords } from './reading-words'

const SWAPS: readonly (readonly [string, string])[] = [
  ['Norland', 'Sutherby'],
  ['Republican', 'Democrat'],
  ['union', 'council'],
  ['Moscow', 'Berlin'],
]

const shape = ({ cue, kind, signs, bin, question }: ReadWords) => ({ cue, kind, signs, bin, question })

function swapped(body: string, one: string, other: string): string {
  return body.replaceAll(new RegExp(`\\b(?:${one}|${other})\\b`, 'gu'), (name) =>
    name === one ? other : one,
  )
}

describe('with two sides exchanged', () => {
  const bodies = readPassages('tuning').map(({ body }) => body)
  const own = [
    'Moscow denied that any aircraft had crossed. Berlin said two aircraft had crossed. Moscow called it “gossip”.',
    'One Republican said the vote was fair. A Democrat said it was not. Republicans expect to win, Democrats to lose.',
    'The union said ten men were hurt. The council denied it. A person at the council said five were hurt.',
  ]

  it.each(SWAPS)('%s for %s, every cue, kind, sign and bin stays', (one, other) => {
    const touched = [...bodies, ...own].filter((body) => swapped(body, one, other) !== body)
    expect(touched.length).toBeGreaterThan(0)
    for (const body of touched)
      expect(readWords(swapped(body, one, other)).map(shape)).toEqual(readWords(body).map(shape))
  })
})
