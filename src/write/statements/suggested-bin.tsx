// What the reading assistant would say about the words a statement rests on, beside the choice of the tray.
// Shown only while the assistant is switched on; chosen by nobody but the writer.
import { useComputed } from '@preact/signals'
import { useEditor } from '../editor'
import { SuggestionWords } from '../report/suggestions'

export function SuggestedBin({ statement: key }: { statement: string }) {
  const { session, assistant } = useEditor()
  const attribution = useComputed(() => {
    const found = assistant.found.value
    const { anchors, body } = session.draft.value
    const span = anchors[key]
    if (found === null || span === undefined || found.body !== body) return null
    return (
      found.reading.attributions.find(
        ({ cue, suggestion }) => suggestion !== null && cue.start >= span.start && cue.end <= span.end,
      ) ?? null
    )
  }).value
  return attribution === null ? null : <SuggestionWords attribution={attribution} />
}
