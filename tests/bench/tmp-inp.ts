import { launchChromium, visit } from './open-page'
import { openSites } from './sites'
import { SORTING_HASH } from './sorting-round'
import { writeFileSync } from 'node:fs'
const browser = await launchChromium()
const sites = await openSites()
const before = `${sites.watchMoments}\n${sites.watchHand}`
for (let run = 0; run < 3; run++)
await visit(browser, { url: `${sites.game}/${SORTING_HASH}`, stored: sites.stored, before }, async (page) => {
  await page.evaluate(() => (window as any).moments.drawn)
  await page.waitForTimeout(800)
  const out: any[] = []
  for (const key of ['1', '2', 'Enter', 'Enter', '1', 'Enter', 'Enter', '2', 'Enter', 'Enter']) {
    await page.evaluate(() => { (window as any).feel.interactions = [] ; (window as any).feel.longTasks = [] })
    const trace = run === 2
    if (trace) await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8.execute', 'blink.user_timing', 'toplevel'] })
    await page.keyboard.press(key)
    await page.waitForTimeout(800)
    if (trace) writeFileSync(`/tmp/trace-${out.length}-${key}.json`, await browser.stopTracing())
    out.push(key + ':' + JSON.stringify(await page.evaluate(() => [(window as any).feel.interactions, (window as any).feel.longTasks])))
  }
  console.log(out.join('\n'))
})
await browser.close(); await sites.close()
