// Cuts methods and properties out of the class that one of Phaser's files defines with `new Class({ … })`, or puts
// another text in their place.
import { parseSync, Visitor } from 'vite'

/** @param standIn what each of the members becomes instead, as the text of an expression. */
export function withoutMembers(source: string, members: RegExp, standIn?: string): string {
  let cut = source
  const { program } = parseSync('class.js', source, { sourceType: 'script' })
  new Visitor({
    NewExpression({ callee, arguments: [definition] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'Class') return
      if (definition?.type !== 'ObjectExpression') return
      // From the last to the first, so that the positions of those before stay true.
      for (const property of definition.properties.toReversed()) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
        if (!members.test(property.key.name)) continue
        if (standIn !== undefined) {
          cut = cut.slice(0, property.value.start) + standIn + cut.slice(property.value.end)
          continue
        }
        const comma = /^\s*,/.exec(cut.slice(property.end))?.[0].length ?? 0
        cut = cut.slice(0, property.start) + cut.slice(property.end + comma)
      }
    },
  }).visit(program)
  return cut
}
