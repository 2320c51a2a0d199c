// What the player's system asks for, followed as it changes.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { System } from '../app/ports/system'

export function createBrowserSystem(window: Window): System {
  const languages = signal(window.navigator.languages)
  window.addEventListener('languagechange', () => {
    languages.value = window.navigator.languages
  })
  const wantsContrast = followed(window, '(prefers-contrast: more)')
  const isDark = followed(window, '(prefers-color-scheme: dark)')
  return {
    reducesMotion: followed(window, '(prefers-reduced-motion: reduce)'),
    theme: computed(() => (wantsContrast.value ? 'contrast' : isDark.value ? 'dark' : 'light')),
    languages,
  }
}

function followed(window: Window, condition: string): ReadonlySignal<boolean> {
  const query = window.matchMedia(condition)
  const matches = signal(query.matches)
  query.addEventListener('change', () => {
    matches.value = query.matches
  })
  return matches
}
