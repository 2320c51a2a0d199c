// Writes the figures down: a table for people, the same with every single run for machines.
import { writeFile } from 'node:fs/promises'
import type { Goal, Judged, Unit } from './figure'
import type { Machine } from './machine'

export interface Section {
  readonly title: string
  /** Where and how it was measured, in sentences. */
  readonly how: readonly string[]
  readonly figures: readonly Judged[]
}

export interface Report {
  readonly machine: Machine
  readonly sections: readonly Section[]
}

export async function writeReport(report: Report, markdownFile: string, jsonFile: string): Promise<void> {
  await writeFile(markdownFile, `${markdown(report)}\n`)
  await writeFile(jsonFile, `${JSON.stringify(report, null, 2)}\n`)
}

export function markdown({ machine, sections }: Report): string {
  const missed = sections.flatMap(({ title, figures }) =>
    figures.filter((figure) => figure.verdict === 'missed').map(({ what }) => `${what} (${title})`),
  )
  return [
    '# Benchmarks',
    '',
    '<!-- Written by `npm run bench`; benchmarks.json beside it holds every single run. -->',
    '',
    `Taken on ${machine.date.slice(0, 16).replace('T', ' at ')} UTC by \`npm run bench\`: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB; ${machine.system}; Node ${machine.node}; Chromium ${machine.chromium}. The load in the minute before was ${machine.loadBefore}${machine.loadBefore > machine.cores / 2 ? ': **other work was under way, and these figures are noisy**' : ''}.`,
    '',
    missed.length === 0 ? 'Every goal is met.' : `**Missed:** ${missed.join('; ')}.`,
    '',
    'Figures are medians; the range of the runs stands in brackets.',
    ...sections.flatMap((section) => [
      '',
      `## ${section.title}`,
      '',
      ...section.how,
      '',
      ...table(section.figures),
    ]),
  ].join('\n')
}

function table(figures: readonly Judged[]): string[] {
  return [
    '| figure | measured | yardstick | ratio | goal | |',
    '|---|---|---|---|---|---|',
    ...figures.map(
      (figure) =>
        `| ${figure.what} | ${value(figure.runs, figure.median, figure.unit)} | ${yardstick(figure)} | ${figure.ratio === null ? '' : `${figure.ratio.toFixed(2)}×`} | ${goal(figure.goal, figure.unit)} | ${verdict(figure)} |`,
    ),
  ]
}

function yardstick({ yardstick: measured, yardstickMedian, unit }: Judged): string {
  if (measured === null || yardstickMedian === null) return ''
  return `${measured.what}: ${value(measured.runs, yardstickMedian, unit)}`
}

function value(runs: readonly number[], middle: number, unit: Unit): string {
  const [least, most] = [Math.min(...runs), Math.max(...runs)]
  return `${amount(middle, unit)} ${unit}${least === most ? '' : ` (${amount(least, unit)}–${amount(most, unit)})`}`
}

function amount(number: number, unit: Unit): string {
  if (unit === 'KB') return number.toFixed(1)
  return unit === 'ms' && number < 10 ? number.toPrecision(2) : number.toFixed(0)
}

function goal(wanted: Goal | null, unit: Unit): string {
  if (wanted === null) return 'none'
  return 'ratio' in wanted ? `≤ ${wanted.ratio}×` : `≤ ${wanted.most} ${unit}`
}

function verdict({ verdict: judgement, missedBy, goal: wanted, unit }: Judged): string {
  if (judgement === null) return ''
  if (judgement === 'met') return 'met'
  const by =
    wanted !== null && 'ratio' in wanted ? `${missedBy.toFixed(2)}×` : `${amount(missedBy, unit)} ${unit}`
  return `**missed** by ${by}`
}
