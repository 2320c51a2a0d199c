// `npm run bench`: measures each figure next to its yardstick and writes docs/benchmarks.md and .json.
// A goal that is missed is reported and the command still ends with 0; what cannot be measured ends it with 1.
import { fileURLToPath } from 'node:url'
import { describeMachine } from './machine'
import { launchChromium } from './open-page'
import { markdown, type Report, type Section, writeReport } from './report'
import { bytesSection } from './section-bytes'
import { handSection } from './section-hand'
import { idleSection } from './section-idle'
import { levelSections } from './section-levels'
import { openingSection } from './section-opening'
import { writingSection } from './section-writing'
import { openSites } from './sites'

const MARKDOWN = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
const JSON_FILE = fileURLToPath(new URL('../../docs/benchmarks.json', import.meta.url))

const browser = await launchChromium()
const machine = await describeMachine(browser.version())
say('Building the game and the pages to compare it with …')
const sites = await openSites()
try {
  const sections: Section[] = []
  say('Opening a level …')
  sections.push(await openingSection(browser, sites))
  say('Dragging and sorting …')
  sections.push(await handSection(browser, sites))
  say('Idling (about two minutes) …')
  sections.push(await idleSection(browser, sites))
  say('Weighing the level page …')
  sections.push(await bytesSection(browser, sites))
  say('Writing a level …')
  sections.push(await writingSection(browser, sites))
  say('Checking levels (some minutes) …')
  sections.push(...(await levelSections(browser, sites)))
  const report: Report = { machine, sections }
  await writeReport(report, MARKDOWN, JSON_FILE)
  console.log(`\n${markdown(report)}\n\nWritten to docs/benchmarks.md and docs/benchmarks.json.`)
} finally {
  await browser.close()
  await sites.close()
}

/** Progress goes where it does not mix with the table. */
function say(what: string): void {
  console.error(what)
}
