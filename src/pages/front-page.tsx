// The front page: a newspaper whose stories are the levels.
import type { LevelCard } from '../core/level/level-card'
import { bestResult } from '../app/progress'
import { hrefs } from '../app/route'
import { t } from '../text/text'
import { useGame } from './game'
import { MyLevels } from './my-levels'
import { BinMark } from './parts/bin-mark'
import { useTitle } from './parts/use-title'
import { wordsIn } from './parts/words-in'
import { shelve } from './shelve'

/** Words a minute; a calm pace for a school reader (Brysbaert 2019: adults 238, from age 11 about 185). */
const READING_PACE = 185

export function FrontPage() {
  const { levels } = useGame()
  useTitle(null)
  const shelves = shelve(levels.cards)
  return (
    <div class="front-page">
      <header class="masthead">
        <h1>{t('game')}</h1>
        <p class="motto">{t('motto')}</p>
        <p class="edition">{t('front.edition')}</p>
      </header>
      <section class="lead" aria-labelledby="lead">
        <h2 id="lead">{t('front.lead')}</h2>
        <p>{t('front.introduction')}</p>
        <p>
          <a href={hrefs.codebook}>{t('front.howItWorks')}</a>
        </p>
      </section>
      {shelves.map((shelf) => (
        <section class="shelf" key={shelf.id} aria-labelledby={`shelf-${shelf.id}`}>
          <h2 id={`shelf-${shelf.id}`} class="shelf-title">
            {shelf.title === null ? (
              t('front.otherLevels')
            ) : (
              <span {...wordsIn(shelf.language)}>{shelf.title}</span>
            )}
          </h2>
          <ul class="stories">
            {shelf.cards.map((card) => (
              <Story card={card} key={card.id} />
            ))}
          </ul>
        </section>
      ))}
      <MyLevels />
    </div>
  )
}

function Story({ card }: { card: LevelCard }) {
  const words = wordsIn(card.language)
  return (
    <li class="story">
      <article>
        <h3>
          <a href={hrefs.play(card.id)} {...words}>
            {card.title}
          </a>
        </h3>
        <p class="summary" {...words}>
          {card.summary}
        </p>
        <p class="trays">
          <span class="visually-hidden">{t('front.trays')} </span>
          {card.bins.map((bin) => (
            <span class="chip" data-bin={bin} key={bin}>
              <BinMark bin={bin} /> {t(`bins.${bin}.short`)}
            </span>
          ))}
        </p>
        <p class="facts">
          {[
            t('front.statements', { count: card.statementCount }),
            t('front.minutes', { count: Math.max(1, Math.round(card.wordCount / READING_PACE)) }),
            t('front.age', { years: card.minimumAge }),
            t('front.difficulty', { level: card.difficulty }),
          ].join(' · ')}
        </p>
        <HowFar card={card} />
      </article>
    </li>
  )
}

function HowFar({ card }: { card: LevelCard }) {
  const game = useGame()
  const best = bestResult(game.progress.value.value, card.id)
  const words = best ? t('front.best', { right: best.right, of: best.of }) : t('front.fresh')
  return (
    <p class="how-far" data-played={best !== undefined}>
      {game.underWay(card.id) ? t('front.underWay') : words}
    </p>
  )
}
