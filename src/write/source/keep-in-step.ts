// Keeps text and form in step: what is written in the one is shown in the other, after a short pause.
import { effect } from '@preact/signals'
import type { FindingTeller } from '../../text/finding-text-in'
import { w } from '../../text/write-text'
import type { Draft } from '../../core/draft/draft'
import type { Editor } from '../editor'
import type { mountSource } from './mount-source'
import type { readSource } from './read-source'
import type { writeSource } from './write-source'

/** Milliseconds after the last key. */
const PAUSE = 200

interface Parts {
  readonly mountSource: typeof mountSource
  readonly readSource: typeof readSource
  readonly writeSource: typeof writeSource
  readonly teller: FindingTeller
}

/** Returns the way to stop, which takes the text field away. */
export function keepInStep(place: HTMLElement, editor: Editor, parts: Parts): () => void {
  const { session } = editor
  const unread = session.text.peek()
  let reading: ReturnType<typeof setTimeout> | null = null
  let writing: ReturnType<typeof setTimeout> | null = null
  /** The draft that the text shows; null while no draft does. */
  let shown: Draft | null = session.draft.peek()

  const field = parts.mountSource(place, {
    text: unread ?? parts.writeSource(session.draft.peek(), session.base.peek()),
    label: w('source.label'),
    phrases: {
      Diagnostics: w('source.findings'),
      'No diagnostics': w('source.noFindings'),
      close: w('source.close'),
      'Selection deleted': w('source.deleted'),
    },
    teller: parts.teller,
    changed: () => {
      if (reading !== null) clearTimeout(reading)
      reading = setTimeout(read, PAUSE)
    },
  })

  function read() {
    reading = null
    const text = field.text()
    const { draft, findings } = parts.readSource(text, session.draft.peek())
    field.tell(findings)
    if (draft === null) {
      shown = null
      session.setText(text)
      editor.waits.value = true
      return
    }
    editor.waits.value = false
    shown = draft
    session.takeText(text, draft)
  }

  /** The form has changed: the text follows, unless it waits to be read itself. */
  function write() {
    writing = null
    if (reading !== null || session.text.peek() !== null) return
    const draft = session.draft.peek()
    if (draft === shown) return
    shown = draft
    field.show(parts.writeSource(draft, session.base.peek()))
    field.tell(parts.readSource(field.text(), draft).findings)
  }
  const stop = effect(() => {
    void session.draft.value
    void session.text.value
    if (writing !== null) clearTimeout(writing)
    writing = setTimeout(write, PAUSE)
  })
  read()

  return () => {
    stop()
    if (writing !== null) clearTimeout(writing)
    if (reading !== null) {
      clearTimeout(reading)
      read()
    }
    field.destroy()
  }
}
