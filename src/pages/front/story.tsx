// A level as a story on the front page: what it is about, its facts, how far the player is.
import type { LevelCard } from '../../core/level/level-card'
import { hrefs } from '../../app/route'
import { type Standing, standingOf } from '../../app/standing'
import { t } from '../../text/text'
import { useGame } from '../game'
import { wordsIn } from '../parts/words-in'
import { LevelFacts } from './level-facts'

/** `inRow`: how many stories share its row on a wide page. */
export function Story({ card, inRow }: { card: LevelCard; inRow: number }) {
  const { progress, underWay } = useGame()
  const standing = standingOf(card.id, progress.value.value, underWay)
  const words = wordsIn(card.language)
  return (
    <li class="story" data-in-row={inRow}>
      <article>
        <h3>
          <a href={hrefs.play(card.id)} {...words}>
            {card.title}
          </a>
        </h3>
        <p class="summary" {...words}>
          {card.summary}
        </p>
        <LevelFacts card={card} />
        <HowFar standing={standing} />
      </article>
    </li>
  )
}

function HowFar({ standing }: { standing: Standing }) {
  switch (standing.at) {
    case 'fresh':
      return <p class="how-far">{t('front.fresh')}</p>
    case 'underWay':
      return (
        <>
          <p class="how-far" data-at="underWay">
            {t('front.underWay', standing.place)}
          </p>
          {standing.best && <Best {...standing.best} />}
        </>
      )
    case 'played':
      return <Best {...standing.best} />
  }
}

function Best({ right, of }: { right: number; of: number }) {
  return (
    <p class="how-far" data-at="played">
      {t('front.best', { right, of })}
      <span class="share" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * right) / of}%` }} />
      </span>
    </p>
  )
}
