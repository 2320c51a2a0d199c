// Puts the settings that change the look on the root of the document, where the style sheets read them.
import type { SettingsStore } from '../app/settings'

export function wearSettings(
  { dataset }: Pick<HTMLElement, 'dataset'>,
  { value, theme, still }: Pick<SettingsStore, 'value' | 'theme' | 'still'>,
): void {
  const { textSize, font, wideLetters, wideWords, wideLines } = value.value
  const wide = { letters: wideLetters, words: wideWords, lines: wideLines }
  dataset['theme'] = theme.value
  dataset['textSize'] = String(textSize)
  dataset['font'] = font
  dataset['wide'] = Object.entries(wide)
    .flatMap(([what, is]) => (is ? [what] : []))
    .join(' ')
  dataset['motion'] = still.value ? 'still' : 'full'
}
