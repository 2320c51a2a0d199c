// The editor: the list of drafts, or the draft that the address names. The first file of its chunk.
import '../styles/write.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { takeUp } from '../app/draft-rescue'
import type { DraftLoading } from '../app/ports/drafts'
import { hrefs } from '../app/route'
import { language } from '../text/text'
import { fetchWriteTexts, w } from '../text/write-text'
import { DraftDesk } from './desk/draft-desk'
import { EditorPage } from './editor-page'
import { WorksheetPage } from './worksheet/worksheet-page'
import { useWriting, type Writing, WritingProvider } from './writing'

/** The page of the editor over the services it is given. */
export function createWritePage(writing: Writing) {
  return function WritePage() {
    const ready = useSignal(false)
    const wanted = language.value
    useEffect(() => {
      const show = () => {
        ready.value = true
      }
      // Without them the editor speaks English, which is better than not at all.
      fetchWriteTexts(wanted).then(show, show)
    }, [wanted])
    if (!ready.value) return null
    return (
      <WritingProvider value={writing}>
        <Asked />
      </WritingProvider>
    )
  }
}

function Asked() {
  const { route } = useWriting()
  // On the way to another page this one stays until that has come, and with it the focus.
  const last = useRef(route.value)
  if (route.value.page === 'write') last.current = route.value
  const asked = last.current
  if (asked.page !== 'write') return null
  if (asked.draftId === null) return <DraftDesk />
  return (
    <OneDraft key={`${asked.draftId}${asked.worksheet}`} id={asked.draftId} worksheet={asked.worksheet} />
  )
}

function OneDraft({ id, worksheet }: { id: string; worksheet: boolean }) {
  const { drafts, records, chance } = useWriting()
  const loaded = useSignal<DraftLoading | null>(null)
  useEffect(() => {
    void takeUp(records, drafts, () => chance.id())
      .then(() => drafts.load(id))
      .then((loading) => {
        loaded.value = loading
      })
  }, [id])
  if (loaded.value === null) return <p class="loading">{w('loading')}</p>
  if (loaded.value.found === 'draft') {
    const { record } = loaded.value
    return worksheet ? <WorksheetPage id={id} draft={record.draft} /> : <EditorPage opened={record} />
  }
  return (
    <div class="missing sheet">
      <h1>{w('title')}</h1>
      <p>{w(loaded.value.found === 'nothing' ? 'desk.missing' : 'desk.draftDamaged')}</p>
      <p>
        <a class="button" href={hrefs.write}>
          {w('desk.back')}
        </a>
      </p>
    </div>
  )
}
