// How long a level takes, roughly: reading the report, then sorting and reading why, statement by statement.
import type { LevelCard } from '../../core/level/level-card'

/** Words a minute; a calm pace for a school reader (Brysbaert 2019: adults 238, from age 11 about 185). */
const READING_PACE = 185

/** Minutes for one statement: some 20 words to read, a choice, some 60 words of explanation. */
const EACH_STATEMENT = 0.6

/** Whole minutes, at least 1; an estimate to plan a lesson by, never a limit. */
export function minutesOf({
  wordCount,
  statementCount,
}: Pick<LevelCard, 'wordCount' | 'statementCount'>): number {
  return Math.max(1, Math.round(wordCount / READING_PACE + statementCount * EACH_STATEMENT))
}
