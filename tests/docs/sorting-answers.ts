// The answers of a further sorting beside docs/sorted-again.md, and what is counted in them for the account.
import { readFileSync } from 'node:fs'
import { BINS, type Bin } from '../../src/core/level/bin'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

export type Answer = {
  readonly statement: string
  readonly level: string
  readonly scored: boolean
  readonly key: string
  readonly coder: string
  readonly sure: boolean
  readonly other: string
  /** The columns that only one of the files has, in their order. */
  readonly more: readonly string[]
}

/** The lines of a table in docs/ with a header and one answer a line, in the order of the file. */
export const readAnswers = (name: string): readonly Answer[] =>
  read(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [statement = '', scored, key = '', coder = '', sureness, other = '', ...more] = line.split('\t')
      const [level = ''] = statement.split('/')
      return {
        statement,
        level,
        scored: scored === 'yes',
        key,
        coder,
        sure: sureness === 'sure',
        other,
        more,
      }
    })

export const agrees = ({ key, coder }: Answer) => key === coder

/** The account, cut at its headings: each section from its heading to the next. */
export const accountSections: readonly string[] = read('sorted-again.md').split(/^(?=## )/mu)

/** The numbers of the table row that begins with `first`; undefined where the section has none. */
export const cellsOf = (section: string, first: string) =>
  section
    .split('\n')
    .find((line) => line.startsWith(`| ${first} |`))
    ?.split('|')
    .slice(2, -1)
    .map(Number)

/** What a row about one bin of the key holds: the trays it went into, how many in all, how many of them scored. */
export function countedByKey(answers: readonly Answer[], bin: Bin): readonly number[] {
  const own = answers.filter(({ key }) => key === bin)
  const given = BINS.map((tray) => own.filter(({ coder }) => coder === tray).length)
  return [...given, own.length, own.filter(({ scored }) => scored).length]
}

/** What a row about a group holds: how many, the same, how many scored, of these the same, and unsure. */
export function countedAsGroup(own: readonly Answer[]): readonly number[] {
  const points = own.filter(({ scored }) => scored)
  const unsure = own.filter(({ sure }) => !sure)
  return [own.length, own.filter(agrees).length, points.length, points.filter(agrees).length, unsure.length]
}

/** Krippendorff’s alpha for two coders and categories without an order. */
export function alpha(of: readonly Answer[]): number {
  const given = of.flatMap(({ key, coder }) => [key, coder])
  const n = given.length
  const sum = (bin: Bin) => given.filter((one) => one === bin).length
  const alike = BINS.reduce((total, bin) => total + sum(bin) * (sum(bin) - 1), 0)
  return 1 - of.filter((answer) => !agrees(answer)).length / of.length / (1 - alike / (n * (n - 1)))
}
