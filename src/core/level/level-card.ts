// What the front page needs to know about a level without loading it.
import type { Level } from './level-schema'
import { reportParagraphs } from './report-text'

export interface LevelCard
  extends Pick<
    Level,
    | 'id'
    | 'title'
    | 'summary'
    | 'language'
    | 'series'
    | 'difficulty'
    | 'minimumAge'
    | 'topics'
    | 'goal'
    | 'bins'
  > {
  readonly headline: string
  readonly statementCount: number
  readonly scoredCount: number
  /** Words of the report body: how long the reading is. */
  readonly wordCount: number
}

export function levelCard(level: Level): LevelCard {
  const { id, title, summary, language, series, difficulty, minimumAge, topics, goal, bins } = level
  return {
    id,
    title,
    summary,
    language,
    ...(series === undefined ? {} : { series }),
    difficulty,
    minimumAge,
    topics,
    goal,
    bins,
    headline: level.report.headline,
    statementCount: level.statements.length,
    scoredCount: level.statements.filter((statement) => statement.scored).length,
    wordCount: reportParagraphs(level.report.body).join(' ').split(' ').length,
  }
}
