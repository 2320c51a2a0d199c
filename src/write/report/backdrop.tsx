// The report's text under its field, line by line, with real marks. Only the lines that changed are written anew.
import { memo } from './memo'
import { useEditor } from '../editor'
import { type Mark, marksOf } from './marks'

export function Backdrop() {
  const editor = useEditor()
  const draft = editor.session.draft.value
  const found = editor.assistant.found.value
  const read = found !== null && found.body === draft.body ? found.reading.attributions : NOTHING
  const lines = marksOf(draft, editor.marked.value, read)
  return (
    <div class="backdrop" aria-hidden="true">
      {lines.map(({ text, marks }, index) => (
        <Line key={index} text={text} marks={marks} signature={signatureOf(marks)} />
      ))}
    </div>
  )
}

const NOTHING: readonly [] = []

type LineProps = { text: string; marks: readonly Mark[]; signature: string }

const signatureOf = (marks: readonly Mark[]) =>
  marks.map(({ start, end, bin, kind }) => `${start}-${end}${bin}${kind}`).join()

const Line = memo<LineProps>(
  ({ text, marks }) => {
    if (marks.length === 0) return <div>{text === '' ? '\u200B' : text}</div>
    const parts = []
    let at = 0
    for (const { start, end, bin, kind } of marks) {
      if (start > at) parts.push(text.slice(at, start))
      parts.push(
        <mark key={start} data-bin={bin} data-kind={kind}>
          {text.slice(start, end)}
        </mark>,
      )
      at = end
    }
    parts.push(text.slice(at))
    return <div>{parts}</div>
  },
  (before, after) => before.text === after.text && before.signature === after.signature,
)
