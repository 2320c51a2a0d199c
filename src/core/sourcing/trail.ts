// The sourcing trail: the stations a statement passed on its way from the speaker to the reader.
import type { Level, SourceKind, Statement } from '../level/level-schema'
import { sourceOf } from './source-of'

export type TrailStop =
  | { kind: 'speaker'; label: string; openness: SourceKind }
  | { kind: 'relay'; label: string }
  | { kind: 'report'; label: string }
  | { kind: 'you' }

/** Speaker first, then the relays in order, the report, and you; at least three stops. */
export function trail(level: Level, statement: Statement): TrailStop[] {
  const source = sourceOf(level, statement)
  return [
    { kind: 'speaker', label: source.label, openness: source.kind },
    ...statement.via.map((label): TrailStop => ({ kind: 'relay', label })),
    { kind: 'report', label: level.report.headline },
    { kind: 'you' },
  ]
}
