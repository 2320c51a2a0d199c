// A round being played: hands commands to the core, keeps every step, publishes what happened.
// The stored copy is the truth: a second tab with the same round goes on where this one stopped.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import * as z from 'zod/mini'
import type { Bin, Level, Statement } from '../core/level/level-schema'
import type { Command, Refusal } from '../core/round/command'
import { deal } from '../core/round/deal'
import type { RoundEvent } from '../core/round/event'
import { placementOf, type Round } from '../core/round/round'
import { readSavedRound } from '../core/round/saved-round'
import { currentStatement, step } from '../core/round/step'
import { judge, type Verdict } from '../core/score/judge'
import { type Score, score } from '../core/score/score'
import { sortedCounts } from '../core/score/sorted-counts'
import type { Notices } from './notices'
import type { Chance } from './ports/chance'
import type { Records } from './ports/records'
import type { Progress } from './progress'
import type { PlayRequest } from './route'

export interface RoundSession {
  readonly level: Level
  readonly round: ReadonlySignal<Round>
  readonly score: ReadonlySignal<Score>
  /** The statement on the desk, or the one being explained. */
  readonly statement: ReadonlySignal<Statement>
  /** Where that statement lies; null on the desk. */
  readonly bin: ReadonlySignal<Bin | null>
  /** How it was sorted; null until it has been checked. */
  readonly verdict: ReadonlySignal<Verdict | null>
  /** Carries a command out, or says why not. */
  dispatch(command: Command): Refusal | 'went-on-elsewhere' | null
  /** Deals the level anew: the seed asked for, or another one. */
  restart(): void
  /** Tells the listener what happens from now on. Returns the way to stop listening. */
  listen(listener: (event: RoundEvent) => void): () => void
  dispose(): void
}

export type SessionPorts = { records: Records; chance: Chance; notices: Notices; progress: Progress }

export function openRoundSession(level: Level, request: PlayRequest, ports: SessionPorts): RoundSession {
  const { records, chance, notices, progress } = ports
  const key = recordKey(request)
  const fresh = () => deal(level, request.seed ?? chance.seed(), chance.id())

  const stored = (): Round | null => {
    const reading = records.read(key)
    if (reading.found === 'nothing') return null
    const saved = reading.found === 'value' ? readSavedRound(reading.value, level) : { refused: 'damaged' }
    if ('round' in saved) return saved.round
    records.setAside(key)
    notices.tell(saved.refused === 'damaged' ? 'round-set-aside' : 'round-of-older-level')
    return null
  }
  const store = (next: Round) => {
    if (!records.write(key, next)) notices.tell('not-kept')
  }

  const round = signal(stored() ?? fresh())
  const listeners = new Set<(event: RoundEvent) => void>()

  /** Takes over what another tab has stored, if it is further on or another round. */
  const catchUp = (): boolean => {
    const other = stored()
    if (!other || (other.id === round.value.id && other.revision <= round.value.revision)) return false
    round.value = other
    return true
  }
  const stopWatching = records.watch((changed) => {
    if (changed === key && catchUp()) notices.tell('went-on-elsewhere')
  })

  const statement = computed(() => {
    const id = currentStatement(round.value)
    const found = level.statements.find((candidate) => candidate.id === id)
    if (!found) throw new RangeError(`The round deals "${id}", which the level does not have`)
    return found
  })

  const bin = computed(() => placementOf(round.value, statement.value.id)?.bin ?? null)
  const isChecked = () => round.value.phase === 'explained' || round.value.phase === 'finished'

  return {
    level,
    round,
    statement,
    bin,
    verdict: computed(() => (bin.value !== null && isChecked() ? judge(statement.value, bin.value) : null)),
    score: computed(() => score(level, round.value)),
    dispatch(command) {
      // A command meant for what another tab has changed meanwhile must not act on what it changed to.
      if (catchUp()) return 'went-on-elsewhere'
      const outcome = step(level, round.value, command)
      if (outcome.refusal !== null) return outcome.refusal
      round.value = outcome.round
      store(outcome.round)
      if (outcome.round.phase === 'finished') {
        const { right, of, scored } = score(level, outcome.round)
        const sorted = sortedCounts(level.bins, scored)
        progress.record({ round: outcome.round.id, level: level.id, right, of, sorted })
      }
      for (const event of outcome.events) for (const listener of listeners) listener(event)
      return null
    },
    restart() {
      round.value = fresh()
      store(round.value)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      stopWatching()
      listeners.clear()
    },
  }
}

/** Rounds asked for by a link with a seed or a mode are kept apart from the level's usual round. */
function recordKey({ levelId, seed, mode }: PlayRequest): string {
  const asked = [seed === null ? '' : `seed=${seed}`, mode === null ? '' : `mode=${mode}`].filter(Boolean)
  return `round/${levelId}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
}

/** Which statement, from 1, of how many. */
export type Place = { number: number; of: number }

/**
 * Where the level's usual round stands, as far as can be told without the level; null if none has been started,
 * or the last is finished.
 */
export function roundUnderWay(records: Records, levelId: string): Place | null {
  const reading = records.read(recordKey({ levelId, seed: null, mode: null }))
  const round = reading.found === 'value' ? underWaySchema.safeParse(reading.value).data : undefined
  return round ? { number: round.current + 1, of: round.order.length } : null
}

const underWaySchema = z.lazy(() =>
  z.object({ phase: z.enum(['sorting', 'explained']), current: z.int(), order: z.array(z.string()) }),
)
