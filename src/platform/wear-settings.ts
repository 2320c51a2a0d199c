// Puts the settings that change the look on the root of the document, where the style sheets read them.
import type { Settings } from '../app/settings'

export function wearSettings(root: Pick<HTMLElement, 'dataset'>, settings: Settings, still: boolean): void {
  const { theme, textSize, font, wideLetters, wideWords, wideLines } = settings
  const wide = { letters: wideLetters, words: wideWords, lines: wideLines }
  root.dataset['theme'] = theme
  root.dataset['textSize'] = String(textSize)
  root.dataset['font'] = font
  root.dataset['wide'] = Object.entries(wide)
    .flatMap(([what, is]) => (is ? [what] : []))
    .join(' ')
  root.dataset['motion'] = still ? 'still' : 'full'
}
