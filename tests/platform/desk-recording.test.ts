// The committed recording fits the port: every effect is in it, none runs into another, and it stays small.
import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import sprite from '../../assets/audio/desk.json'
import { SOUND_EFFECTS } from '../../src/app/ports/sound'

const FILES = ['desk.webm', 'desk.mp3']
/** What a player's connection is asked to carry for sound. */
const MOST_BYTES = 60 * 1024
/** The longest is the end of a level; everything else is over before the next thing happens. */
const LONGEST_MS = 1700
const SHORT_MS = 500

const file = (name: string) => new URL(`../../assets/audio/${name}`, import.meta.url)
const pieces = Object.entries(sprite).map(([name, [start = Number.NaN, duration = Number.NaN]]) => ({
  name,
  start,
  duration,
  end: start + duration,
}))

describe('the recording of the desk', () => {
  test('has every effect of the port and no other', () => {
    expect(Object.keys(sprite).sort()).toEqual([...SOUND_EFFECTS].sort())
  })

  test('has no two effects that overlap', () => {
    const ordered = pieces.toSorted((one, other) => one.start - other.start)
    const overlaps = ordered.filter(({ start }, index) => start <= (ordered[index - 1]?.end ?? 0))
    expect(overlaps).toEqual([])
  })

  test('has short effects', () => {
    const long = pieces.filter(({ duration }) => !(duration > 0 && duration <= SHORT_MS))
    expect(long.map(({ name }) => name)).toEqual(['levelEnded'])
    expect(sprite.levelEnded[1]).toBeLessThanOrEqual(LONGEST_MS)
  })

  test.each(FILES)('%s is there and small', (name) => {
    expect(statSync(file(name)).size).toBeGreaterThan(0)
    expect(statSync(file(name)).size).toBeLessThanOrEqual(MOST_BYTES)
  })

  test('is WebM and MP3 indeed', () => {
    expect(readFileSync(file('desk.webm')).subarray(0, 4).toString('hex')).toBe('1a45dfa3')
    const [first, second = 0] = readFileSync(file('desk.mp3'))
    expect([first, second & 0xe0]).toEqual([0xff, 0xe0])
  })
})
