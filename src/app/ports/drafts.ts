// Where drafts of levels are kept between visits, with versions to go back to. A port: the browser's database,
// or memory where there is none. Every call is safe to make; what could not be kept is said, never swallowed.
import type { ReadonlySignal } from '@preact/signals'
import type { Draft } from '../../core/draft/draft'

export interface DraftRecord {
  readonly id: string
  /** Counts the savings of this draft; two tabs cannot save the same one. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly draft: Draft
  /** The text of the file the draft was opened from, whose comments are to survive; null without one. */
  readonly base: string | null
  /** A text of the level that no form can show yet; null when there is none. */
  readonly text: string | null
}

export interface DraftCard {
  readonly id: string
  readonly title: string
  readonly savedAt: number
  readonly statements: number
}

export interface DraftVersion {
  readonly savedAt: number
  readonly title: string
  readonly statements: number
  readonly words: number
}

export type DraftLoading =
  | { readonly found: 'draft'; readonly record: DraftRecord }
  | { readonly found: 'nothing' }
  /** Something was there that is no draft; it has been set aside. */
  | { readonly found: 'damaged' }

/**
 * `elsewhere`: another tab has saved since the revision that was built on; nothing was written.
 * `not-kept`: the storage is blocked or full; the draft lasts as long as the page.
 */
export type DraftSaving =
  | { readonly saved: 'kept' | 'not-kept'; readonly record: DraftRecord }
  | { readonly saved: 'elsewhere'; readonly record: DraftRecord }

export type DraftNews = { readonly id: string; readonly what: 'opened' | 'open-too' | 'saved' | 'removed' }

export type NewDraft = Pick<DraftRecord, 'id' | 'revision' | 'draft' | 'base'> & {
  readonly text?: string | null
}

export interface Drafts {
  /** False once it is known that what is saved will not outlive the page. */
  readonly lasting: ReadonlySignal<boolean>
  /** Newest first; damaged ones are set aside and counted. */
  list(): Promise<{ readonly cards: readonly DraftCard[]; readonly damaged: number }>
  load(id: string): Promise<DraftLoading>
  /** `revision`: the one this draft was built on; 0 for a new one. `milestone`: makes a version at once. */
  save(draft: NewDraft, options?: { readonly milestone?: boolean }): Promise<DraftSaving>
  /** Takes it out of the list. It can be restored until another is removed a day later. */
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  versions(id: string): Promise<readonly DraftVersion[]>
  /** The draft as it was saved then; null when there is none, or none that can be read. */
  version(id: string, savedAt: number): Promise<Draft | null>
  /** Tells other tabs. */
  tell(news: DraftNews): void
  /** Calls back with what other tabs tell. Returns the way to stop listening. */
  watch(heard: (news: DraftNews) => void): () => void
}
