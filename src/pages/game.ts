// Everything a page may use, handed down from the composition root.
import type { ReadonlySignal } from '@preact/signals'
import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MyLevels } from '../app/my-levels'
import type { Notices } from '../app/notices'
import type { Files } from '../app/ports/files'
import type { Lessons } from '../app/ports/lessons'
import type { Levels } from '../app/ports/levels'
import type { Sound } from '../app/ports/sound'
import type { Table } from '../app/ports/table'
import type { Progress } from '../app/progress'
import type { RoundSession } from '../app/round-session'
import type { PlayRequest, Route } from '../app/route'
import type { SettingsStore } from '../app/settings'
import type { Level } from '../core/level/level-schema'

/** `findings`: it is a level, or was meant to be one, and these are its errors. Sentences of the checker. */
export interface DoorRefusal {
  readonly id: null
  readonly reason: 'not-a-link' | 'newer-version' | 'cut-off' | 'damaged' | 'too-large' | 'findings'
  readonly reasons: readonly string[]
}
export type AtTheDoor = { readonly id: string } | DoorRefusal

export interface Game {
  readonly route: ReadonlySignal<Route>
  readonly levels: Levels
  readonly lessons: Lessons
  readonly settings: SettingsStore
  readonly progress: Progress
  readonly notices: Notices
  readonly sound: Sound
  readonly table: Table
  /** Pages that are fetched when they are asked for. */
  readonly late: { readonly write: () => Promise<ComponentType> }
  readonly myLevels: MyLevels
  readonly files: Files
  /** Checks a level at the door and takes it in; the id it can be played under, or why not. */
  openLevelFile(file: Blob): Promise<AtTheDoor>
  openLevelLink(link: string): Promise<AtTheDoor>
  /** True when a round of the level is under way. */
  readonly underWay: (levelId: string) => boolean
  openRound(level: Level, request: PlayRequest): RoundSession
}

const GameContext = createContext<Game | null>(null)
export const GameProvider = GameContext.Provider

export function useGame(): Game {
  const game = useContext(GameContext)
  if (!game) throw new Error('A page was rendered outside of <GameProvider>')
  return game
}
