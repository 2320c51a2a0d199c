// What the measuring of a library says: its rules, broken ones as sentences, and the words of its tables.
import {
  type Breach,
  LEAST_CONFIRMED,
  MOST_BETTER,
  MOST_IN_A_BIN,
  WORDS,
} from '../tools/library/library-rules'
import type { LibraryMeasures } from '../tools/library/measure'
import type { Guess } from '../tools/library/naive-guesses'

/** One breach as a sentence: what is wrong, where, and how much is allowed. */
export function breachText(breach: Breach): string {
  switch (breach.rule) {
    case 'guess':
      return `Guessing by ${breach.name} is ${points(breach.better)} better than always choosing the commonest bin; ${MOST_BETTER} are allowed.`
    case 'commonest-bin':
      return `${percent(breach.share)} of the scored statements belong in “${breach.bin}”; at most ${MOST_IN_A_BIN} % may.`
    case 'side':
      return `Whoever looks only at the speaker’s side gets ${breach.hits} of ${breach.count} right over all reports together (always choosing the commonest bin: ${breach.commonest}).`
    case 'confirmed':
      return `Series “${breach.series}”: ${breach.confirmed} of ${breach.scored} scored statements are confirmed claims; at least ${LEAST_CONFIRMED} % should be.`
    case 'words':
      return `Level “${breach.level}”: its report has ${breach.words} words; ${WORDS.from} to ${WORDS.to} are wanted.`
    case 'ease':
      return `Level “${breach.level}”: its report has a reading ease of ${breach.ease.toFixed(1)}; for age ${breach.age} it should be ${breach.from} to ${breach.to}.`
  }
}

/** The measures as text for a terminal. */
export function libraryText(library: LibraryMeasures, broken: readonly Breach[]): string {
  const { levels, series, scored, unscored, commonest, guesses, withoutRole } = library
  return [
    'Levels (reading ease by Flesch; scored statements by bin)',
    table(
      ['level', 'age', 'words', 'ease', 'wanted', ...BINS_SHORT, 'unscored'],
      levels.map(({ id, minimumAge, words, ease, easeRange: { from, to }, bins, unscored: cards }) => [
        id,
        String(minimumAge),
        String(words),
        ease.toFixed(1),
        `${from}–${to}`,
        ...Object.values(bins).map(String),
        String(cards),
      ]),
    ),
    'Series',
    table(
      ['series', 'levels', 'scored', ...BINS_SHORT, 'confirmed %'],
      series.map(({ id, levels: count, scored: all, bins }) => [
        id,
        String(count),
        String(all),
        ...Object.values(bins).map(String),
        ((100 * bins.confirmed) / all).toFixed(1),
      ]),
    ),
    `Library: ${levels.length} levels, ${series.length} series, ${scored} scored statements and ${unscored} to discuss.`,
    commonest === null
      ? 'No statement is scored.'
      : `Commonest bin: ${commonest.bin}, ${percent((100 * commonest.count) / scored)}. Guesses are measured against it.`,
    '',
    'What a naive guess gets right',
    table(['by', 'right', 'of', '%', 'better by'], guesses.map(guessRow)),
    ...(withoutRole.length === 0 ? [] : [`No role found in: ${withoutRole.join('; ')}.`, '']),
    broken.length === 0 ? 'Every rule is kept.' : broken.map(breachText).join('\n'),
  ].join('\n')
}

const BINS_SHORT = ['confirmed', 'denial', 'anonymous', 'opinion']

function guessRow({ name, hits, count, better }: Guess): string[] {
  const share = count === 0 ? 0 : (100 * hits) / count
  return [name, String(hits), String(count), share.toFixed(1), better.toFixed(1)]
}

/** The first column begins where the line does, the others end below one another. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((word, column) =>
    Math.max(word.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd()
  return `${[head, ...rows].map(line).join('\n')}\n`
}

function percent(share: number): string {
  return `${share.toFixed(1)} %`
}

function points(count: number): string {
  return `${count.toFixed(1)} percentage points`
}
