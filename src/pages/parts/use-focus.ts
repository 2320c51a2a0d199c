// Focus that follows the game: a heading takes it when what it heads is new.
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Focuses the element whenever `what` changes, and at once when `takesFocus` says that a step led here. */
export function useFocus<Kind extends HTMLElement>(what: string, takesFocus: boolean) {
  const element = useRef<Kind>(null)
  useLayoutEffect(() => {
    if (takesFocus) element.current?.focus()
  }, [what, takesFocus])
  return element
}
