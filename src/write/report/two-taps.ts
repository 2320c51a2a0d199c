// Selecting without dragging: one tap on the first word, one on the last. For fingers, and for hands that do not
// like to hold a button down.
import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

export function useTwoTaps(area: RefObject<HTMLTextAreaElement | null>): {
  readonly on: Signal<boolean>
  toggle(): void
} {
  const on = useSignal(false)
  // Before the button is seen to be pressed: a quick finger taps at once.
  useLayoutEffect(() => {
    const field = area.current
    if (field === null || !on.value) return undefined
    let first: number | null = null
    const tapped = () => {
      const at = field.selectionStart
      if (first === null) {
        first = at
        field.setSelectionRange(...wordAround(field.value, at, at))
        return
      }
      const [from, to] = first <= at ? [first, at] : [at, first]
      field.setSelectionRange(...wordAround(field.value, from, to))
      first = null
    }
    field.addEventListener('click', tapped)
    return () => field.removeEventListener('click', tapped)
  }, [on.value])
  return {
    on,
    toggle() {
      on.value = !on.value
      area.current?.focus()
    },
  }
}

const LETTER = /[\p{L}\p{M}\p{N}'’-]/u

/** From the beginning of the word at the one offset to the end of the word at the other. */
function wordAround(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && LETTER.test(text.charAt(end))) end += 1
  return [start, end]
}
