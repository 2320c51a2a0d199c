// One draft on the screen: its session, where in the editor the writer is, and what was said last.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DraftSession } from '../app/draft-session'
import type { DraftRemark } from '../core/draft/check-draft'
import { type FieldAddress, keyIn, sectionOf } from '../core/draft/field-address'
import type { Reading } from '../core/reading/reading'
import { type RemarksByAddress, remarksByAddress } from '../core/draft/remarks-by-address'
import type { FileRefusal } from './hand-out/open-file'

/** In the order of the work. */
export const SECTIONS = ['report', 'sources', 'statements', 'about', 'check', 'handOut', 'source'] as const
export type SectionName = (typeof SECTIONS)[number]

/** Where the writer is; what a way to the game and back restores. */
export interface Place {
  readonly section: SectionName
  readonly open: string | null
  readonly marked: Marked
  readonly scroll: number
  readonly reportScroll: number
  /** The id of the element that had the focus; empty for none. */
  readonly focus: string
}

export type TableRefusal = 'tooLarge' | 'notUtf8' | 'notText'

/** Which evidence is marked in the report: all, that of one statement (by key), or none. */
export type Marked = 'all' | 'none' | { readonly statement: string }

export interface Editor {
  readonly session: DraftSession
  readonly section: Signal<SectionName>
  /** The section beside the report where there is room for both. */
  readonly beside: ReadonlySignal<SectionName>
  /** The key of the statement whose form is open. */
  readonly open: Signal<string | null>
  readonly marked: Signal<Marked>
  /** Keys of statements by their place, from 0. */
  readonly order: ReadonlySignal<readonly string[]>
  readonly remarks: ReadonlySignal<RemarksByAddress>
  /** Fields that the writer has left once; what is still empty elsewhere is no mistake yet. */
  readonly left: Signal<ReadonlySet<FieldAddress>>
  readonly saysAll: Signal<boolean>
  /** While it is, nothing appears that would move what is pressed. */
  readonly pressed: ReadonlySignal<boolean>
  readonly status: Signal<string>
  /** Why the file opened last could not be shown; null when it could. */
  readonly refused: Signal<FileRefusal | null>
  /** The cells of a table whose rows are not added yet, and why the table opened last could not be read. */
  readonly table: { readonly cells: Signal<string>; readonly refused: Signal<TableRefusal | null> }
  /** The reading assistant: whether it is switched on, and what it found in which text. */
  readonly assistant: {
    readonly on: Signal<boolean>
    readonly found: Signal<{ readonly body: string; readonly reading: Reading } | null>
  }
  /** The form waits while the text of the source tab cannot be shown as one. */
  readonly waits: Signal<boolean>
  go(section: SectionName): void
  /** Goes to a field, opens what it is folded into, and focuses it. */
  jump(address: FieldAddress): void
  /** The same for what was only just made: that it is empty is not held against it yet. */
  begin(address: FieldAddress): void
  say(message: string): void
}

export function createEditor(
  session: DraftSession,
  place: Partial<Place>,
  pressed: ReadonlySignal<boolean>,
): Editor {
  const section = signal<SectionName>(session.text.peek() === null ? (place.section ?? 'report') : 'source')
  const open = signal<string | null>(place.open ?? null)
  const status = signal('')
  let lastBeside: SectionName = section.value === 'report' ? 'statements' : section.value
  let lastRemarks: RemarksByAddress = new Map()
  let lastOrder: readonly string[] = []
  const left = signal<ReadonlySet<FieldAddress>>(new Set())

  const editor: Editor = {
    session,
    section,
    open,
    status,
    left,
    saysAll: signal(false),
    pressed,
    refused: signal(null),
    table: { cells: signal(''), refused: signal(null) },
    assistant: { on: signal(false), found: signal(null) },
    marked: signal(place.marked ?? 'all'),
    waits: signal(session.text.peek() !== null),
    beside: computed(() => {
      if (section.value !== 'report') lastBeside = section.value
      return lastBeside
    }),
    order: computed(() => {
      const keys = session.draft.value.statements.map(({ key }) => key)
      if (keys.join() !== lastOrder.join()) lastOrder = keys
      return lastOrder
    }),
    remarks: computed(() => {
      if (!pressed.value) lastRemarks = remarksByAddress(session.check.value.remarks, lastRemarks)
      return lastRemarks
    }),
    go(to) {
      section.value = to
      if (to === 'check') editor.saysAll.value = true
    },
    jump(address) {
      left.value = new Set([...left.value, address])
      editor.begin(address)
    },
    begin(address) {
      section.value = sectionOf(address)
      if (address.startsWith('statements.')) open.value = keyIn(address)
      // Once what has been opened is on the page.
      requestAnimationFrame(() => setTimeout(() => focusField(address)))
    },
    say(message) {
      // The same words again are news again.
      status.value = status.value === message ? `${message} ` : message
    },
  }
  return editor
}

export function fieldId(address: FieldAddress): string {
  return `f-${address.replaceAll('.', '-')}`
}

/** The field itself, or the nearest thing around it that is there. */
function focusField(address: FieldAddress): void {
  for (let parts = address.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const element = document.getElementById(fieldId(parts.join('.')))
    if (element === null) continue
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true
    }
    const control = element.matches('input, textarea, select, button, [tabindex]')
      ? element
      : element.querySelector<HTMLElement>('input, textarea, select, button')
    ;(control ?? element).focus()
    element.scrollIntoView({ block: 'center' })
    return
  }
}

/** What is said about a field, without what is merely not written yet. */
export function remarksAt(editor: Editor, address: FieldAddress): readonly DraftRemark[] {
  const remarks = editor.remarks.value.get(address) ?? NONE
  if (remarks.length === 0 || editor.saysAll.value || editor.left.value.has(address)) return remarks
  return remarks.filter(({ remark }) => !isNotYet(remark.code, remark.details))
}
const NONE: readonly DraftRemark[] = []

const NOT_YET = new Set([
  'missing-key',
  'too-few-statements',
  'no-mistake-text',
  'empty-bin',
  'lopsided-bins',
  'no-confirmed-claim',
  'unused-source',
])

function isNotYet(code: string, details: unknown): boolean {
  if (NOT_YET.has(code)) return true
  if (typeof details !== 'object' || details === null) return false
  if ('denies' in details) return details.denies === null
  if (!('problem' in details)) return false
  return details.problem === 'empty' || details.problem === 'too-few-entries'
}

const EditorContext = createContext<Editor | null>(null)
export const EditorProvider = EditorContext.Provider

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('A part of a draft was rendered outside of <EditorProvider>')
  return editor
}
