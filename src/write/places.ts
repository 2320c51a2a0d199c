// Where the writer was in each draft: the way to the game and back leads to the same place, scroll and focus
// included.
import type { Editor, Place } from './editor'

const places = new Map<string, Place>()

export function placeIn(draftId: string): Partial<Place> {
  return places.get(draftId) ?? {}
}

export function rememberPlace({ session, section, open, marked }: Editor): void {
  places.set(session.id.value, {
    section: section.value,
    open: open.value,
    marked: marked.value,
    scroll: window.scrollY,
    reportScroll: document.querySelector('.written')?.scrollTop ?? 0,
    focus: document.activeElement?.id ?? '',
  })
}

/** Scrolls and focuses as it was, once; a draft that is opened later begins at its beginning. */
export function restorePlace(draftId: string): void {
  const place = places.get(draftId)
  if (place === undefined) return
  places.delete(draftId)
  // After the page has taken the focus and scrolled up, as every page does on arrival.
  requestAnimationFrame(() =>
    setTimeout(() => {
      window.scrollTo(0, place.scroll)
      const report = document.querySelector('.written')
      if (report !== null) report.scrollTop = place.reportScroll
      document.getElementById(place.focus)?.focus({ preventScroll: true })
    }),
  )
}
