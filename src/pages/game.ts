// Everything a page may use, handed down from the composition root.
import type { ReadonlySignal } from '@preact/signals'
import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MyLevels } from '../app/my-levels'
import type { Notices } from '../app/notices'
import type { Door } from '../app/ports/door'
import type { Files } from '../app/ports/files'
import type { Lessons } from '../app/ports/lessons'
import type { Levels } from '../app/ports/levels'
import type { Sound } from '../app/ports/sound'
import type { Table } from '../app/ports/table'
import type { Progress } from '../app/progress'
import type { Place, RoundSession } from '../app/round-session'
import type { PlayRequest, Route } from '../app/route'
import type { SettingsStore } from '../app/settings'
import type { Level } from '../core/level/level-schema'

export interface Game {
  readonly route: ReadonlySignal<Route>
  readonly levels: Levels
  readonly lessons: Lessons
  readonly settings: SettingsStore
  readonly progress: Progress
  readonly notices: Notices
  readonly sound: Sound
  readonly table: Table
  /** What is fetched when it is asked for: nobody needs it at the desk. */
  readonly late: {
    readonly write: () => Promise<ComponentType>
    readonly files: () => Promise<Files>
    readonly door: () => Promise<Door>
  }
  readonly myLevels: MyLevels
  /** Where the level's usual round stands; null when none is under way. */
  readonly underWay: (levelId: string) => Place | null
  openRound(level: Level, request: PlayRequest): RoundSession
}

const GameContext = createContext<Game | null>(null)
export const GameProvider = GameContext.Provider

export function useGame(): Game {
  const game = useContext(GameContext)
  if (!game) throw new Error('A page was rendered outside of <GameProvider>')
  return game
}
