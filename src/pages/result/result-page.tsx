// The result: the score and the picture of the sorting, the sourcing board, the table, habits, what to look at
// again, what to talk about. To keep, it can be printed, or copied as text.
import type { RoundSession } from '../../app/round-session'
import { t } from '../../text/text'
import { wordsIn } from '../parts/words-in'
import { Board } from './board'
import { HabitsSection } from './habits-section'
import { Reviewed } from './reviewed'
import { ScoreSheet } from './score-sheet'
import { SortedTable } from './sorted-table'
import { useOpenForPrint } from './use-open-for-print'
import '../../styles/score.css'

export function ResultPage({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const { level } = session
  const { table, scored, mistakes, discussed } = session.score.value
  const right = scored.filter((judgement) => !mistakes.includes(judgement))
  const page = useOpenForPrint()
  return (
    <div class="result" ref={page}>
      <ScoreSheet session={session} takesFocus={takesFocus} />
      <Board session={session} />
      <div class="result-pair">
        <div class="sheet">
          <SortedTable table={table} />
        </div>
        <HabitsSection />
      </div>
      <section class="review sheet" aria-labelledby="review">
        <h2 id="review">{t('result.review')}</h2>
        {mistakes.length === 0 && <p>{t('result.noMistakes')}</p>}
        {mistakes.length > 1 && session.round.value.asksCertainty && <p>{t('result.reviewMeaning')}</p>}
        <Reviewed session={session} judgements={mistakes} open />
      </section>
      {right.length > 0 && (
        <section class="review sheet" aria-labelledby="right">
          <h2 id="right">{t('result.sortedRightly')}</h2>
          <Reviewed session={session} judgements={right} onDemand />
        </section>
      )}
      {discussed.length > 0 && (
        <section class="review sheet" aria-labelledby="discussed">
          <h2 id="discussed">{t('result.discussed')}</h2>
          <Reviewed session={session} judgements={discussed} />
        </section>
      )}
      {level.discussion.length > 0 && (
        <section class="discussion sheet" aria-labelledby="discussion">
          <h2 id="discussion">{t('result.discussion')}</h2>
          <ul {...wordsIn(level.language)}>
            {level.discussion.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
