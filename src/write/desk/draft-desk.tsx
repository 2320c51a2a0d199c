// The writer's desk: begin a level, open a file, go on with a draft.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { takeUp } from '../../app/draft-rescue'
import type { DraftCard } from '../../app/ports/drafts'
import { hrefs } from '../../app/route'
import { newDraft } from '../../core/draft/draft'
import { language, t } from '../../text/text'
import { w } from '../../text/write-text'
import { type FileRefusal, openFile } from '../hand-out/open-file'
import { FileButton } from '../parts/file-button'
import { Refused } from '../parts/refused'
import { useWriting } from '../writing'
import { DraftList } from './draft-list'

const STEPS = ['report', 'mark', 'sort', 'play'] as const

export function DraftDesk() {
  const { drafts, records, chance, files } = useWriting()
  const cards = useSignal<readonly DraftCard[] | null>(null)
  const damaged = useSignal(0)
  const rescued = useSignal(false)
  const refused = useSignal<FileRefusal | null>(null)
  const refresh = async () => {
    const list = await drafts.list()
    damaged.value += list.damaged
    cards.value = list.cards
  }
  useEffect(() => {
    document.title = t('titleOf', { page: w('title') })
    void takeUp(records, drafts, () => chance.id())
      .then((taken) => {
        rescued.value = taken.saved > 0
        damaged.value += taken.damaged
      })
      .then(refresh)
    return drafts.watch(() => void refresh())
  }, [])

  const begin = async () => {
    const draft = newDraft({
      language: language.value.slice(0, 2),
      goal: w('desk.defaultGoal'),
      author: authorBefore(records.read('author')),
    })
    const { record } = await drafts.save({ id: chance.id(), revision: 0, draft, base: null })
    location.hash = hrefs.writeDraft(record.id)
  }
  const open = async (file: File) => {
    const opened = await openFile(file, files)
    refused.value = opened.draft === null ? opened : null
    if (opened.draft === null) return
    const { record } = await drafts.save({
      id: chance.id(),
      revision: 0,
      draft: opened.draft,
      base: opened.text,
    })
    location.hash = hrefs.writeDraft(record.id)
  }
  useEffect(() => files.whenDropped((file) => void open(file)), [])
  return (
    <div class="draft-desk">
      <section class="sheet" aria-labelledby="draft-desk">
        <h1 id="draft-desk">{w('desk.title')}</h1>
        <p class="lead-in">{w('desk.introduction')}</p>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step}>{w(`desk.steps.${step}`)}</li>
          ))}
        </ol>
        <p class="actions">
          <button type="button" class="primary" onClick={() => void begin()}>
            {w('desk.newLevel')}
          </button>
          <FileButton
            accept=".yaml,.yml,.json"
            label={w('desk.openFile')}
            opened={(file) => void open(file)}
          />
          <span class="help">{w('desk.openFileHelp')}</span>
        </p>
        {refused.value !== null && <Refused {...refused.value} />}
      </section>
      <section class="sheet" aria-labelledby="drafts">
        <h2 id="drafts" tabIndex={-1}>
          {w('desk.drafts')}
        </h2>
        {!drafts.lasting.value && <p class="broken">{w('notices.notKept')}</p>}
        {rescued.value && <p class="clean">{w('desk.rescued')}</p>}
        {damaged.value > 0 && <p class="broken">{w('desk.damaged', { count: damaged.value })}</p>}
        {cards.value !== null && <DraftList cards={cards.value} refresh={refresh} />}
      </section>
    </div>
  )
}

/** Who wrote the last level probably writes this one. */
function authorBefore(reading: { found: string; value?: unknown }): string {
  return typeof reading.value === 'string' ? reading.value : ''
}
