// One row of a table as the statement it would become: its tray, its source, and whether its evidence is there.
import type { Draft } from '../../core/draft/draft'
import { listedSource } from '../../core/draft/statements-in-table'
import type { WrittenReport } from '../../core/draft/written-report'
import type { TableStatement } from '../../core/exchange/table-statement'
import { exactWords, findQuote } from '../../core/level/quote-selector'
import { w } from '../../text/write-text'
import { BinLabel, isBin } from '../parts/bin-label'
import { useWordsOfLevel } from '../parts/words-of-level'

interface Props {
  readonly statement: TableStatement
  readonly draft: Draft
  readonly report: WrittenReport
}

export function TableRow({ statement: { text, category, source, evidence }, draft, report }: Props) {
  const words = useWordsOfLevel()
  const state = stateOf(evidence, report)
  return (
    <li>
      <span {...words}>{text}</span>
      <span class="table-facts">
        {isBin(category) ? (
          <span class="chip" data-bin={category}>
            <BinLabel bin={category} short />
          </span>
        ) : (
          <span>{w('table.noCategory')}</span>
        )}
        {source !== '' && (
          <span {...(listedSource(draft, source) === null ? {} : words)}>
            {listedSource(draft, source) === null ? w('table.newSource', { name: source }) : source}
          </span>
        )}
        <span data-evidence={state}>{w(`table.${state}`)}</span>
      </span>
    </li>
  )
}

function stateOf(evidence: string, report: WrittenReport) {
  if (exactWords(evidence) === '') return 'noEvidence'
  const found = findQuote(report.read, evidence).length
  return found === 0 ? 'broken' : found === 1 ? 'inReport' : 'twice'
}
