// The keys of the game, each once: the help dialog lists this table, and every listener asks it what a key means.
export const KEYS = [
  { name: '1–4', keys: ['1', '2', '3', '4'], means: 'bins' },
  { name: 'Enter', keys: ['Enter'], means: 'enter' },
  { name: 'Ctrl+Z', keys: ['Ctrl+Z'], means: 'takeBack' },
  { name: 'Esc', keys: ['Escape'], means: 'escape' },
  { name: '?', keys: ['?'], means: 'help' },
  // The browser's own: listed, and listened to by nobody.
  { name: 'Tab', keys: ['Tab'], means: 'tab' },
] as const

export type KeyMeaning = (typeof KEYS)[number]['means']

export type KeyPress = Pick<
  KeyboardEvent,
  'altKey' | 'ctrlKey' | 'defaultPrevented' | 'isComposing' | 'key' | 'metaKey' | 'shiftKey' | 'target'
>

/** The keys in force: `numberKeys` is the player's setting. */
export function keysOffered(numberKeys: boolean) {
  return KEYS.filter(({ means }) => numberKeys || means !== 'bins')
}

/**
 * What a key press means in the game; null where it is none of ours. Keys typed into a text field, or held with
 * Alt, Meta or (but for Ctrl+Z) Ctrl, belong to the browser.
 */
export function keyMeaning(event: KeyPress, numberKeys: boolean): KeyMeaning | null {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.altKey || isIn(target, TYPED)) return null
  if (key === 'Enter' && isIn(target, CONTROLS)) return null
  const isHeld = event.ctrlKey || event.metaKey
  const pressed = isHeld ? `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key.toUpperCase()}` : key
  return keysOffered(numberKeys).find(({ keys }) => keys.some((one) => one === pressed))?.means ?? null
}

/** Where keys are typed, or choose. */
const TYPED =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])'
/** Controls that act on Enter themselves. */
const CONTROLS = 'a, button, summary'

function isIn(target: EventTarget | null, parts: string): boolean {
  return target instanceof Element && target.closest(parts) !== null
}
