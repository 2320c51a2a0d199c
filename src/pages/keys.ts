// The keys of the game, each once: the help dialog lists this table, and every listener asks it what a key means.
export const KEYS = [
  { shown: '1–4', pressed: ['1', '2', '3', '4'], means: 'bins' },
  { shown: 'Enter', pressed: ['Enter'], means: 'enter' },
  { shown: 'Ctrl+Z', pressed: ['Ctrl+Z'], means: 'takeBack' },
  { shown: 'Esc', pressed: ['Escape'], means: 'escape' },
  { shown: '?', pressed: ['?'], means: 'help' },
  // The browser's own: listed, and listened to by nobody.
  { shown: 'Tab', pressed: ['Tab'], means: 'tab' },
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
  if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(target)) return null
  if (key === 'Enter' && isControl(target)) return null
  const isHeld = event.ctrlKey || event.metaKey
  const name = isHeld ? `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key.toUpperCase()}` : key
  return keysOffered(numberKeys).find(({ pressed }) => pressed.some((one) => one === name))?.means ?? null
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)
  )
}

/** Controls that act on Enter themselves. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, dialog') !== null
}
