// What has no room on a page: parts that reach beyond the window, words that reach beyond their box, and words
// nobody translated. For people: each fault as one line that names the part.
import type { Page } from '@playwright/test'

/** Empty when everything has room. Parts that may be scrolled by themselves are left out. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await partsWithoutRoom(page)), ...(await cutChoices(page))]
}

function partsWithoutRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const faults: string[] = []
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`)
    const dialog = document.querySelector('dialog[open]')
    for (const part of (dialog ?? document.body).querySelectorAll('*')) {
      if (part.closest('.drawing, .skip, svg, option, noscript') || isHidden(part) || scrolls(part)) continue
      const box = part.getBoundingClientRect()
      if (box.width === 0) continue
      if (box.left < -1 || box.right > root.clientWidth + 1) {
        faults.push(`${nameOf(part)} reaches from ${box.left} to ${box.right} in ${root.clientWidth}`)
      }
      const { display } = getComputedStyle(part)
      if (display === 'inline' || !hasWords(part)) continue
      if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0) {
        faults.push(`${nameOf(part)} needs ${part.scrollWidth} of ${part.clientWidth}`)
      }
    }
    return faults

    function nameOf(part: Element): string {
      const classes = part.getAttribute('class') ?? ''
      return `<${part.localName} class="${classes}"> “${part.textContent.trim().slice(0, 40)}”`
    }
    /** Words of its own, or a control: what lies about in a larger area may reach out of it. */
    function hasWords(part: Element): boolean {
      if (part.matches('button, label, a, legend, th, td')) return true
      return [...part.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    }
    function isHidden(part: Element): boolean {
      for (let at: Element | null = part; at !== null; at = at.parentElement) {
        const { clipPath, display, visibility } = getComputedStyle(at)
        if (clipPath === 'inset(50%)' || display === 'none' || visibility === 'hidden') return true
      }
      return false
    }
    function scrolls(part: Element): boolean {
      for (let at: Element | null = part; at !== null; at = at.parentElement) {
        if (at === document.body || at === dialog) return false
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true
      }
      return false
    }
  })
}

/** Choices that a closed list cuts off: it shows them on one line, beside its arrow. */
export function cutChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body
    const brush = document.createElement('canvas').getContext('2d')
    if (!brush) throw new Error('There is no canvas to measure with')
    return [...root.querySelectorAll('select')].flatMap((select) => {
      if (!select.checkVisibility({ visibilityProperty: true })) return []
      const { font, letterSpacing, paddingLeft, paddingRight, wordSpacing } = getComputedStyle(select)
      Object.assign(brush, { font, letterSpacing, wordSpacing })
      const arrow = 20
      const room =
        select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow
      const choice = select.selectedOptions[0]?.text ?? ''
      return brush.measureText(choice).width > room ? `a list cuts off “${choice}”` : []
    })
  })
}

/** Interface words that are not in the pseudo-language, which has no vowel without an accent. */
export function untranslatedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent ?? ''
      // Words of a level and names of languages say which language they are in; keys are called what they are.
      if (node.parentElement?.closest('[lang]:not(html), kbd, noscript, script')) continue
      if (/[aeiou]/u.test(words)) found.push(words)
    }
    return found
  })
}
