// What is wrong with a row of a table, and what to do.
import type { BadRow } from '../../core/exchange/statements-from-table'
import { MOST_BYTES } from '../../core/level/file-limits'
import { t } from '../../text/text'
import { w } from '../../text/write-text'
import { isBin } from '../parts/bin-label'
import type { TableRefusal } from '../editor'
import { binLabels } from './table-words'

const MEBIBYTE = 1_048_576
/** Letters of a cell that are quoted. */
const MOST_QUOTED = 60

export function rowProblem({ code, data }: BadRow): string {
  switch (code) {
    case 'no-text-column':
      return w('table.problems.noTextColumn', { headings: data.headings.map(shortened).join(', ') })
    case 'no-text':
      return w('table.problems.noText')
    case 'unknown-category': {
      const found = shortened(data.found)
      return data.near !== null && isBin(data.near)
        ? w('table.problems.unknownCategoryNear', { found, near: t(`bins.${data.near}.label`) })
        : w('table.problems.unknownCategory', { found, bins: Object.values(binLabels()).join(', ') })
    }
    case 'not-yes-or-no':
      return w('table.problems.notYesOrNo', { found: shortened(data.found) })
    case 'too-many-cells':
      return w('table.problems.tooManyCells', { found: shortened(data.found) })
    case 'broken-quotes':
      return w('table.problems.brokenQuotes')
    case 'too-large':
      return tableRefused('tooLarge')
  }
}

export function tableRefused(refusal: TableRefusal): string {
  return refusal === 'tooLarge'
    ? w('table.problems.tooLarge', { most: MOST_BYTES / MEBIBYTE })
    : w(refusal === 'notUtf8' ? 'table.problems.notUtf8' : 'table.problems.notText')
}

function shortened(cell: string): string {
  return cell.length <= MOST_QUOTED ? cell : `${cell.slice(0, MOST_QUOTED).replace(/\p{Cs}$/u, '')}…`
}
