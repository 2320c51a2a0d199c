// Saves a draft by itself, one saving after the other, within a second of the last key. When another tab has gone
// further, nobody's words are lost: the other's stay where they are, ours become a draft of their own.
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Draft } from '../core/draft/draft'
import type { DraftRecord, Drafts } from './ports/drafts'

/** Milliseconds after the last key; a writer who never pauses is saved every SAVE_AT_LATEST. */
const SAVE_AFTER = 400
const SAVE_AT_LATEST = 900

export type SavingState = 'saved' | 'waiting' | 'not-kept'

/** What is saved; compared by identity. */
export interface Written {
  readonly draft: Draft
  readonly base: string | null
  readonly text: string | null
}

export interface DraftSaver {
  readonly id: ReadonlySignal<string>
  readonly saving: ReadonlySignal<SavingState>
  readonly savedAt: ReadonlySignal<number>
  /** Something was written: it is saved soon. */
  changed(): void
  /** Saves now what is not saved yet. `milestone`: makes a version, even of what is saved already. */
  save(milestone?: boolean): Promise<void>
  /** Once no saving is under way. */
  idle(): Promise<void>
  /** True when everything written is saved. */
  isClean(): boolean
  /** The revision that was saved or taken over last. */
  revision(): number
  /** What is written now came from the storage, or follows from it. */
  accept(record: DraftRecord): void
  unsaved(): DraftRecord | null
}

export interface DraftSaverPorts {
  readonly drafts: Drafts
  readonly newId: () => string
  readonly now: () => number
  readonly written: () => Written
  /** The draft has become one of its own. */
  readonly copied: () => void
}

export function createDraftSaver(opened: DraftRecord, ports: DraftSaverPorts): DraftSaver {
  const { drafts, newId, now, written, copied } = ports
  const id = signal(opened.id)
  const saving = signal<SavingState>(drafts.lasting.value ? 'saved' : 'not-kept')
  const savedAt = signal(opened.savedAt)
  let revision = opened.revision
  let stored: Written = opened
  let timer: ReturnType<typeof setTimeout> | null = null
  let unsavedSince: number | null = null
  let running: Promise<void> = Promise.resolve()

  const isStored = ({ draft, text }: Written) => draft === stored.draft && text === stored.text

  function save(milestone = false): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    // One after the other: each builds on the revision that the one before has made.
    running = running.then(() => write(milestone))
    return running
  }

  async function write(milestone: boolean): Promise<void> {
    const writing = written()
    if (isStored(writing) && !milestone) {
      unsavedSince = null
      return
    }
    const outcome = await drafts.save({ id: id.value, revision, ...writing }, { milestone })
    if (outcome.saved === 'elsewhere') {
      id.value = newId()
      revision = 0
      copied()
      await write(true)
      return
    }
    revision = outcome.record.revision
    stored = writing
    savedAt.value = outcome.record.savedAt
    const isSaved = isStored(written())
    if (isSaved) unsavedSince = null
    saving.value = outcome.saved === 'not-kept' ? 'not-kept' : isSaved ? 'saved' : 'waiting'
  }

  return {
    id,
    saving,
    savedAt,
    changed() {
      const since = unsavedSince ?? now()
      unsavedSince = since
      if (saving.value === 'saved') saving.value = 'waiting'
      if (timer !== null) clearTimeout(timer)
      const wait = Math.max(0, Math.min(SAVE_AFTER, since + SAVE_AT_LATEST - now()))
      timer = setTimeout(() => void save(), wait)
    },
    save,
    idle: () => running,
    isClean: () => isStored(written()),
    revision: () => revision,
    accept(record) {
      revision = record.revision
      savedAt.value = record.savedAt
      stored = written()
    },
    unsaved() {
      const writing = written()
      return isStored(writing) ? null : { id: id.value, revision, savedAt: now(), ...writing }
    },
  }
}
