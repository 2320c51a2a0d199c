// What the core uses of papaparse. The package's own types bring all of Node with them, and the core is to know
// nothing of a world outside itself.
declare module 'papaparse' {
  interface ParsedRow {
    readonly data: string[]
    readonly errors: readonly { readonly type: string; readonly code: string }[]
    /** `cursor`: where the row ends in the text, its line break included; UTF-16 units. */
    readonly meta: { readonly cursor: number }
  }
  interface ParseConfig {
    readonly delimiter: string
    readonly newline: string
    readonly step: (row: ParsedRow, parser: { abort(): void }) => void
  }
  interface UnparseConfig {
    readonly delimiter: string
    readonly newline: string
    /** What matches gets an apostrophe before it. */
    readonly escapeFormulae: RegExp
  }
  const Papa: {
    parse(text: string, config: ParseConfig): unknown
    unparse(rows: readonly (readonly string[])[], config: UnparseConfig): string
  }
  export default Papa
}
