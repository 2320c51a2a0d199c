// Keeps a spreadsheet from running a cell of ours as a formula: such a cell gets an apostrophe before it, which is
// taken off again when the table is read.

/** What a spreadsheet may take for the beginning of a formula, already guarded ones included. */
export const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

const GUARDED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
