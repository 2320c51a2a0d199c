// Links that carry a level: what was sent arrives, and whatever else arrives is answered.
import * as fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toBase64Url } from '../../../src/core/exchange/base64url'
import { crc32 } from '../../../src/core/exchange/crc32'
import { SHARE_DICTIONARY } from '../../../src/core/exchange/share-dictionary'
import { levelFromFragment, levelToFragment } from '../../../src/core/exchange/share-link'
import { anyLevel } from '../../builders/any-level'
import { aLevel } from '../../builders/level'

// Generous, because machines that run tests are busy.
const SOON = 60_000
const MEBIBYTE = 1_048_576

function fragmentOf(value: unknown): string {
  const { fragment } = levelToFragment(value)
  if (fragment === null) throw new Error('refused')
  return fragment
}

/** A fragment with a right checksum around any bytes: what somebody who means harm would send. */
function forged(packed: Uint8Array, version = '1'): string {
  const bytes = new Uint8Array(7 + packed.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(4, packed.length >>> 8)
  view.setUint8(6, packed.length & 0xff)
  bytes.set(packed, 7)
  view.setUint32(0, crc32(bytes.subarray(4)))
  return `${version}.${toBase64Url(bytes)}`
}

const packed = (text: string) => deflateSync(strToU8(text), { dictionary: SHARE_DICTIONARY })
const reasonOf = (text: string) => levelFromFragment(text).refusal?.reason ?? null
const REASONS = ['not-a-link', 'newer-version', 'cut-off', 'damaged', 'too-large']
const whole = fragmentOf(aLevel())
const old = {
  format: 1,
  id: 'old-bridge',
  title: 'Der alte Steg – y el puente “viejo” 🌉',
  bins: ['confirmed', 'opinion'],
  sources: { 'a-neighbour': { label: 'A neighbour, who asked not to be named', kind: 'unnamed' } },
  statements: [{ id: 'shut', text: 'The mayor said the bridge is shut.', scored: false }],
}

describe('a shared level', () => {
  it(
    'comes back as it was',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyLevel(), fc.jsonValue()), (value) => {
          const sent: unknown = JSON.parse(JSON.stringify(value))
          expect(levelFromFragment(fragmentOf(value))).toEqual({ value: sent, refusal: null })
        }),
        { numRuns: 150 },
      )
    },
    SOON,
  )

  it('keeps signs that are easily lost', () => {
    const value = ['\uD800', '\u0000', '\u2028', '👩‍👧', 'é', 'é', '\uFEFF', '__proto__']
    expect(levelFromFragment(fragmentOf(value)).value).toEqual(value)
  })

  it('of 3 KB makes a link of about 1,300 characters', () => {
    expect(JSON.stringify(aLevel()).length).toBeGreaterThan(3000)
    expect(whole.length).toBeLessThan(1350)
    expect(whole).toMatch(/^1\.[\w-]+$/u)
  })

  it('is found in an address, whatever mail programs and sentences do to it', () => {
    const address = `https://example.org/game/#/shared/${whole}`
    const wrapped = address.replace(/(.{70})/gu, '$1\r\n')
    for (const text of [address, `See ${address}.`, `<${address}>`, `(${address})`, wrapped, ` ${whole}\n`]) {
      expect(levelFromFragment(text)).toEqual({ value: aLevel(), refusal: null })
    }
  })

  it('of an earlier day is still read', () => {
    // Made when version 1 began. If this fails, every link in the world has become unreadable.
    const frozen = [
      '1.q84PDgAAh8NMrsCCTzcJWCgCExki4boAc2FiDrDaCQY6TuFRw2SFSlD1WACpix41zCnLTM3Kf9QwV-HD_J5OHGkQKbkhJYhE3b',
      'xUYJkBrIqAGQgRw44KcGEdcGGGtazFkg5AWRVWWoOcAA3j4ozSEkQ4g0oOSIkKrq5ARRLEz6ASCaRUDxSGyCmiNrYWAA',
    ].join('')
    expect(levelFromFragment(frozen).value).toEqual(old)
    expect(crc32(SHARE_DICTIONARY)).toBe(0xb404aefa)
  })

  it('larger than a level may be is refused', () => {
    expect(levelToFragment('x'.repeat(MEBIBYTE - 2)).refusal).toBeNull()
    expect(levelToFragment('x'.repeat(MEBIBYTE - 1))).toEqual({
      fragment: null,
      refusal: { reason: 'too-large', most: MEBIBYTE },
    })
  })
})

