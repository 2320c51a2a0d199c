// The figures of the reading assistant as the tables of docs/reading-assistant.md.
import { BINS } from '../../../src/core/level/bin'
import { readLevels } from './level-reports'
import { type Measure, measure, type Pair, pairUp, precision, recall, type Tally } from './measure'
import { type PassageSet, readPassages } from './passage-file'

const HEAD = '| | known | read | precision | recall |\n|---|---|---|---|---|'

/** Markdown: all passages, the held-out third by itself, each side, and the levels. */
export function figures(): string {
  const tuning = pairsOf('tuning')
  const heldOut = pairsOf('held-out')
  return [
    section('All passages', measure([...tuning, ...heldOut])),
    section('The held-out third', measure(heldOut)),
    sides([...tuning, ...heldOut]),
    levels(),
  ].join('\n\n')
}

export function pairsOf(set: PassageSet): Pair[] {
  return readPassages(set).flatMap(pairUp)
}

function section(title: string, found: Measure): string {
  return [
    `**${title}**`,
    '',
    HEAD,
    row('cues', found.cues),
    row('sources beside them', found.sources),
    row('identified sources', found.identified),
    row('unnamed sources', found.unnamed),
    ...BINS.map((bin) => row(`bin: ${bin}`, found.bins[bin])),
    row('bins together', found.allBins),
  ].join('\n')
}

function row(name: string, tally: Tally): string {
  return `| ${name} | ${tally.known} | ${tally.read} | ${two(precision(tally))} | ${two(recall(tally))} |`
}

const two = (share: number) => share.toFixed(2)

/** A cue read by mistake has no side, so that only recall can be told for each. */
function sides(pairs: readonly Pair[]): string {
  const known = [...new Set(pairs.flatMap((pair) => pair.known?.side ?? []))].sort()
  const rows = known.map((side) => {
    const found = measure(pairs.filter((pair) => pair.known?.side === side))
    const unnamed = found.unnamed.known === 0 ? '–' : two(recall(found.unnamed))
    return `| ${side} | ${found.cues.known} | ${two(recall(found.cues))} | ${unnamed} | ${two(recall(found.allBins))} |`
  })
  return [
    '**Each side**: the share of what is known that was found, the bin also right',
    '',
    '| side | known | cues | unnamed sources | bins |\n|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function levels(): string {
  const { statements, found, bins } = readLevels()
  return [
    '**The statements of the levels that ship**',
    '',
    `Of ${statements} statements, ${found} rest on words that the assistant credits to somebody; for ${bins} it offers a bin that the level accepts.`,
  ].join('\n')
}
