// What the canvas under the words really shows, read from its own pixels.
import { expect, type Page } from '@playwright/test'

const SIDES = ['left', 'top', 'right', 'bottom'] as const
type Side = (typeof SIDES)[number]
/** CSS pixels. */
const MOST_APART = 2

/**
 * The sides of `parts` whose drawn edge lies elsewhere than the edge of their box. Edges are looked for where all are
 * white and the rest is not: in the contrast theme, or where the system writes white on black.
 */
export function strayEdges(page: Page, parts: string, sides: readonly Side[] = SIDES): Promise<string[]> {
  return page.evaluate(
    ({ selector, wanted, most }) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.drawing canvas')
      const brush = canvas?.getContext('2d')
      if (!canvas || !brush) return ['there is no drawing']
      const place = canvas.getBoundingClientRect()
      const ratio = canvas.width / place.width
      const { data, width } = brush.getImageData(0, 0, canvas.width, canvas.height)
      const isWhite = (x: number, y: number) => {
        const at = (Math.floor((y - place.top) * ratio) * width + Math.floor((x - place.left) * ratio)) * 4
        return data.subarray(at, at + 4).every((channel) => channel > 150)
      }
      /** Neighbours are further away. */
      const reach = 8
      /** From the box's side to the outermost white, inwards; null where there is none. */
      const apart = (box: DOMRect, side: Side, part: number) => {
        const [across, along] = [box.left + box.width * part, box.top + box.height * part]
        for (let step = -reach; step <= reach; step += 0.5 / ratio) {
          const [x, y] = {
            left: [box.left + step, along] as const,
            right: [box.right - step, along] as const,
            top: [across, box.top + step] as const,
            bottom: [across, box.bottom - step] as const,
          }[side]
          if (isWhite(x, y)) return step
        }
        return null
      }
      const elements = [...document.querySelectorAll<HTMLElement>(selector)]
      if (elements.length === 0) return [`there is no ${selector}`]
      return elements.flatMap((element) => {
        const box = element.getBoundingClientRect()
        const name = `${element.className} ${element.dataset['bin'] ?? ''}`
        return wanted.flatMap((side) => {
          const found = [0.2, 0.35, 0.8].map((part) => apart(box, side, part))
          const stray = found.filter((step) => step === null || Math.abs(step) > most)
          // Over one point a thread may run.
          return stray.length <= 1 ? [] : [`${name}, ${side}: ${found.join(', ')} pixels apart`]
        })
      })
    },
    { selector: parts, wanted: sides, most: MOST_APART },
  )
}

/** Waits until the board of the result is drawn under the words. */
export async function boardDrawn(page: Page): Promise<void> {
  await expect(page.locator('.board[data-drawn="true"] canvas')).toBeVisible()
}

/** How the system may want all things to look, and the colours that are allowed then. */
const LOOKS = [
  {
    name: 'more contrast',
    media: { contrast: 'more' },
    colours: ['paper', 'ink', 'edge', 'pen', 'confirmed', 'denial', 'anonymous', 'opinion'].map(
      (token) => `var(--${token})`,
    ),
  },
  {
    name: "the system's colours, light on dark",
    media: { contrast: 'no-preference', forcedColors: 'active', colorScheme: 'dark' },
    colours: ['Canvas', 'CanvasText'],
  },
  {
    name: "the system's colours, dark on light",
    media: { colorScheme: 'light' },
    colours: ['Canvas', 'CanvasText'],
  },
] as const
/** Of what is drawn. The rest is where lines are smoothed. */
const PLAIN = 0.96

/** What is drawn looks as the system wants it, as soon as it does, and as its theme does when that is over. */
export async function expectToWearLooks(page: Page): Promise<void> {
  await expect.poll(() => partOf(page, LOOKS[0].colours), 'as it is').toBeLessThan(PLAIN / 2)
  for (const { name, media, colours } of LOOKS) {
    await page.emulateMedia(media)
    await expect.poll(() => partOf(page, colours), name).toBeGreaterThan(PLAIN)
    // Ground alone would be one colour too.
    await expect.poll(() => partOf(page, [colours[1]]), `${name}, lines`).toBeGreaterThan(0.005)
  }
  await page.emulateMedia({ forcedColors: 'none' })
  await expect.poll(() => partOf(page, LOOKS[0].colours), 'as it was').toBeLessThan(PLAIN / 2)
}

/** What part of the drawing is in these colours of the page, from 0 to 1. */
function partOf(page: Page, colours: readonly string[]): Promise<number> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.drawing canvas')
    const brush = canvas?.getContext('2d')
    if (!canvas || !brush) throw new Error('There is no drawing')
    // Colours are compared as the canvas holds them, each in one number.
    const bitsOf = (bytes: Uint8ClampedArray) => new Uint32Array(bytes.buffer)
    const dab = document.createElement('canvas').getContext('2d')
    const probe = document.body.appendChild(document.createElement('i'))
    const allowed = new Set(
      wanted.map((colour) => {
        if (!dab) throw new Error('There is no canvas to dab on')
        // What has a name only has to be worn to be seen.
        probe.style.backgroundColor = colour
        dab.fillStyle = getComputedStyle(probe).backgroundColor
        dab.fillRect(0, 0, 1, 1)
        return bitsOf(dab.getImageData(0, 0, 1, 1).data)[0]
      }),
    )
    probe.remove()
    const pixels = bitsOf(brush.getImageData(0, 0, canvas.width, canvas.height).data)
    const drawn = pixels.filter((pixel) => pixel !== 0)
    return drawn.filter((pixel) => allowed.has(pixel)).length / drawn.length
  }, colours)
}

/** Words that the canvas lies over. To a pointer it is not there, so neither a click nor a locator would tell. */
export function coveredWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.drawing canvas')
    if (!canvas) return []
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.drawing, .drawing canvas { pointer-events: auto !important }')
    document.adoptedStyleSheets.push(sheet)
    const place = [window.scrollX, window.scrollY] as const
    const covered: string[] = []
    const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!node.textContent?.trim() || !parent?.closest('.stage, .board')) continue
      parent.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const pile = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const above = pile.slice(0, pile.indexOf(parent))
      if (above.includes(canvas)) covered.push(node.textContent)
    }
    window.scrollTo(...place)
    document.adoptedStyleSheets.pop()
    return covered
  })
}
