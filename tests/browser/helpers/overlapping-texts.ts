// What lies over what it should not: words of two parts in the same place, where neither can be read.
import type { Page } from '@playwright/test'

/** Pairs of texts whose letters meet, where they are shown at all. */
export function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const lines: { node: Node; left: number; top: number; right: number; bottom: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.skip, script, style, noscript, option')) continue
      if (floats(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2
        // As high as small letters, since a line's box is higher than what is printed on it.
        const letters = {
          left: box.left,
          top: middle - size / 4,
          right: box.right,
          bottom: middle + size / 4,
        }
        const shown = within(letters, parent)
        if (shown.right - shown.left > 2 && shown.bottom - shown.top > 2) lines.push({ node, ...shown })
      }
    }
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.node !== one.node && meet(one, other))
        .map((other) => `“${wordsOf(one.node)}” and “${wordsOf(other.node)}”`),
    )

    interface Edges {
      left: number
      top: number
      right: number
      bottom: number
    }
    /** What the boxes around it leave of it. */
    function within(edges: Edges, parent: Element): Edges {
      let { left, top, right, bottom } = edges
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { clipPath, overflowX } = getComputedStyle(box)
        if (clipPath === 'none' && overflowX === 'visible') continue
        const edge = box.getBoundingClientRect()
        left = Math.max(left, edge.left)
        top = Math.max(top, edge.top)
        right = Math.min(right, edge.right)
        bottom = Math.min(bottom, edge.bottom)
      }
      return { left, top, right, bottom }
    }
    function meet(one: Edges, other: Edges): boolean {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return across > 1 && along > 1
    }
    /** A bar that stays in sight lies, on ground of its own, over what is scrolled below it. */
    function floats(parent: Element): boolean {
      for (let box: Element | null = parent; box; box = box.parentElement) {
        if (getComputedStyle(box).position === 'sticky' && box.matches('.dialog-foot, .from-selection'))
          return true
      }
      return false
    }
    function wordsOf(node: Node): string {
      return node.textContent?.trim().slice(0, 40) ?? ''
    }
  })
}
