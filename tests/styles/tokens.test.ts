// The colours of every theme: readable, and the four categories told apart by players who see colours otherwise.
import { readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { BINS, type Bin } from '../../src/core/level/level-schema'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

/** The colour tokens of the block behind `selector`, on top of those of the light theme. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No block ${selector} in tokens.css`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

const light = tokensOf(':root')
const dark = tokensOf(':root[data-theme="dark"]')
const themes: [string, Map<string, string>][] = [
  ['light', light],
  ['dark', dark],
  ['contrast', tokensOf(':root[data-theme="contrast"]')],
]

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]))
}

describe.each(themes)('the %s theme', (_, tokens) => {
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

  it.each([
    ['ink', 'paper'],
    ['ink', 'paper-shade'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'paper-shade'],
    ['link', 'paper'],
    ['pen', 'paper'],
    ['pen', 'paper-shade'],
    ['right', 'paper'],
    ['wrong', 'paper'],
    ['right', 'paper-shade'],
    ['wrong', 'paper-shade'],
    ['marker-ink', 'marker'],
    ['on-desk', 'desk-lit'],
    ['on-desk', 'desk'],
    ['on-desk', 'desk-dim'],
    ['on-bin', 'confirmed'],
    ['on-bin', 'denial'],
    ['on-bin', 'anonymous'],
    ['on-bin', 'opinion'],
  ])('shows %s on %s at 4.5:1 or better', (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['edge', 'paper'],
    ['pen', 'paper'],
    ['cue', 'marker'],
    ['focus', 'paper'],
    ['confirmed', 'paper'],
    ['denial', 'paper'],
    ['anonymous', 'paper'],
    ['opinion', 'paper'],
  ])('shows edges and marks in %s on %s at 3:1 or better', (edge, ground) => {
    expect(wcagContrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3)
  })

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
