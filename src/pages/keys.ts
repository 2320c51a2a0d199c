// The keys of the game: the help dialog and the listener read this one table.
import type { Command } from '../core/round/command'

export const KEYS = [
  { key: '1–4', does: 'bins' },
  { key: 'Enter', does: 'enter' },
  { key: 'Ctrl+Z', does: 'takeBack' },
  { key: 'Esc', does: 'escape' },
  { key: '?', does: 'help' },
  { key: 'Tab', does: 'tab' },
] as const

export type KeyMeaning = { choose: number } | { command: Command['type'] | 'goOn' } | 'help' | null

/**
 * What a key press means in the game; null where it is none of ours. `choose` counts the trays from 0.
 * Keys typed into a text field, or held with Alt, Meta or (but for Ctrl+Z) Ctrl, belong to the browser.
 */
export function keyMeaning(event: KeyboardEvent, numberKeys: boolean): KeyMeaning {
  if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event.target)) return null
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'z' && !event.shiftKey ? { command: 'takeBack' } : null
  }
  if (event.key === '?') return 'help'
  if (event.key === 'Enter') return isControl(event.target) ? null : { command: 'goOn' }
  if (numberKeys && /^[1-4]$/.test(event.key)) return { choose: Number(event.key) - 1 }
  return null
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
