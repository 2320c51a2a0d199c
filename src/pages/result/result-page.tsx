// The result: the score, the sourcing board, the table, what to look at again, what to talk about, what next.
import type { RoundSession } from '../../app/round-session'
import { hrefs } from '../../app/route'
import { text } from '../../text/text'
import { useGame } from '../game'
import { ExplainedStatement } from '../parts/explained-statement'
import { useFocus } from '../parts/use-focus'
import { nextInSeries } from './next-in-series'
import { Board } from './board'
import { SortedTable } from './sorted-table'
import type { Judgement } from '../../core/score/score'

export function ResultPage({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const { levels } = useGame()
  const heading = useFocus<HTMLHeadingElement>(session.round.value.id, takesFocus)
  const { level } = session
  const { right, of, certainty, table, mistakes, discussed } = session.score.value
  const next = nextInSeries(levels.cards, level.id)
  const words = text.result
  return (
    <div class="result">
      <header class="result-top sheet">
        <p class="kicker">{level.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p class="score">
          <strong>{words.scoreOf(right, of)}</strong> <span>{words.scoreMeaning}</span>
        </p>
        {certainty && (
          <p>
            {words.certainty(certainty.points, certainty.most)}
            <small>{words.certaintyMeaning}</small>
          </p>
        )}
        <p class="actions">
          <button type="button" class="primary" onClick={() => session.restart()}>
            {words.playAgain}
          </button>
          {next && (
            <a class="button" href={hrefs.play(next.id)}>
              {words.nextLevel(next.title)}
            </a>
          )}
          <a class="button quiet" href={hrefs.front}>
            {words.frontPage}
          </a>
        </p>
      </header>
      <Board session={session} />
      <div class="sheet">
        <SortedTable table={table} />
      </div>
      <section class="review sheet" aria-labelledby="review">
        <h2 id="review">{words.review}</h2>
        <p>{mistakes.length === 0 ? words.noMistakes : words.reviewMeaning}</p>
        <Reviewed session={session} judgements={mistakes} open />
      </section>
      {discussed.length > 0 && (
        <section class="review sheet" aria-labelledby="discussed">
          <h2 id="discussed">{words.discussed}</h2>
          <Reviewed session={session} judgements={discussed} />
        </section>
      )}
      {level.discussion.length > 0 && (
        <section class="sheet" aria-labelledby="discussion">
          <h2 id="discussion">{words.discussion}</h2>
          <ul lang={level.language}>
            {level.discussion.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Reviewed({
  session,
  judgements,
  open = false,
}: {
  session: RoundSession
  judgements: readonly Judgement[]
  open?: boolean
}) {
  return (
    <ol class="reviewed">
      {judgements.map(({ statement, placement }, index) => (
        <li key={statement.id}>
          <details open={open && index === 0}>
            <summary>
              <span lang={session.level.language}>{statement.text}</span>
              <small>
                {text.result.put(text.bins[placement.bin].label)}
                {placement.certainty && ` (${text.certainties[placement.certainty]})`}
                {' · '}
                {text.result.itWas(text.bins[statement.category].label)}
              </small>
            </summary>
            <ExplainedStatement
              level={session.level}
              statement={statement}
              bin={placement.bin}
              headingLevel={3}
            />
          </details>
        </li>
      ))}
    </ol>
  )
}
