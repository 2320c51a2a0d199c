// What a library has to keep to, and where it does not: each breach as data, worded in text/library-text.
import { BINS, type Bin } from '../../core/level/bin'
import type { LibraryMeasures } from './measure'

/** Percentage points that a naive guess may be better than always choosing the commonest bin. */
export const MOST_BETTER = 15
/** Per cent of all scored statements that one bin may hold. */
export const MOST_IN_A_BIN = 40
/** Per cent of the scored statements of a series that confirmed claims make up at least. */
export const LEAST_CONFIRMED = 25
/** Words of a report. */
export const WORDS = { from: 250, to: 600 } as const

export type Breach =
  | { rule: 'guess'; name: string; better: number }
  | { rule: 'commonest-bin'; bin: Bin; share: number }
  | { rule: 'side'; hits: number; count: number; commonest: number }
  | { rule: 'confirmed'; series: string; confirmed: number; scored: number }
  | { rule: 'words'; level: string; words: number }
  | { rule: 'ease'; level: string; age: number; ease: number; from: number; to: number }

export function breaches(library: LibraryMeasures): Breach[] {
  return [...ofLibrary(library), ...ofSeries(library), ...ofLevels(library)]
}

function ofLibrary({ guesses, bins, scored, sidePrediction }: LibraryMeasures): Breach[] {
  const found: Breach[] = guesses
    .filter(({ better }) => better > MOST_BETTER)
    .map(({ name, better }) => ({ rule: 'guess', name, better }))
  for (const bin of BINS) {
    // Compared as whole numbers of statements, so that exactly 40 % is not more.
    if (bins[bin] * 100 > scored * MOST_IN_A_BIN) {
      found.push({ rule: 'commonest-bin', bin, share: (100 * bins[bin]) / scored })
    }
  }
  if (sidePrediction !== null) found.push({ rule: 'side', ...sidePrediction })
  return found
}

function ofSeries({ series }: LibraryMeasures): Breach[] {
  return series.flatMap(({ id, bins: { confirmed }, scored }) =>
    confirmed * 100 < scored * LEAST_CONFIRMED ? [{ rule: 'confirmed', series: id, confirmed, scored }] : [],
  )
}

function ofLevels({ levels }: LibraryMeasures): Breach[] {
  return levels.flatMap(({ id: level, words, minimumAge: age, ease, easeRange: { from, to } }) => {
    const found: Breach[] = []
    if (words < WORDS.from || words > WORDS.to) found.push({ rule: 'words', level, words })
    // Written so that a text without words, whose ease is no number, is a breach too.
    if (!(ease >= from && ease <= to)) found.push({ rule: 'ease', level, age, ease, from, to })
    return found
  })
}
