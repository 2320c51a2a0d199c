// A draft being written: takes edits, can take all of them back, saves by itself, has the checker look at it
// whenever the writer pauses, and follows what another tab does to the same draft.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { settleAnchors } from '../core/draft/anchors'
import { checkDraft, type DraftCheck } from '../core/draft/check-draft'
import type { Draft } from '../core/draft/draft'
import { amend, record, redo, startHistory, undo } from '../core/draft/draft-history'
import type { FieldAddress } from '../core/draft/field-address'
import { createDraftSaver, type SavingState } from './draft-saver'
import type { DraftRecord, Drafts } from './ports/drafts'

/** Milliseconds after the last key: more than lie between two keys of a fast hand, so that no key waits for the checker. */
const CHECK_AFTER = 160

/** `copied`: both tabs had written; the other's words stay, and ours became a draft of their own. */
export type Elsewhere = 'alone' | 'open-too' | 'followed' | 'copied' | 'removed'

export interface DraftSession {
  readonly id: ReadonlySignal<string>
  readonly draft: ReadonlySignal<Draft>
  /** Changes whenever the draft was changed by something else than typing in a field. */
  readonly turn: ReadonlySignal<number>
  readonly base: ReadonlySignal<string | null>
  /** A text of the level that no form can show yet; null when draft and text are in step. */
  readonly text: ReadonlySignal<string | null>
  readonly check: ReadonlySignal<DraftCheck>
  readonly saving: ReadonlySignal<SavingState>
  readonly savedAt: ReadonlySignal<number>
  readonly elsewhere: ReadonlySignal<Elsewhere>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** `typing`: the next key in the same field belongs to the same step back. */
  edit(what: FieldAddress, update: (draft: Draft) => Draft, typing?: 'typing'): void
  /** Replaces the whole draft: an older version, an opened file. A version is made of what was there. */
  replace(draft: Draft, base?: string | null): Promise<void>
  /** The address of what was taken back; null when there is nothing. */
  undo(): FieldAddress | null
  redo(): FieldAddress | null
  /** Keeps a text that no form can show, or drops it. */
  setText(text: string | null): void
  /** Goes on from a text and the draft it was read as; its comments are kept. */
  takeText(text: string, draft: Draft): void
  /** Checks now instead of after a pause. */
  checkNow(): DraftCheck
  /** Saves now what is not saved yet. */
  save(): Promise<void>
  /** What is not saved yet; null when everything is. For a place that can be written to at once. */
  unsaved(): DraftRecord | null
  understood(): void
  dispose(): Promise<void>
}

export interface DraftSessionPorts {
  readonly drafts: Drafts
  /** A name no other draft has. */
  readonly newId: () => string
  readonly now: () => number
}

export function openDraftSession(opened: DraftRecord, ports: DraftSessionPorts): DraftSession {
  const { drafts, newId, now } = ports
  const history = signal(startHistory(opened.draft))
  const draft = computed(() => history.value.present)
  const turn = signal(0)
  const base = signal(opened.base)
  const text = signal(opened.text)
  const check = signal(checkDraft(opened.draft))
  const elsewhere = signal<Elsewhere>('alone')

  const saver = createDraftSaver(opened, {
    drafts,
    newId,
    now,
    written: () => ({ draft: draft.value, base: base.value, text: text.value }),
    copied: () => {
      elsewhere.value = 'copied'
    },
  })
  const { id } = saver
  let checked = opened.draft
  let checkTimer: ReturnType<typeof setTimeout> | null = null
  let disposed = false

  function changed() {
    if (checkTimer !== null) clearTimeout(checkTimer)
    checkTimer = setTimeout(checkNow, CHECK_AFTER)
    saver.changed()
  }

  function checkNow(): DraftCheck {
    if (checkTimer !== null) clearTimeout(checkTimer)
    checkTimer = null
    const settled = settleAnchors(history.value.present)
    if (settled !== history.value.present) history.value = amend(history.value, settled)
    if (checked !== settled) {
      checked = settled
      check.value = checkDraft(settled)
    }
    return check.value
  }

  /** Another tab has saved this draft: goes on from there, unless something here is not saved yet. */
  async function follow(): Promise<void> {
    await saver.idle()
    const loading = await drafts.load(id.value)
    if (disposed || loading.found !== 'draft' || loading.record.revision <= saver.revision()) return
    if (!saver.isClean()) return
    base.value = loading.record.base
    text.value = loading.record.text
    history.value = record(history.value, loading.record.draft, 'report', { typing: false, at: now() })
    turn.value += 1
    elsewhere.value = 'followed'
    // Anchors put in order are no words of the writer: this tab goes on following.
    checkNow()
    saver.accept(loading.record)
  }

  const stopWatching = drafts.watch((news) => {
    if (news.id !== id.value) return
    switch (news.what) {
      case 'opened':
        drafts.tell({ id: id.value, what: 'open-too' })
        if (elsewhere.value === 'alone') elsewhere.value = 'open-too'
        break
      case 'open-too':
        if (elsewhere.value === 'alone') elsewhere.value = 'open-too'
        break
      case 'saved':
        void follow()
        break
      case 'removed':
        elsewhere.value = 'removed'
        break
    }
  })
  drafts.tell({ id: id.value, what: 'opened' })

  function step(take: typeof undo): FieldAddress | null {
    const taken = take(history.value)
    if (taken === null) return null
    history.value = taken.history
    turn.value += 1
    changed()
    return taken.what
  }

  return {
    id,
    draft,
    turn,
    base,
    text,
    check,
    saving: saver.saving,
    savedAt: saver.savedAt,
    elsewhere,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    edit(what, update, typing) {
      const before = history.value.present
      const after = update(before)
      if (after === before) return
      history.value = record(history.value, after, what, { typing: typing !== undefined, at: now() })
      if (typing === undefined) turn.value += 1
      changed()
    },
    async replace(next, from) {
      await saver.save(true)
      history.value = record(history.value, next, 'report', { typing: false, at: now() })
      if (from !== undefined) {
        base.value = from
        text.value = null
      }
      turn.value += 1
      checkNow()
      await saver.save(true)
    },
    setText(unread) {
      if (unread === text.value) return
      text.value = unread
      changed()
    },
    takeText(read, next) {
      base.value = read
      text.value = null
      if (JSON.stringify(next) === JSON.stringify(history.value.present)) return
      history.value = record(history.value, next, 'source', { typing: true, at: now() })
      turn.value += 1
      changed()
    },
    undo: () => step(undo),
    redo: () => step(redo),
    checkNow,
    save: () => saver.save(),
    unsaved: () => saver.unsaved(),
    understood() {
      elsewhere.value = 'alone'
    },
    async dispose() {
      stopWatching()
      if (checkTimer !== null) clearTimeout(checkTimer)
      await saver.save()
      disposed = true
    },
  }
}