describe('a link that is not whole', () => {
  it('is said to be cut off, and how much is missing', () => {
    for (const length of [0, 1, 2, 5, 8, 12, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      const { value, refusal } = levelFromFragment(`#/shared/${whole.slice(0, length)}`)
      expect(value).toBeNull()
      expect(refusal).toEqual({
        reason: 'cut-off',
        found: length,
        whole: length < 12 ? null : whole.length,
      })
    }
  })

  it('cut anywhere is refused', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(levelFromFragment(`#/shared/${whole.slice(0, length)}`).refusal?.reason).toBe('cut-off')
    }
  })

  it('with a sign changed anywhere is refused', () => {
    const others = 'Aa0-_.%é'.split('')
    const changed = whole
      .split('')
      .flatMap((sign, at) =>
        others
          .filter((other) => at > 1 && other !== sign)
          .map((other) => whole.slice(0, at) + other + whole.slice(at + 1)),
      )
    const reasons = changed.map(reasonOf)
    expect(new Set(reasons.slice(0, -others.length))).toEqual(new Set(['damaged', 'cut-off']))
    // The last sign holds bits that mean nothing: whatever is read then is the level.
    const read = changed.slice(-others.length).map((text) => levelFromFragment(text))
    expect(read.filter(({ refusal }) => refusal === null).map(({ value }) => value)).toEqual(
      read.filter(({ refusal }) => refusal === null).map(() => aLevel()),
    )
  })
})

describe('a link that is not ours', () => {
  it.each([
    ['', 'not-a-link'],
    ['hello', 'not-a-link'],
    ['0.abc', 'not-a-link'],
    ['#/play/harbour-smoke', 'not-a-link'],
    ['https://example.org/#/shared/hello', 'not-a-link'],
    ['-1.abc', 'not-a-link'],
    ['2.abc', 'newer-version'],
    ['#/shared/17.', 'newer-version'],
    ['x'.repeat(2 * MEBIBYTE), 'too-large'],
    ['1.AAAAAAAAAAAA', 'damaged'],
    ['1.~~~~~~~~~~~~~~~~', 'damaged'],
  ])('“%.40s” is refused as %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })

  it(
    'is refused whatever it is made of',
    () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 300 }).map((end) => `#/shared/1.${end}`),
        fc.string({ unit: fc.constantFrom(...'1.AZaz09-_'.split('')) }).map((end) => `1.${end}`),
        fc.uint8Array({ maxLength: 300 }).map((bytes) => `1.${toBase64Url(bytes)}`),
      )
      fc.assert(
        fc.property(text, (random) => {
          expect(reasonOf(random)).toBeOneOf(REASONS)
        }),
        { numRuns: 2000 },
      )
    },
    SOON,
  )
})

describe('a forged link', () => {
  it('with nothing wrong in it is read: the forger tests what the others rely on', () => {
    expect(levelFromFragment(forged(packed('{"a":[1]}'))).value).toEqual({ a: [1] })
  })

  it(
    'of any bytes is answered',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
          const { refusal } = levelFromFragment(forged(bytes))
          expect(refusal?.reason ?? 'read').toBeOneOf(['damaged', 'read'])
        }),
        { numRuns: 2000 },
      )
    },
    SOON,
  )

  it('with a bit turned over in the compressed data is answered', () => {
    const bytes = packed(JSON.stringify(aLevel()))
    for (let bit = 0; bit < bytes.length * 8; bit += 7) {
      const copy = bytes.slice()
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(reasonOf(forged(copy))).toBeOneOf([null, 'damaged'])
    }
  })

  it(
    'that would unfold to a hundred times what a level may be is given up early',
    () => {
      const bomb = deflateSync(new Uint8Array(100 * MEBIBYTE).fill(32), { level: 9 })
      const before = performance.now()
      expect(levelFromFragment(forged(bomb)).refusal).toEqual({ reason: 'too-large', most: MEBIBYTE })
      expect(performance.now() - before).toBeLessThan(5000)
      const doubled = deflateSync(bomb)
      expect(doubled.length).toBeLessThan(MEBIBYTE / 8)
      expect(reasonOf(forged(doubled))).toBe('damaged')
    },
    SOON,
  )

  it('a byte larger than a level may be is refused, and one that just fits is read', () => {
    const text = (length: number) => `"${'x'.repeat(length - 2)}"`
    expect(reasonOf(forged(packed(text(MEBIBYTE))))).toBeNull()
    expect(reasonOf(forged(packed(text(MEBIBYTE + 1))))).toBe('too-large')
  })

  it('with a million brackets is refused before anybody walks into them', () => {
    for (const text of ['['.repeat(MEBIBYTE / 2) + ']'.repeat(MEBIBYTE / 2), '{"a":'.repeat(200_000)]) {
      expect(reasonOf(forged(packed(text)))).toBe('damaged')
    }
    // Brackets in a text are only signs.
    expect(levelFromFragment(fragmentOf('[\\"['.repeat(100))).value).toBe('[\\"['.repeat(100))
  })

  it('with something other than JSON in it is refused', () => {
    for (const text of ['', '{', "{'a': 1}", 'format: 1', '<script>', '1 2', 'NaN']) {
      expect(reasonOf(forged(packed(text)))).toBe('damaged')
    }
  })

  it('does not reach the prototype', () => {
    const text = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    const { value } = levelFromFragment(forged(packed(text)))
    expect(JSON.stringify(value)).toBe(text)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
