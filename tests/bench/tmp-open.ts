import { launchChromium, visit } from './open-page'
import { openSites, } from './sites'
import { SORTING_HASH, sortingRound } from './sorting-round'
import { build } from 'vite'
import { serveFolder } from './serve-folder'
import { writeFileSync } from 'node:fs'
if (process.argv[4]) {} else await build({ root: '/work/main', logLevel: 'error', configLoader: 'runner', build: { outDir: '/tmp/unmin', emptyOutDir: true, minify: process.argv[2] !== 'min' ? false : undefined } })
const g = await serveFolder(process.argv[4] ?? '/tmp/unmin')
const stored = await sortingRound(g.origin)
const browser = await launchChromium()
const sites = await openSites()
for (let i = 0; i < 3; i++)
await visit(browser, { url: `${g.origin}/${SORTING_HASH}`, stored, before: sites.watchMoments, prepare: async (page) => {
    await page.waitForTimeout(2500)
    await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline',  'blink.user_timing', 'loading', 'v8.compile', 'disabled-by-default-v8.compile', 'v8'].concat(process.argv[3]==='cpu'?['disabled-by-default-v8.cpu_profiler']:[]) })
} }, async (page) => {
  const s = await page.evaluate(() => (window as any).moments.sortable)
  const dr = await page.evaluate(() => (window as any).moments.drawn)
  writeFileSync(`/tmp/open-${i}.json`, await browser.stopTracing())
  console.log(s, dr)
})
await browser.close(); await sites.close(); g.close()
