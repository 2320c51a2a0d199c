// Every measure of a library of levels: of each level, of each series, of all together, and of naive guesses.
import type { Level } from '../../core/level/level-schema'
import { sidePrediction } from '../../core/level/rules/side-prediction'
import { type EaseRange, easeRange } from './age-range'
import { libraryStatements, type LibraryStatement } from './library-statements'
import { type BinCounts, commonestBin, countBins, type Guess, naiveGuesses } from './naive-guesses'
import { readingEase } from './reading-ease'

export interface LevelMeasures {
  readonly id: string
  readonly series: string
  readonly minimumAge: number
  readonly words: number
  readonly sentences: number
  readonly ease: number
  readonly easeRange: EaseRange
  readonly bins: BinCounts
  readonly unscored: number
}

export interface SeriesMeasures {
  readonly id: string
  readonly levels: number
  readonly scored: number
  readonly bins: BinCounts
}

export interface LibraryMeasures {
  readonly levels: readonly LevelMeasures[]
  readonly series: readonly SeriesMeasures[]
  readonly scored: number
  readonly unscored: number
  readonly bins: BinCounts
  readonly commonest: ReturnType<typeof commonestBin>
  readonly guesses: readonly Guess[]
  /** The level check's own rule, over all reports together; null when the side does not give the bin away. */
  readonly sidePrediction: ReturnType<typeof sidePrediction>
  /** Labels of sources in which no role was found. */
  readonly withoutRole: readonly string[]
}

export function measureLibrary(levels: readonly Level[]): LibraryMeasures {
  const statements = libraryStatements(levels)
  const bins = countBins(statements)
  return {
    levels: levels.map((level) => measureLevel(level, statements)),
    series: [...new Set(statements.map(({ series }) => series))].map((id) => measureSeries(id, statements)),
    scored: statements.length,
    unscored: levels.flatMap((level) => level.statements).length - statements.length,
    bins,
    commonest: commonestBin(bins),
    guesses: naiveGuesses(statements),
    sidePrediction: sidePrediction(
      statements.flatMap(({ side, bin }) => (side === null ? [] : [{ side, category: bin }])),
    ),
    withoutRole: [
      ...new Set(statements.filter(({ role }) => role === 'unspecified').map(({ label }) => label)),
    ].sort(),
  }
}

function measureLevel(level: Level, all: readonly LibraryStatement[]): LevelMeasures {
  const scored = all.filter((statement) => statement.level === level.id)
  return {
    id: level.id,
    series: level.series?.id ?? level.id,
    minimumAge: level.minimumAge,
    ...readingEase(level.report.body),
    easeRange: easeRange(level.minimumAge),
    bins: countBins(scored),
    unscored: level.statements.length - scored.length,
  }
}

function measureSeries(id: string, all: readonly LibraryStatement[]): SeriesMeasures {
  const scored = all.filter(({ series }) => series === id)
  const levels = new Set(scored.map(({ level }) => level)).size
  return { id, levels, scored: scored.length, bins: countBins(scored) }
}
