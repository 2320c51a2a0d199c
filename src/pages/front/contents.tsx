// The contents of the edition: every shelf, for whom it is, how many of its levels are finished, and the way there;
// at the end, the way to a level of one's own.
import type { Shelf } from '../shelve'
import { finishedAmong } from '../../app/standing'
import { hrefs } from '../../app/route'
import { t } from '../../text/text'
import { useGame } from '../game'
import { shelfId, ShelfTitle } from './shelf-title'

export function Contents({ shelves }: { shelves: readonly Shelf[] }) {
  const { progress } = useGame()
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{t('front.contents')}</h2>
      <ul>
        {shelves.map((shelf) => (
          <li key={shelf.id}>
            <button type="button" class="contents-line" onClick={() => goTo(shelf)}>
              <span class="contents-title">
                <ShelfTitle shelf={shelf} />
              </span>{' '}
              <span class="contents-facts">
                <span>{t('front.forAge', { years: youngestOf(shelf) })}</span>{' '}
                <span>
                  {t('front.finished', {
                    done: finishedAmong(shelf.cards, progress.value.value),
                    of: shelf.cards.length,
                  })}
                </span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <a class="contents-line" href={hrefs.write}>
            <span class="contents-title">{t('myLevels.write')}</span>{' '}
            <span class="contents-facts">{t('front.ofYourOwn')}</span>
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** The address after the # is the route, so the way to a shelf moves the focus instead of changing it. */
function goTo(shelf: Shelf) {
  const heading = document.getElementById(shelfId(shelf))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

export function youngestOf(shelf: Shelf): number {
  return Math.min(...shelf.cards.map((card) => card.minimumAge))
}
