// Listens for keys of the table, wherever one is and unless a dialog is open: its keys are its own.
import { useLayoutEffect } from 'preact/hooks'
import { useGame } from '../game'
import { type KeyMeaning, keyMeaning } from '../keys'

/** What to do for a meaning. False leaves the key to the browser. */
type Answers = Partial<Record<KeyMeaning, (key: string) => boolean | void>>

export function useKeys(answers: Answers): void {
  const { settings } = useGame()
  // Before a heading takes the focus: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const meaning = keyMeaning(event, settings.value.value.numberKeys)
      // A key held down must not run through explanations unread.
      if (meaning === null || event.repeat || document.querySelector('dialog[open]')) return
      const answer = answers[meaning]
      if (answer && answer(event.key) !== false) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
