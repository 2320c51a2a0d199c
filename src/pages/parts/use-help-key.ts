// The key that opens the list of keys, wherever one is and unless a dialog is open already.
import { useEffect } from 'preact/hooks'
import { useGame } from '../game'
import { keyMeaning } from '../keys'

export function useHelpKey(open: () => void): void {
  const { settings } = useGame()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (keyMeaning(event, settings.value.value.numberKeys) !== 'help') return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) open()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
