// Writes a level the way many different hands would: with comments, blank lines, quotes and brackets here and there.
// Every comment names the path of what it stands at, so that a test can tell which ones had to survive.
import { Document, isMap, isPair, isScalar, isSeq, Scalar } from 'yaml'

/** What decides where something stands; any numbers will do. */
export interface Hand {
  readonly choices: readonly number[]
  readonly indent: number
  readonly indentSeq: boolean
  readonly lineWidth: number
}

const STYLES: readonly (Scalar.Type | undefined)[] = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
  undefined,
]

export const FIRST_COMMENT = '# the first line'
export const LAST_COMMENT = '# the last line'

export function handWrittenYaml(level: unknown, { choices, ...layout }: Hand): string {
  const document = new Document(level, { aliasDuplicateObjects: false })
  let asked = 0
  const pick = (of: number): number => {
    asked += 1
    return ((choices[asked % choices.length] ?? 0) * ((asked % 7) + 1) + asked) % of
  }
  const comment = (path: string) => ` at ${path}.`
  const walk = (node: unknown, path: string, flowing: boolean): void => {
    if (isMap(node) || isSeq(node)) {
      if (!flowing && path.includes('.') && pick(5) === 0) node.flow = true
      const flow = flowing || node.flow === true
      for (const [index, item] of node.items.entries()) {
        const name = isPair(item) ? item.key : item
        const inside = `${path}.${isPair(item) && isScalar(item.key) ? String(item.key.value) : index}`
        if (!flow && (isScalar(name) || isMap(name) || isSeq(name))) {
          if (pick(4) === 0) name.commentBefore = comment(inside)
          if (index > 0 && pick(4) === 0) name.spaceBefore = true
        }
        walk(isPair(item) ? item.value : item, inside, flow)
      }
    } else if (isScalar(node) && typeof node.value === 'string') {
      const style = STYLES[pick(STYLES.length)]
      if (style !== undefined) node.type = style
      if (!flowing && pick(5) === 0 && !node.value.includes('\n')) node.comment = comment(path)
    }
  }
  walk(document.contents, '', false)
  document.commentBefore = FIRST_COMMENT.slice(1)
  document.comment = LAST_COMMENT.slice(1)
  return document.toString(layout)
}
