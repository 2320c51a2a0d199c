// The front page: a newspaper whose stories are the levels.
import type { LevelCard } from '../core/level/level-card'
import { bestResult } from '../app/progress'
import { hrefs } from '../app/route'
import { text } from '../text/text'
import { useGame } from './game'
import { BinMark } from './parts/bin-mark'
import { shelve } from './shelve'

/** Words a minute; a calm pace for a school reader (Brysbaert 2019: adults 238, from age 11 about 185). */
const READING_PACE = 185

export function FrontPage() {
  const { levels } = useGame()
  const shelves = shelve(levels.cards)
  return (
    <div class="front-page">
      <header class="masthead">
        <h1>{text.game}</h1>
        <p class="motto">{text.motto}</p>
        <p class="edition">{text.front.edition}</p>
      </header>
      <section class="lead" aria-labelledby="lead">
        <h2 id="lead">{text.front.lead}</h2>
        <p>{text.front.introduction}</p>
        <p>
          <a href={hrefs.codebook}>{text.front.howItWorks}</a>
        </p>
      </section>
      {shelves.map((shelf) => (
        <section class="shelf" key={shelf.id} aria-labelledby={`shelf-${shelf.id}`}>
          <h2 id={`shelf-${shelf.id}`} class="shelf-title">
            {shelf.title ?? text.front.otherLevels}
          </h2>
          <ul class="stories">
            {shelf.cards.map((card) => (
              <Story card={card} key={card.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Story({ card }: { card: LevelCard }) {
  const { front } = text
  return (
    <li class="story" lang={card.language === text.language ? undefined : card.language}>
      <article>
        <h3>
          <a href={hrefs.play(card.id)}>{card.title}</a>
        </h3>
        <p class="summary">{card.summary}</p>
        <p class="trays">
          <span class="visually-hidden">{front.trays} </span>
          {card.bins.map((bin) => (
            <span class="chip" data-bin={bin} key={bin}>
              <BinMark bin={bin} /> {text.bins[bin].short}
            </span>
          ))}
        </p>
        <p class="facts">
          {[
            front.statements(card.statementCount),
            front.minutes(Math.max(1, Math.round(card.wordCount / READING_PACE))),
            front.age(card.minimumAge),
            front.difficulty(card.difficulty),
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
  const words = best ? text.front.best(best.right, best.of) : text.front.fresh
  return (
    <p class="how-far" data-played={best !== undefined}>
      {game.underWay(card.id) ? text.front.underWay : words}
    </p>
  )
}
