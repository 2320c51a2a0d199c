// One draft: opens its session, puts the writer back where they were, and lays out the parts of the level.
import { useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { leaveBehind, pickUp } from '../app/draft-rescue'
import { openDraftSession } from '../app/draft-session'
import type { DraftRecord } from '../app/ports/drafts'
import { hrefs } from '../app/route'
import { titleOf } from '../core/draft/made-ids'
import { t } from '../text/text'
import { w } from '../text/write-text'
import { createEditor, EditorProvider } from './editor'
import { EditorBar } from './editor-bar'
import { EditorNotices } from './editor-notices'
import { EditorParts } from './editor-parts'
import { placeIn, restorePlace } from './places'
import { useUndoKeys } from './undo-keys'
import { useWriting } from './writing'

export function EditorPage({ opened }: { opened: DraftRecord }) {
  const { drafts, records, chance, pressed } = useWriting()
  const { session, editor } = useMemo(() => {
    const made = openDraftSession(opened, { drafts, newId: () => chance.id(), now: () => Date.now() })
    return { session: made, editor: createEditor(made, placeIn(opened.id), pressed) }
  }, [opened])
  const root = useUndoKeys(editor)
  const remembered = useRef(opened.draft.authors[0] ?? '')

  useLayoutEffect(() => restorePlace(opened.id), [opened])
  useEffect(() => {
    const rescue = () => {
      const unsaved = session.unsaved()
      if (unsaved === null) return
      leaveBehind(records, unsaved)
      // Where there is time for it after all.
      void session.save().then(() => {
        if (session.saving.value === 'saved') pickUp(records, unsaved.id)
      })
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (session.saving.value === 'not-kept' && session.canUndo.value) event.preventDefault()
    }
    window.addEventListener('pagehide', rescue)
    document.addEventListener('visibilitychange', rescue)
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('pagehide', rescue)
      document.removeEventListener('visibilitychange', rescue)
      window.removeEventListener('beforeunload', ask)
      void session.dispose()
    }
  }, [session])
  useSignalEffect(() => {
    // The draft became another one, since two tabs had written: the address follows, the page stays.
    const id = session.id.value
    if (id !== opened.id) history.replaceState(null, '', hrefs.writeDraft(id))
  })
  useSignalEffect(() => {
    // Who writes one level probably writes the next.
    const [author = ''] = session.draft.value.authors
    if (author !== remembered.current) records.write('author', author)
    remembered.current = author
  })
  useSignalEffect(() => {
    const title = titleOf(session.draft.value)
    const page = t('titleOf', { page: w('titleOf', { title: title === '' ? w('untitled') : title }) })
    if (document.title !== page) document.title = page
  })

  return (
    <EditorProvider value={editor}>
      <div class="write" ref={root}>
        <EditorBar />
        <EditorNotices />
        <EditorParts />
      </div>
    </EditorProvider>
  )
}
