// The head of the result: the score, how each slip fared, the picture of the sorting, and the ways on from here.
import type { RoundSession } from '../../app/round-session'
import { hrefs } from '../../app/route'
import { t } from '../../text/text'
import { Quoting } from '../parts/quoting'
import { useFocus } from '../parts/use-focus'
import { wordsIn } from '../parts/words-in'
import { KeepResult } from './keep-result'
import { SortedPicture } from './sorted-picture'
import { useNextLevel } from './use-next-level'

export function ScoreSheet({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const heading = useFocus<HTMLHeadingElement>(session.round.value.id, takesFocus)
  const { level } = session
  const { right, of, certainty, scored, table } = session.score.value
  const next = useNextLevel(level.id)
  return (
    <header class="result-top sheet">
      <div class="score-words">
        <p class="kicker" {...wordsIn(level.language)}>
          {level.title}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('result.title')}
        </h1>
        <p class="score">
          <strong>{t('result.scoreOf', { right, of })}</strong> <span>{t('result.scoreMeaning')}</span>
        </p>
        <ol class="score-slips" aria-hidden="true">
          {scored.map(({ statement, verdict }) => (
            <li key={statement.id} data-bin={statement.category} data-verdict={verdict} />
          ))}
        </ol>
        {certainty && (
          <p>
            {t('result.certainty', { points: certainty.points, most: certainty.most })}
            <small>{t('result.certaintyMeaning')}</small>
          </p>
        )}
        <p class="actions">
          {next && (
            <a class="button primary" href={hrefs.play(next.id)}>
              <span>
                <Quoting
                  sentence={(title) => t('result.nextLevel', { title })}
                  words={next.title}
                  language={next.language}
                />
              </span>
            </a>
          )}
          <button type="button" class={next ? undefined : 'primary'} onClick={() => session.restart()}>
            {t('result.playAgain')}
          </button>
          <a class="button" href={hrefs.front}>
            {t('result.frontPage')}
          </a>
        </p>
        <KeepResult session={session} />
      </div>
      <SortedPicture table={table} bins={level.bins} />
    </header>
  )
}
