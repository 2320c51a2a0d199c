// Where the quoted words of a statement stand in its file: the evidence itself, or its `exact`.
import type { Path } from '../finding'
import type { Evidence } from '../level-schema'

export function evidencePath(index: number, evidence: Evidence): Path {
  return typeof evidence === 'string'
    ? ['statements', index, 'evidence']
    : ['statements', index, 'evidence', 'exact']
}
