// `npm run images`: renders the pictures that browsers show sooner, or more cheaply, as pixels than as drawings:
// the grain laid over the wood, and the icon of the page. Their drawings lie beside them and are what is edited.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium'

const FOLDER = fileURLToPath(new URL('../../assets/images/', import.meta.url))

type Rendering = {
  type: 'image/webp' | 'image/png'
  /** From 0 to 1. */
  quality: number
  /** Of transparency: each costs bytes, few are seen. */
  steps: number
  /** Width and height in pixels. */
  size: [number, number]
}

const IMAGES: { from: string; to: string; as: Rendering }[] = [
  {
    from: 'grain.svg',
    to: 'grain.webp',
    as: { type: 'image/webp', quality: 0.1, steps: 28, size: [640, 400] },
  },
  { from: 'icon.svg', to: 'icon.png', as: { type: 'image/png', quality: 1, steps: 255, size: [96, 96] } },
]

process.exitCode = await main()

async function main(): Promise<number> {
  const executablePath = findChromium()
  if (executablePath === null) {
    console.error('Chromium or Chrome is needed.')
    return 1
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    for (const { from, to, as } of IMAGES) {
      const url = await page.evaluate(render, { drawing: await readFile(FOLDER + from, 'utf8'), as })
      const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
      await writeFile(FOLDER + to, bytes)
      console.log(`${to}: ${bytes.length} bytes`)
    }
    return 0
  } finally {
    await browser.close()
  }
}

/** In the browser's page: nothing from outside its own braces is there. */
async function render({ drawing, as }: { drawing: string; as: Rendering }): Promise<string> {
  const [width, height] = as.size
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('This browser has no canvas to draw on.')
  brush.drawImage(image, 0, 0, width, height)
  const pixels = brush.getImageData(0, 0, width, height)
  for (let alpha = 3; alpha < pixels.data.length; alpha += 4) {
    pixels.data[alpha] = (Math.round(((pixels.data[alpha] ?? 0) / 255) * as.steps) / as.steps) * 255
  }
  brush.putImageData(pixels, 0, 0)
  return canvas.toDataURL(as.type, as.quality)
}
