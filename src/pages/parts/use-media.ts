// Follows a media query.
import { useEffect, useState } from 'preact/hooks'

/** Wide enough for report and desk side by side; the style sheet lays them out at the same width. */
export const SIDE_BY_SIDE = '(min-width: 60rem)'

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const list = window.matchMedia(query)
    const changed = () => setMatches(list.matches)
    changed()
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }, [query])
  return matches
}
