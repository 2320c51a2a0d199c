// The title of a shelf: that of its series, in the language of the series.
import type { Shelf } from '../shelve'
import { t } from '../../text/text'
import { wordsIn } from '../parts/words-in'

export function ShelfTitle({ shelf }: { shelf: Shelf }) {
  if (shelf.title === null) return <>{t('front.otherLevels')}</>
  return <span {...wordsIn(shelf.language)}>{shelf.title}</span>
}

/** The id of the heading of a shelf. */
export function shelfId(shelf: Shelf): string {
  return `shelf-${shelf.id}`
}
