// The title of the window: what the page shows, and the game.
import { useEffect } from 'preact/hooks'
import { t } from '../../text/text'

/** `page` says what the page shows; null where it is the game as a whole. */
export function useTitle(page: string | null): void {
  const title = page === null ? t('game') : t('titleOf', { page })
  useEffect(() => {
    document.title = title
  }, [title])
}
