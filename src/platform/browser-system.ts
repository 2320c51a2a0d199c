// What the player's system asks for, followed as it changes.
import { signal } from '@preact/signals'
import type { System } from '../app/ports/system'

export function createBrowserSystem(window: Window): System {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)')
  const reducesMotion = signal(query.matches)
  query.addEventListener('change', () => {
    reducesMotion.value = query.matches
  })
  const languages = signal(window.navigator.languages)
  window.addEventListener('languagechange', () => {
    languages.value = window.navigator.languages
  })
  return { reducesMotion, languages }
}
