import { launchChromium, visit } from './open-page'
import { openSites } from './sites'
import { SORTING_HASH } from './sorting-round'
import { build } from 'vite'
import { serveFolder } from './serve-folder'
import { sortingRound } from './sorting-round'
import { writeFileSync } from 'node:fs'
await build({ root: '/work/main', logLevel: 'error', configLoader: 'runner', build: { outDir: '/tmp/unmin', emptyOutDir: true, minify: false } })
const g = await serveFolder('/tmp/unmin')
const stored = await sortingRound(g.origin)
const browser = await launchChromium()
const sites = await openSites()
const before = `${sites.watchMoments}\n${sites.watchHand}`
await visit(browser, { url: `${g.origin}/${SORTING_HASH}`, stored, before }, async (page) => {
  await page.evaluate(() => (window as any).moments.drawn)
  await page.waitForTimeout(800)
  let n = 0
  for (const key of ['1', '2', 'Enter', 'Enter', '1', 'Enter', 'Enter']) {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack','devtools.timeline.stack', 'blink.user_timing'].concat(process.argv[2]==='cpu'?['disabled-by-default-v8.cpu_profiler']:[]) })
    await page.keyboard.press(key)
    await page.waitForTimeout(800)
    writeFileSync(`/tmp/trace-${n++}-${key}.json`, await browser.stopTracing())
  }
})
await browser.close(); await sites.close(); g.close()
