// Edits of the report's text: the anchors of all evidence follow.
import { followChange } from './anchors'
import type { Draft } from './draft'
import { textChange } from './text-change'

/** The draft with another body. */
export function withBody(draft: Draft, body: string): Draft {
  const change = textChange(draft.body, body)
  return change === null ? draft : { ...draft, body, anchors: followChange(draft.anchors, change) }
}
