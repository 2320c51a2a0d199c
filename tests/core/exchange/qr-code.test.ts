// The code is read back from its picture by another library than the one that made it.
import * as fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { MOST_IN_QR_CODE, qrCode } from '../../../src/core/exchange/qr-code'

const SOON = 60_000
const address = 'https://example.org/on-the-record/#/shared/'

/** The path painted on white, `scale` points a module, as a screen would. */
function painted(path: string, size: number, scale: number): { points: Uint8ClampedArray; side: number } {
  const side = size * scale
  const points = new Uint8ClampedArray(side * side * 4).fill(255)
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)]
  expect(runs.map(([run]) => run).join('')).toBe(path)
  for (const [, x, y, width, back] of runs) {
    expect(width).toBe(back)
    for (let row = 0; row < scale; row += 1) {
      const from = ((Number(y) * scale + row) * side + Number(x) * scale) * 4
      for (let at = from; at < from + Number(width) * scale * 4; at += 4) points.fill(0, at, at + 3)
    }
  }
  return { points, side }
}

function readBack(link: string): string | undefined {
  const code = qrCode(link)
  if (code.path === null) return undefined
  const { points, side } = painted(code.path, code.size, 4)
  return jsQR(points, side, side)?.data
}

const filled = (length: number) => (address + 'aB3-_xY9'.repeat(300)).slice(0, length)

describe('the QR code', () => {
  it.each([45, 300, 858, 1273, 1500, MOST_IN_QR_CODE])(
    'of a link of %i characters is read back',
    (length) => {
      expect(readBack(filled(length))).toBe(filled(length))
    },
    SOON,
  )

  it(
    'of any link is read back',
    () => {
      const data = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.'.split('')), maxLength: 700 })
      fc.assert(
        fc.property(data, (text) => {
          expect(readBack(address + text)).toBe(address + text)
        }),
        { numRuns: 20 },
      )
    },
    SOON,
  )

  it('is refused, with the numbers, when it would be too fine for a phone', () => {
    expect(qrCode(filled(MOST_IN_QR_CODE + 1))).toEqual({
      path: null,
      refusal: { length: MOST_IN_QR_CODE + 1, most: MOST_IN_QR_CODE },
    })
    // Letters outside ASCII take more than one byte.
    expect(qrCode('é'.repeat(900)).refusal).toEqual({ length: 1800, most: MOST_IN_QR_CODE })
  })

  it('leaves a white margin of four modules', () => {
    const code = qrCode(filled(100))
    if (code.path === null) throw new Error('refused')
    const places = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, width]) => ({
      left: Number(x),
      right: Number(x) + Number(width),
      row: Number(y),
    }))
    expect(Math.min(...places.map(({ left }) => left))).toBe(4)
    expect(Math.max(...places.map(({ right }) => right))).toBe(code.size - 4)
    expect(Math.min(...places.map(({ row }) => row))).toBe(4)
    expect(Math.max(...places.map(({ row }) => row))).toBe(code.size - 5)
  })
})
