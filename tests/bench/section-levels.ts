// The checker beside merely parsing, and a level far larger than the format allows.
import type { Browser } from '@playwright/test'
import { type Figure, judged } from './figure'
import { SLOWED } from './open-page'
import type { Pass, Work } from './pages/level-work'
import type { Section } from './report'
import { levelWorkInNode, levelWorkInPage, loadLevelWork, type Passes } from './run-level-work'
import type { Sites } from './sites'

const RUNS = 7

const CHECKING = ['parse', 'check'] as const
const HUGE = ['hugeParse', 'hugeDeal', 'hugeRefuse', 'hugeJsonParse', 'hugeJsonDeal'] as const

export async function levelSections(browser: Browser, { bench, levelWorkFile }: Sites): Promise<Section[]> {
  const bundle = await loadLevelWork(levelWorkFile)
  const inNode = await levelWorkInNode(bundle, CHECKING, RUNS)
  const inPage = await levelWorkInPage(browser, bench, CHECKING, RUNS)
  const huge = await levelWorkInPage(browser, bench, HUGE, RUNS)
  const perLevel = (passes: Passes) => [
    checkerFigure('A level, on average', passes, ({ ms }) => ms / bundle.LEVELS),
    checkerFigure('A level with a mistake', passes, ({ mistakenMs }) => mistakenMs / bundle.MISTAKEN),
  ]
  const all = (passes: Passes): Figure => ({
    ...checkerFigure(`The checker on ${count(bundle.LEVELS)} levels`, passes, ({ ms }) => ms),
    goal: { ratio: 1.5 },
  })
  const how = `${count(bundle.LEVELS)} generated levels of 4 to 16 statements, ${(bundle.LEVEL_BYTES / bundle.LEVELS / 1000).toFixed(1)} thousand characters each on average, ${count(bundle.MISTAKEN)} of them with a mistake such as teachers make. Yardstick: \`parseDocument\` of the same YAML library with the options that the checker gives it; it makes no values, places nothing and judges nothing. ${RUNS} runs after one to warm up, in turns, the bundle minified as the game is.`
  return [
    {
      title: `The checker, in Chromium slowed ${SLOWED}×`,
      how: [how],
      figures: [all(inPage), ...perLevel(inPage)].map(judged),
    },
    {
      title: 'The checker, in Node',
      how: ['The same bundle and the same levels, at full speed.'],
      figures: [all(inNode), ...perLevel(inNode)].map(judged),
    },
    {
      title: `A level of ${count(bundle.HUGE_STATEMENTS)} statements, in Chromium slowed ${SLOWED}×`,
      how: [
        `The format allows 60 statements and 1 MiB, so this level (${megabytes(bundle.HUGE_YAML_BYTES)} MB of YAML, ${megabytes(bundle.HUGE_JSON_BYTES)} MB of JSON) cannot be played; it shows how the stages grow. ${RUNS} runs after one to warm up.`,
        '',
        '- *YAML to first deal*: the checker’s own stages with the limits on size and number lifted: document, plain values, schema, every rule, and the first deal of a round. Placing findings is left out, since there are none.',
        '- *JSON to first deal*: how the game opens a shipped level, which the build has checked already: `JSON.parse`, then the first deal.',
        '- *Refusal*: what the checker really does with such a file, which is to say that it is too large.',
      ],
      figures: [
        hugeFigure('YAML to first deal', huge, 'hugeDeal', ['`parseDocument` of the same', 'hugeParse']),
        hugeFigure('JSON to first deal', huge, 'hugeJsonDeal', ['`JSON.parse` of the same', 'hugeJsonParse']),
        hugeFigure('Refusal', huge, 'hugeRefuse', null),
      ].map(judged),
    },
  ]
}

function checkerFigure(what: string, passes: Passes, read: (pass: Pass) => number): Figure {
  return {
    what,
    unit: 'ms',
    runs: times(passes, 'check', read),
    yardstick: { what: 'merely parsing', runs: times(passes, 'parse', read) },
    goal: null,
  }
}

function hugeFigure(what: string, passes: Passes, work: Work, yardstick: [string, Work] | null): Figure {
  return {
    what,
    unit: 'ms',
    runs: times(passes, work, ({ ms }) => ms),
    yardstick:
      yardstick === null ? null : { what: yardstick[0], runs: times(passes, yardstick[1], ({ ms }) => ms) },
    goal: null,
  }
}

function times(passes: Passes, work: Work, read: (pass: Pass) => number): number[] {
  return (passes.get(work) ?? []).map(read)
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
