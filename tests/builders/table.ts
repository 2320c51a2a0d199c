// Builders of tables for tests: rows as statements, the words they are written in, and any rows at all.
import * as fc from 'fast-check'
import type { TableStatement } from '../../src/core/exchange/table-statement'
import type { TableWords } from '../../src/core/exchange/statements-to-table'
import { BINS } from '../../src/core/level/bin'
import { wholeEn as en } from '../../src/text/whole-en'
import { es } from '../../src/text/es'
import { writeEn } from '../../src/text/write-en'
import { writeEs } from '../../src/text/write-es'

export function aRow(overrides: Partial<TableStatement> = {}): TableStatement {
  return {
    text: 'The harbour master said both tanks were checked.',
    category: 'confirmed',
    source: 'Ines Marr, harbour master',
    evidence: 'told the radio that both tanks had been checked',
    cue: '',
    explanation: '',
    mistakes: { confirmed: '', denial: '', anonymous: '', opinion: '' },
    denies: '',
    scored: true,
    note: '',
    ...overrides,
  }
}

/** The words a table is written in, as the editor hands them over. */
export const TABLE_WORDS = {
  en: tableWords(en.bins, writeEn.table),
  es: tableWords(es.bins, writeEs.table),
} as const

function tableWords(
  bins: Readonly<Record<(typeof BINS)[number], { readonly label: string }>>,
  table: Pick<TableWords, 'columns' | 'yes' | 'no'>,
): TableWords {
  const { confirmed, denial, anonymous, opinion } = bins
  return {
    columns: table.columns,
    bins: {
      confirmed: confirmed.label,
      denial: denial.label,
      anonymous: anonymous.label,
      opinion: opinion.label,
    },
    yes: table.yes,
    no: table.no,
  }
}

// What means something to a table, a spreadsheet or a script, and letters around it.
const SIGNS = [...'ab Z,;\t\n"\'=+-@|0éش'.split(''), '🙂', '__proto__', '\uFEFF', '\u00A0']
const cell = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 20 }).map((text) => text.trim())

/** Any row that has a text, white space around cells left out. */
export function anyRow(): fc.Arbitrary<TableStatement> {
  return fc.record({
    text: cell.map((text) => (text === '' ? 'w' : text)),
    category: fc.constantFrom('', ...BINS),
    source: cell,
    evidence: cell,
    cue: cell,
    explanation: cell,
    mistakes: fc.record({ confirmed: cell, denial: cell, anonymous: cell, opinion: cell }),
    denies: cell,
    scored: fc.boolean(),
    note: cell,
  })
}
