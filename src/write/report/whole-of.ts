// The passage that an attribution covers: who, the cue, and what is credited.
import type { Attribution, Span } from '../../core/reading/reading'

/** Farther away than this, in characters, a part belongs to another sentence of the same breath. */
const REACH = 400

export function wholeOf({ cue, source, content }: Attribution): Span {
  const parts = [cue, ...(source === null ? [] : [source]), ...content].filter(
    ({ start, end }) => start > cue.start - REACH && end < cue.end + REACH,
  )
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
}
