// An icon beside a word: Lucide's shapes (ISC licence), which the style sheet paints in the colour of the text.

export type IconName = 'help' | 'list' | 'settings' | 'sound' | 'silent' | 'undo'

/** Always beside a word, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`icon icon-${name}`} aria-hidden="true" />
}
