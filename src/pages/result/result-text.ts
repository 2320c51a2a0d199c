// The whole result as plain text: to paste into a message, a notebook or a report of one's own.
import { BINS } from '../../core/level/bin'
import type { Level, Statement } from '../../core/level/level-schema'
import type { ConfusionTable } from '../../core/score/confusion-table'
import type { Judgement, Score } from '../../core/score/score'
import { whatItDenies } from '../../core/sourcing/denials'
import { sourceOf } from '../../core/sourcing/source-of'
import { t } from '../../text/text'
import { whatWasPut } from './what-was-put'

/** Sections with an empty line between them; a section without content is left out. */
export function resultText(level: Level, score: Score): string {
  const { right, of, certainty, table, mistakes, scored, discussed } = score
  const rest = scored.filter((judgement) => !mistakes.includes(judgement))
  return [
    [t('titleOf', { page: level.title }), level.report.headline],
    [
      `${t('result.title')}: ${t('result.scoreOf', { right, of })}, ${t('result.scoreMeaning')}`,
      ...(certainty ? [t('result.certainty', certainty)] : []),
    ],
    [t('result.table'), t('result.tableMeaning'), ...tableLines(table)],
    section(
      t('result.review'),
      mistakes.flatMap((mistake) => explained(level, mistake)),
    ),
    section(
      t('result.sortedRightly'),
      rest.flatMap((judgement) => named(level, judgement)),
    ),
    section(
      t('result.discussed'),
      discussed.flatMap((card) => explained(level, card)),
    ),
    section(
      t('result.discussion'),
      level.discussion.map((question) => `– ${question}`),
    ),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

/** A statement, whose it is, where it was put and what it was, what misled, and why. */
function explained(level: Level, { statement, placement }: Judgement): string[] {
  const { category, explanation, mistakes, note } = statement
  const was = t('result.itWas', { bin: t(`bins.${category}.label`) })
  const misled = mistakes[placement.bin]
  return [
    ...attributed(level, statement),
    `  ${whatWasPut(placement)}. ${was}.`,
    ...(misled === undefined ? [] : [`  ${t('explanation.whatMisled')} ${misled}`]),
    `  ${explanation}`,
    ...(note === undefined ? [] : [`  ${t('explanation.note')} ${note}`]),
  ]
}

function named(level: Level, { statement }: Judgement): string[] {
  return [...attributed(level, statement), `  ${t(`bins.${statement.category}.label`)}`]
}

/** As on the sourcing board: the words under their speaker, and what they deny. */
function attributed(level: Level, statement: Statement): string[] {
  const what = whatItDenies(level, statement)
  return [
    `– ${sourceOf(level, statement).label}: ${statement.text}`,
    ...(what === null ? [] : [`  ${t('result.denies', { what })}`]),
  ]
}

/** The table in columns of one width, so that it lines up wherever letters do. */
function tableLines(table: ConfusionTable): string[] {
  const names = BINS.map((bin) => t(`bins.${bin}.short`))
  const width = Math.max(...names.map((name) => name.length)) + 2
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell) => String(cell).padEnd(width))
      .join('')
      .trimEnd()
  return [
    line(['', ...names]),
    ...BINS.map((was, index) => line([names[index] ?? '', ...BINS.map((put) => table[was][put].count)])),
  ]
}
