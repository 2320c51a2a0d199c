// The result: the score, the sourcing board, the table, what to look at again, what to talk about, what next.
import type { RoundSession } from '../../app/round-session'
import type { Placement } from '../../core/round/round'
import { hrefs } from '../../app/route'
import { t } from '../../text/text'
import { ExplainedStatement } from '../parts/explained-statement'
import { Quoting } from '../parts/quoting'
import { useFocus } from '../parts/use-focus'
import { wordsIn } from '../parts/words-in'
import { useNextLevel } from './use-next-level'
import { Board } from './board'
import { SortedTable } from './sorted-table'
import type { Judgement } from '../../core/score/score'

export function ResultPage({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const heading = useFocus<HTMLHeadingElement>(session.round.value.id, takesFocus)
  const { level } = session
  const { right, of, certainty, table, mistakes, discussed } = session.score.value
  const next = useNextLevel(level.id)
  return (
    <div class="result">
      <header class="result-top sheet">
        <p class="kicker" {...wordsIn(level.language)}>
          {level.title}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('result.title')}
        </h1>
        <p class="score">
          <strong>{t('result.scoreOf', { right, of })}</strong> <span>{t('result.scoreMeaning')}</span>
        </p>
        {certainty && (
          <p>
            {t('result.certainty', { points: certainty.points, most: certainty.most })}
            <small>{t('result.certaintyMeaning')}</small>
          </p>
        )}
        <p class="actions">
          <button type="button" class="primary" onClick={() => session.restart()}>
            {t('result.playAgain')}
          </button>
          {next && (
            <a class="button" href={hrefs.play(next.id)}>
              <Quoting
                sentence={(title) => t('result.nextLevel', { title })}
                words={next.title}
                language={next.language}
              />
            </a>
          )}
          <a class="button quiet" href={hrefs.front}>
            {t('result.frontPage')}
          </a>
        </p>
      </header>
      <Board session={session} />
      <div class="sheet">
        <SortedTable table={table} />
      </div>
      <section class="review sheet" aria-labelledby="review">
        <h2 id="review">{t('result.review')}</h2>
        <p>{mistakes.length === 0 ? t('result.noMistakes') : t('result.reviewMeaning')}</p>
        <Reviewed session={session} judgements={mistakes} open />
      </section>
      {discussed.length > 0 && (
        <section class="review sheet" aria-labelledby="discussed">
          <h2 id="discussed">{t('result.discussed')}</h2>
          <Reviewed session={session} judgements={discussed} />
        </section>
      )}
      {level.discussion.length > 0 && (
        <section class="sheet" aria-labelledby="discussion">
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
              <span {...wordsIn(session.level.language)}>{statement.text}</span>
              <small>
                {whatWasPut(placement)}
                {' · '}
                {t('result.itWas', { bin: t(`bins.${statement.category}.label`) })}
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

function whatWasPut({ bin, certainty }: Placement): string {
  const label = t(`bins.${bin}.label`)
  if (certainty === null) return t('result.put', { bin: label })
  return t('result.putSurely', { bin: label, certainty: t(`certainties.${certainty}`) })
}
