// Puts the settings that change the look on the root of the document, where the style sheets read them.
import type { SettingsStore } from '../app/settings'

export function wearSettings(
  { dataset }: Pick<HTMLElement, 'dataset'>,
  { value, theme, still }: Pick<SettingsStore, 'value' | 'theme' | 'still'>,
): void {
  const { textSize, font, wideLetters, wideWords, wideLines } = value.value
  const wide = { letters: wideLetters, words: wideWords, lines: wideLines }
  const worn = {
    theme: theme.value,
    textSize: String(textSize),
    font,
    wide: Object.entries(wide)
      .flatMap(([what, is]) => (is ? [what] : []))
      .join(' '),
    motion: still.value ? 'still' : 'full',
  }
  for (const [name, wanted] of Object.entries(worn)) {
    // Written again, the same theme would be a new one to whoever watches it, and all drawings be painted anew.
    if (dataset[name] !== wanted) dataset[name] = wanted
  }
}
