// Tests that fail when the focus falls back on the body of a page, whatever else they are about: from there a
// keyboard begins at the top again, and a screen reader says nothing.
import { test as base, expect } from '@playwright/test'

export const test = base.extend({
  context: async ({ context }, use) => {
    const lost: string[] = []
    await context.exposeFunction('focusLost', (where: string) => lost.push(where))
    await context.addInitScript(watch)
    await use(context)
    expect(lost, 'after what the focus was lost').toEqual([])
  },
})

/** In the page: looks once nothing has happened for two frames, after each action and each change. */
function watch(): void {
  let hasBegun = false
  let framesLeft = 0
  let action = 'nothing'
  const look = () => {
    // Behind the last control Tab leaves the page, and comes back at its first.
    if (action.startsWith('keydown Tab') && document.activeElement === document.body) hasBegun = false
    if (hasBegun && document.activeElement === document.body) {
      Reflect.get(window, 'focusLost')(`${action} at ${location.hash}`)
    }
  }
  const wait = () => {
    framesLeft -= 1
    if (framesLeft > 0) requestAnimationFrame(wait)
    else setTimeout(look)
  }
  const soon = () => {
    if (framesLeft === 0) requestAnimationFrame(wait)
    framesLeft = 2
  }
  const acted = (event: Event) => {
    const part = event.target instanceof Element ? event.target : document.body
    const key = event instanceof KeyboardEvent ? event.key : ''
    action = `${event.type} ${key} on <${part.localName}> “${part.textContent.trim().slice(0, 40)}”`
    soon()
  }
  for (const type of ['click', 'keydown', 'pointerup']) addEventListener(type, acted, true)
  addEventListener('focusin', () => (hasBegun = true), true)
  new MutationObserver(soon).observe(document, { childList: true, subtree: true, attributes: true })
}
