// What one of Phaser's CommonJS files requires and exports, read from its syntax tree.
// Knows only Phaser's own regular style: var A = require('…') on top, one module.exports at the end.
import { parseSync, Visitor, type ESTree } from 'vite'

/** A property of the exported object that can be exported under its own name. */
interface Member {
  name: string
  value: ESTree.Expression
}

/** A variable that holds a required module. */
interface Required {
  name: string
  specifier: string
  declaration: ESTree.VariableDeclaration
}

export interface CommonJsFile {
  program: ESTree.Program
  /** The statement `module.exports = …`; a file that only registers something has none. */
  exported: { statement: ESTree.Statement; value: ESTree.Expression } | undefined
  /** The members of an exported object of plain values and required modules; undefined for all else. */
  members: Member[] | undefined
  required: Required[]
}

export function readCommonJs(file: string, source: string): CommonJsFile {
  const { program } = parseSync(file, source, { sourceType: 'script' })
  const declared = new Map<string, ESTree.Expression>()
  const required: Required[] = []
  let exported: CommonJsFile['exported']
  for (const statement of program.body) {
    if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        if (id.type !== 'Identifier' || !init) continue
        const specifier = requiredSpecifier(init)
        if (specifier === undefined) declared.set(id.name, init)
        else required.push({ name: id.name, specifier, declaration: statement })
      }
    }
    const value = exportedValue(statement)
    if (value) exported = { statement, value }
  }
  const object = exported && exportedObject(program, exported.value, declared)
  return { program, exported, members: object && plainMembers(object), required }
}

/** The object as it is written; undefined where later lines may still add to it. */
function exportedObject(
  program: ESTree.Program,
  value: ESTree.Expression,
  declared: ReadonlyMap<string, ESTree.Expression>,
): ESTree.Expression | undefined {
  if (value.type !== 'Identifier') return value
  const declarationAndExport = 2
  return mentionsOf(program, value.name) === declarationAndExport ? declared.get(value.name) : undefined
}

/** The module that `require('…')` names, or undefined for any other expression. */
export function requiredSpecifier(node: ESTree.Expression): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined
  const [argument] = node.arguments
  if (node.callee.name !== 'require' || argument?.type !== 'Literal') return undefined
  return typeof argument.value === 'string' ? argument.value : undefined
}

/** The members that are read of a variable; undefined where it is used in any other way than `name.member`. */
export function membersRead(program: ESTree.Program, name: string): Set<string> | undefined {
  const read = new Set<string>()
  let reads = 0
  new Visitor({
    MemberExpression({ object, property, computed }) {
      if (object.type !== 'Identifier' || object.name !== name || computed) return
      if (property.type !== 'Identifier') return
      read.add(property.name)
      reads++
    },
    AssignmentExpression({ left }) {
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return
      if (left.object.name === name) reads--
    },
  }).visit(program)
  const declarations = 1
  return mentionsOf(program, name) === reads + declarations ? read : undefined
}

function mentionsOf(program: ESTree.Program, name: string): number {
  let mentions = 0
  new Visitor({
    Identifier(node) {
      if (node.name === name) mentions++
    },
  }).visit(program)
  return mentions
}

export function isReassigned(program: ESTree.Program, name: string): boolean {
  let found = false
  new Visitor({
    AssignmentExpression({ left }) {
      if (left.type === 'Identifier' && left.name === name) found = true
    },
  }).visit(program)
  return found
}

function exportedValue(statement: ESTree.Statement | ESTree.Directive): ESTree.Expression | undefined {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return undefined
  const { left, right } = statement.expression
  if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return undefined
  return left.object.name === 'module' ? right : undefined
}

function plainMembers(object: ESTree.Expression): Member[] | undefined {
  if (object.type !== 'ObjectExpression') return undefined
  const members: Member[] = []
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.computed)
      return undefined
    if (!isPlain(property.value)) return undefined
    members.push({ name: property.key.name, value: property.value })
  }
  return members
}

function isPlain(value: ESTree.Expression): boolean {
  if (value.type === 'UnaryExpression') return isPlain(value.argument)
  return value.type === 'Literal' || requiredSpecifier(value) !== undefined
}
