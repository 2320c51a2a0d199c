// The front page: a newspaper whose stories are the levels, with a lead for the player who opens it.
import type { Files } from '../app/ports/files'
import type { LevelCard } from '../core/level/level-card'
import { finishedAmong, leadOf } from '../app/standing'
import { t } from '../text/text'
import { Contents, youngestOf } from './front/contents'
import { LeadStory } from './front/lead-story'
import { rowsOf } from './front/rows-of'
import { shelfId, ShelfTitle } from './front/shelf-title'
import { Story } from './front/story'
import { useGame } from './game'
import { LessonLink } from './lesson-link'
import { MyLevels } from './my-levels'
import { useTitle } from './parts/use-title'
import { type Shelf, shelve } from './shelve'
import '../styles/front-page.css'
import '../styles/lesson-link.css'

/** As many columns as a wide page has; the style sheet lays out any number up to this. */
const MOST_IN_A_ROW = 4

const PROMISES = ['free', 'noAccount', 'private'] as const

export function FrontPage({ cards, files }: { cards: readonly LevelCard[]; files: Files | null }) {
  const { progress, underWay } = useGame()
  useTitle(null)
  const shelves = shelve(cards)
  return (
    <div class="front-page">
      <header class="masthead">
        <h1>{t('game')}</h1>
        <p class="motto">{t('motto')}</p>
        <ul class="edition">
          {PROMISES.map((promise) => (
            <li key={promise}>{t(`front.promises.${promise}`)}</li>
          ))}
        </ul>
      </header>
      <div class="front-top" data-columns={shelves.length > 1 ? 2 : 1}>
        <LeadStory lead={leadOf(cards, progress.value.value, underWay)} />
        {shelves.length > 1 && <Contents shelves={shelves} />}
      </div>
      {shelves.map((shelf) => (
        <ShelfOfStories shelf={shelf} key={shelf.id} />
      ))}
      <MyLevels files={files} />
    </div>
  )
}

function ShelfOfStories({ shelf }: { shelf: Shelf }) {
  const { progress, lessons } = useGame()
  const rows = rowsOf(shelf.cards.length, MOST_IN_A_ROW)
  return (
    <section class="shelf" aria-labelledby={shelfId(shelf)}>
      <div class="shelf-head">
        <h2 id={shelfId(shelf)} class="shelf-title" tabIndex={-1}>
          <ShelfTitle shelf={shelf} />
        </h2>
        {lessons.series.has(shelf.id) && <LessonLink shelf={shelf} />}
        <p class="shelf-facts">
          <span>{t('front.forAge', { years: youngestOf(shelf) })}</span>{' '}
          <span>
            {t('front.finished', {
              done: finishedAmong(shelf.cards, progress.value.value),
              of: shelf.cards.length,
            })}
          </span>
        </p>
      </div>
      <ul class="stories">
        {shelf.cards.map((card, index) => (
          <Story card={card} inRow={rows[index] ?? 1} key={card.id} />
        ))}
      </ul>
    </section>
  )
}
