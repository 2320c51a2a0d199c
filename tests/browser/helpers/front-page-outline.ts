// The front page as a screen reader should be told it: every level that ships, on the shelf of its series.
import { readdirSync } from 'node:fs'
import type { Bin } from '../../../src/core/level/bin'
import { type LevelCard, levelCard } from '../../../src/core/level/level-card'
import { inShelfOrder } from '../../../src/core/level/shelf-order'
import { type Shelf, shelve } from '../../../src/pages/shelve'
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
  - list:
    - listitem: Free of charge
    - listitem: No account needed
    - listitem: Nothing leaves this device`

const FOOT = `
  - region "My levels":
    - heading "My levels" [level=2]
    - paragraph:
      - link "Write a level":
        - /url: "#/write"
      - button "Open a level file"
      - text: Open a level file You can also drop a file on this page to play it.
    - list`

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
  const shelves = shelve(inShelfOrder(levels.map((level) => levelCard(level))))
  const [first] = shelves[0]?.cards ?? []
  if (first === undefined) throw new Error('There are no levels')
  return [
    HEAD,
    lead(first),
    contents(shelves),
    ...shelves.map((one) => shelf(one, lessons.has(one.id))),
    FOOT,
  ].join('\n')
}

function lead({ id, title, minimumAge }: LevelCard): string {
  return `  - region "Who says so?":
    - heading "Who says so?" [level=2]
    - paragraph: /^Read a short news report\\. Then sort what is/
    - paragraph:
      - link "Start with the first report":
        - /url: "#/play/${id}"
      - link "How sorting works":
        - /url: "#/codebook"
    - paragraph: ${quoted(`It begins with “${title}”, for readers from age ${minimumAge}.`)}
    - figure "Cut from the report, a statement goes into one of four trays: by who says it, and how openly."`
}

function contents(shelves: readonly Shelf[]): string {
  const lines = shelves.map(
    ({ title, cards }) => `      - listitem:
        - button ${quoted(`${title ?? ''} from age ${youngest(cards)} 0 of ${cards.length} finished`)}`,
  )
  return `  - navigation "In this edition":
    - heading "In this edition" [level=2]
    - list:
${lines.join('\n')}`
}

function shelf({ id, title, cards }: Shelf, hasLesson: boolean): string {
  const link = `
    - link ${quoted(`Lesson plan for “${title ?? ''}”`)}:
      - /url: "#/lesson/${id}"`
  return `  - region ${quoted(title ?? '')}:
    - heading ${quoted(title ?? '')} [level=2]${hasLesson ? link : ''}
    - paragraph: from age ${youngest(cards)} 0 of ${cards.length} finished
    - list:
${cards.map(story).join('\n')}`
}

function youngest(cards: readonly LevelCard[]): number {
  return Math.min(...cards.map(({ minimumAge }) => minimumAge))
}

function story({ id, title, summary, bins, statementCount, minimumAge, difficulty }: LevelCard): string {
  return `      - listitem:
        - article:
          - heading ${quoted(title)} [level=3]:
            - link ${quoted(title)}:
              - /url: "#/play/${id}"
          - paragraph: ${quoted(summary)}
          - term: Takes about
          - definition: /\\d+ minutes/
          - term: To sort
          - definition: ${statementCount} statements
          - term: Age
          - definition: from ${minimumAge}
          - term: Difficulty
          - definition: ${difficulty} of 5
          - term: Trays
          - definition: ${bins.map((bin) => SHORT[bin]).join(' ')}
          - paragraph: Not played yet`
}

/** As YAML and the outline both read it. */
function quoted(words: string): string {
  return JSON.stringify(words.replaceAll(/\s+/gu, ' ').trim())
}
