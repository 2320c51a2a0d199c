// The score of a round, from what lies in the bins, checked or not: who shows it before a check, tells the
// answer. Pure: the same round, the same score.
import type { Level, Statement } from '../level/level-schema'
import { CERTAINTIES, type Placement, placementOf, type Round } from '../round/round'
import { certaintyPoints, MOST_POINTS } from './certainty-points'
import { type ConfusionTable, confusionTable } from './confusion-table'
import { judge, type Verdict } from './judge'

export type Judgement = { statement: Statement; placement: Placement; verdict: Verdict }

export type Score = {
  /** Scored statements sorted rightly (or acceptably), of all scored statements sorted. */
  right: number
  of: number
  /** Certainty points and the most there were to earn; null when certainty was not asked. */
  certainty: { points: number; most: number } | null
  table: ConfusionTable
  /** Wrong scored statements, those the player was surest of first, else in the order dealt. */
  mistakes: Judgement[]
  /** Everything sorted, in the order dealt. */
  scored: Judgement[]
  /** Discussion cards: sorted, never scored. */
  discussed: Judgement[]
}

/** Scores what has been placed so far; statements not yet placed do not count either way. */
export function score(level: Level, round: Round): Score {
  const statements = new Map(level.statements.map((statement) => [statement.id, statement]))
  const judgements = round.order.flatMap((id): Judgement[] => {
    const statement = statements.get(id)
    const placement = placementOf(round, id)
    if (!statement || !placement) return []
    return [{ statement, placement, verdict: judge(statement, placement.bin) }]
  })
  const scored = judgements.filter((judgement) => judgement.statement.scored)
  const mistakes = scored.filter((judgement) => judgement.verdict === 'wrong')
  return {
    right: scored.length - mistakes.length,
    of: scored.length,
    certainty: round.asksCertainty ? certaintyOf(scored) : null,
    table: confusionTable(scored),
    mistakes: mistakes.toSorted((a, b) => sureness(b) - sureness(a)),
    scored,
    discussed: judgements.filter((judgement) => !judgement.statement.scored),
  }
}

function certaintyOf(scored: readonly Judgement[]): { points: number; most: number } {
  let points = 0
  for (const { placement, verdict } of scored) {
    if (placement.certainty) points += certaintyPoints(verdict, placement.certainty)
  }
  return { points, most: scored.length * MOST_POINTS }
}

function sureness({ placement }: Judgement): number {
  return placement.certainty ? CERTAINTIES.indexOf(placement.certainty) : -1
}
