// Rewrites one of Phaser's CommonJS files as an ES module, so that the bundler can join the files and drop
// what nobody uses. Promises the same behaviour for files in Phaser's own style, not for CommonJS in general.
import { Visitor, type ESTree } from 'vite'
import { membersRead, isReassigned, requiredSpecifier, type CommonJsFile } from './common-js-file'

/** Reads the source files of Phaser by their path, and finds the path that a `require` means. */
export interface Sources {
  read(file: string): string
  /** What `readCommonJs` tells of the file. It is asked for many times, once by each file that requires it. */
  script(file: string): CommonJsFile
  /** Undefined for another package, which is imported as it is. */
  resolve(specifier: string, importer: string): string | undefined
}

/** Whether running the file does more than make its export: it enters something into one of Phaser's registers. */
export function hasSideEffect(source: string): boolean {
  // Four spaces: inside the question for a build flag. Deeper ones are in functions.
  return /^(?: {4})?[A-Za-z]+\.register\(/m.test(source)
}

interface Edit {
  start: number
  end: number
  text: string
}

export function esModule(file: string, sources: Sources): string {
  const source = sources.read(file)
  const script = sources.script(file)
  const { imports, edits } = importsOf(file, script, sources)
  const text = (node: ESTree.Span) => withEdits(source, edits, node.start, node.end)

  if (!script.exported) return [...imports, withEdits(source, edits, 0, source.length)].join('\n')
  const { statement, value } = script.exported
  const body = withEdits(source, edits, 0, statement.start)
  const single = (script.members ?? []).map(
    ({ name, value: of }) => `const member_${name} = ${text(of)}\nexport { member_${name} as ${name} }`,
  )
  return [...imports, body, ...single, `export default ${text(value)}`].join('\n')
}

function importsOf(
  file: string,
  script: CommonJsFile,
  sources: Sources,
): { imports: string[]; edits: Edit[] } {
  const imports: string[] = []
  const edits: Edit[] = []
  const importAs = (name: string, specifier: string, read?: Set<string>) => {
    const target = sources.resolve(specifier, file)
    const offered = target && sources.script(target).members?.map((member) => member.name)
    const isSplit = read && offered && [...read].every((member) => offered.includes(member))
    imports.push(`import ${isSplit ? `* as ${name}` : name} from ${JSON.stringify(target ?? specifier)}`)
    return name
  }

  // `var` may be declared twice or assigned later, an import may not.
  const imported = new Set<string>()
  for (const { name, specifier, declaration } of script.required) {
    if (isReassigned(script.program, name)) continue
    if (!imported.has(name)) importAs(name, specifier, membersRead(script.program, name))
    imported.add(name)
    edits.push({ start: declaration.start, end: declaration.end, text: '' })
  }
  new Visitor({
    CallExpression(call) {
      const specifier = requiredSpecifier(call)
      if (specifier === undefined || edits.some((edit) => edit.start <= call.start && call.end <= edit.end))
        return
      edits.push({
        start: call.start,
        end: call.end,
        text: importAs(`required_${imports.length}`, specifier),
      })
    },
  }).visit(script.program)
  return { imports, edits }
}

function withEdits(source: string, edits: readonly Edit[], start: number, end: number): string {
  let text = ''
  let at = start
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < start || edit.end > end) continue
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at, end)
}
