// The front page as a screen reader should be told it: every level that ships, on the shelf of its series.
import { readdirSync } from 'node:fs'
import type { Bin, Level } from '../../../src/core/level/level-schema'
import { reportParagraphs } from '../../../src/core/level/report-text'
import { readLibrary } from '../../../src/tools/library/read-library'

const HEAD = `
- /children: deep-equal
- banner:
  - link "Skip to the content":
    - /url: "#main"
  - 'link "On the Record: front page"':
    - /url: "#/"
    - text: ""
  - navigation "The game":
    - link "How sorting works":
      - /url: "#/codebook"
    - button "Sound" [pressed]
    - button "Settings"
- log
- main:
  - heading "On the Record" [level=1]
  - paragraph: A game about who says so
  - paragraph: Free of charge · No account · Nothing leaves this device
  - region "Who says so?":
    - heading "Who says so?" [level=2]
    - paragraph: /^Read a short news report\\. Then sort what is/
    - paragraph:
      - link "How sorting works":
        - /url: "#/codebook"`

const SHORT: Record<Bin, string> = {
  confirmed: 'Confirmed',
  denial: 'Denial',
  anonymous: 'Anonymous',
  opinion: 'Opinion',
}

/** An outline for toMatchAriaSnapshot, of the page as nobody has played on it yet. */
export async function frontPageOutline(): Promise<string> {
  const { levels } = await readLibrary('levels')
  const lessons = new Set(readdirSync('levels/lessons').map((name) => name.replace(/\.yaml$/u, '')))
  const titles = new Map(levels.flatMap(({ series }) => (series ? [[series.id, series.title] as const] : [])))
  const shelves = [...titles]
    .toSorted(([, one], [, other]) => one.localeCompare(other))
    .map(([id, title]) => shelf(id, title, levels, lessons))
  return [HEAD, ...shelves].join('\n')
}

function shelf(id: string, title: string, levels: readonly Level[], lessons: ReadonlySet<string>): string {
  const stories = levels
    .filter(({ series }) => series?.id === id)
    .toSorted((one, other) => (one.series?.order ?? 0) - (other.series?.order ?? 0))
  const link = `
    - link ${quoted(`Lesson plan for “${title}”`)}:
      - /url: "#/lesson/${id}"`
  return `  - region ${quoted(title)}:
    - heading ${quoted(title)} [level=2]${lessons.has(id) ? link : ''}
    - list:
${stories.map(story).join('\n')}`
}

function story({ id, title, summary, bins, statements, minimumAge, difficulty, report }: Level): string {
  const minutes = Math.max(1, Math.round(reportParagraphs(report.body).join(' ').split(' ').length / 185))
  const facts = [
    `${statements.length} statements`,
    `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
    `from age ${minimumAge}`,
    `difficulty ${difficulty} of 5`,
  ]
  return `      - listitem:
        - article:
          - heading ${quoted(title)} [level=3]:
            - link ${quoted(title)}:
              - /url: "#/play/${id}"
          - paragraph: ${quoted(summary)}
          - paragraph: ${quoted(`Trays: ${bins.map((bin) => SHORT[bin]).join(' ')}`)}
          - paragraph: ${quoted(facts.join(' · '))}
          - paragraph: Not played yet`
}

/** As YAML and the outline both read it. */
function quoted(words: string): string {
  return JSON.stringify(words.replaceAll(/\s+/gu, ' ').trim())
}
