// The colours of every theme: readable on each ground they stand on, and the four categories told apart by players
// who see colours otherwise.
import { readdirSync, readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { BINS, type Bin } from '../../src/core/level/level-schema'

const PAPERS = ['paper', 'paper-shade']
const DESKS = ['desk-lit', 'desk', 'desk-dim']

/** What is written in each colour stands on these grounds. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: PAPERS,
  'ink-soft': PAPERS,
  link: PAPERS,
  pen: PAPERS,
  right: PAPERS,
  wrong: PAPERS,
  'marker-ink': ['marker'],
  'on-desk': DESKS,
  'on-bin': BINS,
  // The stamp names its bin.
  ...Object.fromEntries(BINS.map((bin) => [bin, ['paper']])),
}

/** What is drawn in each colour and has to be made out: edges, marks, threads, pins, the focus. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  // In the dim part of the desk an edge is told from the paper that it bounds.
  edge: [...PAPERS, 'desk-lit', 'desk'],
  focus: [...PAPERS, ...DESKS],
  // With it the focus is told from whatever it lies on.
  'focus-halo': ['focus'],
  pen: [...PAPERS, 'cork'],
  right: [...PAPERS, 'cork'],
  wrong: [...PAPERS, 'cork'],
  cue: ['marker'],
  ...Object.fromEntries(BINS.map((bin) => [bin, PAPERS])),
}

/** Says nothing that the words do not: rules between texts, and the tin of the trays, which go by their labels. */
const ORNAMENT = ['paper-line', 'metal', 'metal-light', 'metal-dark']

/** What stands on a ground of paper that is tinted. */
const ON_TINT = {
  words: ['ink', 'ink-soft'],
  lines: ['edge', 'right', 'wrong', ...BINS],
}

const folder = new URL('../../src/styles/', import.meta.url)
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll(/\/\*.*?\*\//gs, ''))
const tokenSheet = readFileSync(new URL('tokens.css', folder), 'utf8')
const reportSheet = readFileSync(new URL('report.css', folder), 'utf8')

/** What stands between the braces of the first rule for `selector`. */
function block(sheet: string, selector: string): string {
  const start = sheet.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No block ${selector}`)
  return sheet.slice(start, sheet.indexOf('}', start))
}

function coloursIn(rules: string): Map<string, string> {
  return new Map(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

const light = coloursIn(block(tokenSheet, ':root'))
const themes: [string, Map<string, string>][] = [
  ['light', light],
  ...['dark', 'contrast', 'presenter'].map((theme): [string, Map<string, string>] => [
    theme,
    coloursIn(block(tokenSheet, `:root[data-theme="${theme}"]`)),
  ]),
  ['printed', coloursIn(block(readFileSync(new URL('print.css', folder), 'utf8'), ':root[data-theme]'))],
]

interface Tint {
  readonly selector: string
  readonly share: number
  readonly colour: string
  /** Null where it shows whatever it lies on. */
  readonly over: string | null
}

/** Every ground that the sheets mix from two colours. */
const tints: Tint[] = sheets
  .flatMap((sheet) => [...sheet.matchAll(/([^{};]+)\{([^{}]*)\}/g)])
  .flatMap(([, selector = '', rules = '']) => {
    const mix =
      /background: color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, (?:var\(--([\w-]+)\)|transparent)\)/
    const [found, colour = '', share, over = null] = mix.exec(rules) ?? []
    return found === undefined
      ? []
      : [{ selector: selector.trim(), share: Number(share) / 100, colour, over }]
  })

/** The high-contrast theme has plain grounds in place of some tints. */
function isReplaced(theme: string, { selector }: Tint): boolean {
  const own = `:root[data-theme="${theme}"] ${selector} {`
  return sheets.some((sheet) => sheet.includes(own) && block(sheet, own.slice(0, -2)).includes('background:'))
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]))
}

const all = (places: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(places).flatMap(([colour, grounds]) =>
    grounds.map((ground): [string, string] => [colour, ground]),
  )

it('knows of every colour what it is for', () => {
  const known = new Set([...all(WORDS).flat(), ...all(LINES).flat(), ...ORNAMENT])
  expect([...light.keys()].filter((name) => !known.has(name))).toEqual([])
})

it('finds the tints in the sheets', () => {
  expect(tints.length).toBeGreaterThan(10)
  expect(tints.filter((tint) => isReplaced('contrast', tint)).map(({ selector }) => selector)).toEqual([
    '.mistake',
    '.first-hint',
    '.written mark',
  ])
})

describe.each(themes)('the %s theme', (theme, tokens) => {
  const colour = (name: string) => {
    const value = tokens.get(name) ?? light.get(name)
    if (value === undefined) throw new Error(`No token --${name}`)
    return value
  }
  const rgb = (bin: Bin): Color => {
    const parsed = parse(colour(bin))
    if (!parsed) throw new Error(`--${bin} is no colour`)
    return parsed
  }

  it.each(all(WORDS))('shows words in %s on %s at 4.5:1 or better', (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(all(LINES))('shows edges and marks in %s on %s at 3:1 or better', (line, ground) => {
    expect(wcagContrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  it.each(tints.filter((tint) => !isReplaced(theme, tint)))(
    'shows what stands on the tinted ground of $selector',
    ({ colour: tint, share, over }) => {
      // On the desk itself, where there is no paper, a control takes the colour of its words.
      const onDesk = tint === 'on-desk'
      const { words, lines } = onDesk ? { words: ['on-desk'], lines: [] } : ON_TINT
      const faint: string[] = []
      for (const under of over === null ? (onDesk ? DESKS : PAPERS) : [over]) {
        for (const mixed of tint === 'bin' ? BINS : [tint]) {
          const ground = interpolate([colour(under), colour(mixed)], 'rgb')(share)
          const look = (names: readonly string[], least: number) =>
            names
              .map((name) => ({ name, contrast: wcagContrast(colour(name), ground) }))
              .filter(({ contrast }) => contrast < least)
              .map(({ name, contrast }) => `${name} on ${mixed} over ${under}: ${contrast.toFixed(2)}`)
          faint.push(...look(words, 4.5), ...look(lines, 3))
        }
      }
      expect(faint).toEqual([])
    },
  )

  it.each([
    ['protan', filterDeficiencyProt(1)],
    ['deutan', filterDeficiencyDeuter(1)],
    ['tritan', filterDeficiencyTrit(1)],
  ])('keeps the categories 15 apart (CIEDE2000) in %s vision', (_vision, seen) => {
    const distance = differenceCiede2000()
    const nearest = pairs(BINS).map(([bin, other]) => distance(seen(rgb(bin)), seen(rgb(other))))
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(15)
  })
})

it.each([
  ['light', ':root', light],
  ['dark', ':root[data-theme="dark"]', themes[1]?.[1]],
])('shows the words and the ring on the felt pen of the %s theme', (_, selector, tokens) => {
  const pictures = block(reportSheet, selector)
  const drawn = (name: string) => {
    const picture = new RegExp(`--${name}: (.*);`).exec(pictures)?.[1] ?? ''
    return [...picture.matchAll(/%23([0-9a-f]{6})/g)].map(([, hex = '']) => `#${hex}`)
  }
  const strokes = drawn('felt-pen')
  const [ring = ''] = drawn('pen-ring')
  expect(strokes).toHaveLength(2)
  for (const stroke of strokes) {
    expect(wcagContrast(tokens?.get('marker-ink') ?? '', stroke)).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(ring, stroke)).toBeGreaterThanOrEqual(3)
  }
})

it('keeps the words of the editor’s report readable over their marks in the high-contrast theme', () => {
  const sheet = sheets.find((candidate) => candidate.includes('.written mark {')) ?? ''
  const mark = /background: (#[0-9a-f]{6});/.exec(block(sheet, ':root[data-theme="contrast"] .written mark'))
  expect(wcagContrast('#ffffff', mark?.[1] ?? '')).toBeGreaterThanOrEqual(7)
})
