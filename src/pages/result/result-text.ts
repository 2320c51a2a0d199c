// The whole result as plain text: to paste into a message, a notebook or a report of one's own.
import { BINS } from '../../core/level/bin'
import type { Level } from '../../core/level/level-schema'
import type { ConfusionTable } from '../../core/score/confusion-table'
import type { Judgement, Score } from '../../core/score/score'
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
    section(t('result.review'), mistakes.flatMap(explained)),
    section(t('result.sortedRightly'), rest.flatMap(named)),
    section(t('result.discussed'), discussed.flatMap(explained)),
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

/** A statement, where it was put and what it was, and why. */
function explained({ statement, placement }: Judgement): string[] {
  const was = t('result.itWas', { bin: t(`bins.${statement.category}.label`) })
  return [`– ${statement.text}`, `  ${whatWasPut(placement)}. ${was}.`, `  ${statement.explanation}`]
}

function named({ statement }: Judgement): string[] {
  return [`– ${statement.text} (${t(`bins.${statement.category}.label`)})`]
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
