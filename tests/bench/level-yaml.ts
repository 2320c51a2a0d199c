// Writes a level the way a person would: long texts folded, the report as written, the rest in plain words.
import { Document, Scalar, visit } from 'yaml'
import type { Level } from '../../src/core/level/level-schema'

const LONG = 80

export function levelYaml(level: Level): string {
  const document = new Document(level, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
      else if (node.value.length > LONG) node.type = Scalar.BLOCK_FOLDED
    },
  })
  return document.toString({ lineWidth: 110 })
}
