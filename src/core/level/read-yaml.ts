// Reads the text of a level or lesson file into one YAML document, or says why it cannot be read.
// Promises to end soon and without an exception, whatever the text: nesting is measured on the
// token stack before anything recurses, and in long texts marks are counted as they pass.
import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml'
import { type FileKind, notThisFile, type Path, type Place, type Remark, type SyntaxProblem } from './finding'
import { isTooLarge, MOST_BYTES, MOST_MARKS, MOST_NESTING, MOST_STRAY_MARKS } from './file-limits'

type YamlDocument = Document.Parsed

/** A remark that knows its offset in the text. */
export type OffsetRemark = Remark & { readonly offset: number }

export interface YamlReading {
  /** Null when nothing can be judged. */
  readonly document: YamlDocument | null
  readonly remarks: OffsetRemark[]
  placeAt(offset: number): Place
}

const TOP: Path = []
const BYTE_ORDER_MARK = '\uFEFF'

export function readYaml(text: string, kind: FileKind): YamlReading {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const refuse = (remark: Remark, offset = 0): YamlReading => ({
    document: null,
    remarks: [{ ...remark, offset }],
    placeAt,
  })
  if (isTooLarge(text)) {
    return refuse({ code: 'file-too-large', path: TOP, details: { unit: 'bytes', most: MOST_BYTES } })
  }
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  if (source.includes('\0')) return refuse(notThisFile(kind, 'binary'))
  return compose(source, kind, lines, placeAt, refuse)
}

function compose(
  source: string,
  kind: FileKind,
  lines: LineCounter,
  placeAt: YamlReading['placeAt'],
  refuse: (remark: Remark, offset?: number) => YamlReading,
): YamlReading {
  const parser = new Parser(lines.addNewLine)
  // Repeated keys are found in plain-value: the search built into the composer takes quadratic time.
  const composer = new Composer({
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
  })
  const strays: number[] = []
  // A shorter text cannot have too many, and counting takes its time.
  const marks = source.length > MOST_MARKS ? new Uint32Array(128) : null
  const documents: YamlDocument[] = []
  for (const lexeme of new Lexer().lex(source)) {
    if (marks !== null && countOf(lexeme, marks) > MOST_MARKS) {
      return refuse(
        { code: 'file-too-large', path: TOP, details: { unit: 'marks', most: MOST_MARKS } },
        parser.offset,
      )
    }
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') strays.push(token.offset)
      documents.push(...composer.next(token))
    }
    if (strays.length > MOST_STRAY_MARKS) return refuse(syntax('unexpected', ''), strays[0])
    if (parser.stack.length > MOST_NESTING) return refuse(syntax('too-deep', ''), parser.offset)
    if (documents.length > 1) return refuse(syntax('several-documents', ''), documents[1]?.range[0])
  }
  for (const token of parser.end()) documents.push(...composer.next(token))
  documents.push(...composer.end(true, source.length))
  const [document, another] = documents
  if (another !== undefined) return refuse(syntax('several-documents', ''), another.range[0])
  if (document === undefined) return refuse(notThisFile(kind, 'empty'))
  return judge(source, document, placeAt)
}

/** How many lexemes began with the same mark as this one; white space is not counted. */
function countOf(lexeme: string, marks: Uint32Array): number {
  const mark = lexeme.charCodeAt(0) & 127
  const count = (marks[mark] ?? 0) + 1
  marks[mark] = count
  return mark > 32 ? count : 0
}

/** What the YAML reader found wrong, one finding a line: one slip makes it stumble many times. */
function judge(source: string, document: YamlDocument, placeAt: YamlReading['placeAt']): YamlReading {
  const seen = new Set<number>()
  const remarks: OffsetRemark[] = []
  for (const { code, pos } of [...document.errors, ...document.warnings]) {
    const { line } = placeAt(pos[0])
    if (seen.has(line)) continue
    seen.add(line)
    const found = source.slice(pos[0], Math.min(Math.max(pos[1], pos[0] + 1), pos[0] + 80))
    remarks.push({ ...syntax(PROBLEMS.get(code) ?? 'unexpected', found), offset: pos[0] })
  }
  return { document: document.errors.length > 0 ? null : document, remarks, placeAt }
}

const PROBLEMS: ReadonlyMap<string, SyntaxProblem> = new Map([
  ['BAD_ALIAS', 'alias-without-anchor'],
  ['ALIAS_PROPS', 'alias-without-anchor'],
  ['BAD_DIRECTIVE', 'directive'],
  ['BAD_DQ_ESCAPE', 'backslash'],
  ['BAD_INDENT', 'indentation'],
  ['BAD_SCALAR_START', 'needs-quotes'],
  ['BLOCK_AS_IMPLICIT_KEY', 'colon-in-text'],
  ['MISSING_CHAR', 'unclosed'],
  ['MULTIPLE_DOCS', 'several-documents'],
  ['NON_STRING_KEY', 'key-not-text'],
  ['RESOURCE_EXHAUSTION', 'too-deep'],
  ['TAB_AS_INDENT', 'tab'],
  ['TAG_RESOLVE_FAILED', 'tag'],
  ['BAD_COLLECTION_TYPE', 'tag'],
])

function syntax(problem: SyntaxProblem, found: string): Remark<'yaml-syntax'> {
  return { code: 'yaml-syntax', path: TOP, details: { problem, found } }
}
