// What the editor may use, handed down from the composition root.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import type { Chance } from '../app/ports/chance'
import type { Drafts } from '../app/ports/drafts'
import type { Files } from '../app/ports/files'
import type { Records } from '../app/ports/records'
import type { Route } from '../app/route'

export interface Writing {
  readonly route: ReadonlySignal<Route>
  readonly drafts: Drafts
  readonly records: Records
  readonly chance: Chance
  readonly files: Files
  /** Whether a finger or a button of the mouse is down. */
  readonly pressed: ReadonlySignal<boolean>
}

const WritingContext = createContext<Writing | null>(null)
export const WritingProvider = WritingContext.Provider

export function useWriting(): Writing {
  const writing = useContext(WritingContext)
  if (!writing) throw new Error('A part of the editor was rendered outside of <WritingProvider>')
  return writing
}
