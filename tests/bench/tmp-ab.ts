import { launchChromium, visit } from './open-page'
import { openSites } from './sites'
import { SORTING_HASH, sortingRound } from './sorting-round'
import { serveFolder } from './serve-folder'
import { openBarePage } from './measure-opening'
const [runsText, ...folders] = process.argv.slice(2)
const browser = await launchChromium()
const sites = await openSites()
const slowed = process.env.TRUE_SLOW ? 1 : 4
if (process.env.TRUE_SLOW) {
  const { execSync } = await import('node:child_process')
  execSync(`for p in $(pgrep -f -- --enable-unsafe-swiftshader; pgrep -f type=zygote; pgrep -f type=gpu; pgrep -f type=utility); do for t in /proc/$p/task/*; do echo $(basename $t) > /sys/fs/cgroup/cpu/slow/tasks || true; done; done`, { shell: '/bin/bash', stdio: 'ignore' })
}
const servers = await Promise.all(folders.map(async (f) => { const s = await serveFolder(f); return { f, s, stored: await sortingRound(s.origin), sortable: [] as number[], drawn: [] as number[] } }))
const bare: number[] = []
for (let i = 0; i < Number(runsText); i++) {
  for (const v of servers) await visit(browser, { url: `${v.s.origin}/${SORTING_HASH}`, stored: v.stored, before: sites.watchMoments, slowed }, async (page) => {
    v.sortable.push(await page.evaluate(() => (window as any).moments.sortable))
    v.drawn.push(await page.evaluate(() => (window as any).moments.drawn))
  })
  if (!process.env.NOBARE) bare.push(await openBarePage(browser, sites, ''))
}
const med = (r: number[]) => Math.round(r.toSorted((a, b) => a - b)[Math.floor(r.length / 2)]!)
const b = bare.length ? med(bare) : 0
console.log('bare', b, bare.map(Math.round).join(' '))
for (const v of servers) console.log(v.f, 'sortable', med(v.sortable), (med(v.sortable) / b).toFixed(2), '| drawn', med(v.drawn), (med(v.drawn) / b).toFixed(2), '|', v.sortable.map(Math.round).join(' '), '|', v.drawn.map(Math.round).join(' '))
await browser.close(); await sites.close(); for (const v of servers) v.s.close()
