// Cuts methods and properties out of the class that one of Phaser's files defines with `new Class({ … })`.
import { parseSync, Visitor } from 'vite'

export function withoutMembers(source: string, members: RegExp): string {
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
        const comma = /^\s*,/.exec(cut.slice(property.end))?.[0].length ?? 0
        cut = cut.slice(0, property.start) + cut.slice(property.end + comma)
      }
    },
  }).visit(program)
  return cut
}
