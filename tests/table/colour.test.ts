// Reading the page's colours and mixing them.
import { describe, expect, it } from 'vitest'
import { css, mix, parseColour } from '../../src/table/colour'
import { forcedPalette, readPalette } from '../../src/table/palette'

describe('parseColour', () => {
  it.each([
    ['#fff', [255, 255, 255]],
    [' #1175de', [17, 117, 222]],
    ['#A9651B ', [169, 101, 27]],
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['rgb(1 2 3 / 0.5)', [1, 2, 3]],
    ['rgba(1, 2, 3, 1)', [1, 2, 3]],
    ['60 40 15', [60, 40, 15]],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour)
  })

  it.each(['', 'none', '#12', '#12345', 'rgb(1 2)', 'rgb(1 2 300)', 'var(--paper)', '1 two 3'])(
    'refuses "%s"',
    (text) => {
      expect(parseColour(text)).toBeNull()
    },
  )
})

describe('mix', () => {
  it('gives either colour at its end and whole numbers between', () => {
    expect(mix([0, 10, 255], [255, 20, 0], 0)).toEqual([0, 10, 255])
    expect(mix([0, 10, 255], [255, 20, 0], 1)).toEqual([255, 20, 0])
    expect(mix([0, 10, 255], [255, 20, 0], 0.5)).toEqual([128, 15, 128])
  })

  it('is read back from the CSS it gives', () => {
    expect(parseColour(css([1, 2, 3], 0.25))).toEqual([1, 2, 3])
  })
})

describe('readPalette', () => {
  const tokens = new Map([
    ['paper', '#1b1f25'],
    ['ink', '#f0ebe1'],
    ['shadow', '0 0 0'],
    ['denial', '#e77412'],
  ])
  const palette = readPalette((token) => tokens.get(token) ?? '', false)

  it('takes the colours of the page', () => {
    expect(palette.bins.denial).toEqual([231, 116, 18])
    expect(palette.shadow).toEqual([0, 0, 0])
  })

  it('knows dark paper by its ink', () => {
    expect(palette.dark).toBe(true)
  })

  it('falls back on paper and ink for what the page does not say', () => {
    expect(palette.cork).toEqual(palette.paper)
    expect(palette.bins.opinion).toEqual(palette.ink)
  })

  it('draws everything in two colours where the system forces them', () => {
    const forced = forcedPalette([0, 0, 0], [255, 255, 0])
    expect(forced.flat).toBe(true)
    expect(forced.bins.confirmed).toEqual([255, 255, 0])
    expect(forced.paper).toEqual([0, 0, 0])
  })
})
