// The keys of the desk. What each key means is decided in keys.ts; what it does, here.
import { useLayoutEffect } from 'preact/hooks'
import { useGame } from '../game'
import { keyMeaning } from '../keys'
import type { Desk } from './use-desk'

export function useDeskKeys(desk: Desk): void {
  const { settings } = useGame()
  // Before the heading takes the focus: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const meaning = keyMeaning(event, settings.value.value.numberKeys)
      if (meaning === null || meaning === 'help') return
      const sorting = desk.session.round.value.phase === 'sorting'
      // A key held down must not run through explanations unread.
      if (event.repeat || (!sorting && !('command' in meaning && meaning.command === 'goOn'))) return
      if ('choose' in meaning) {
        const bin = desk.session.level.bins[meaning.choose]
        if (bin === undefined) return
        desk.place(bin)
      } else if (meaning.command === 'takeBack') desk.takeBack()
      else desk.goOn()
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [desk, settings])
}
