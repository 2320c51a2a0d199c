// Levels from elsewhere in the browser's database; in memory where it is blocked. What is stored is checked
// again whenever it is read.
import * as z from 'zod/mini'
import type { GuestLevel, Guests } from '../app/ports/guests'
import { checkLevel } from '../core/level/check-level'
import { FINDING_SEVERITIES } from '../core/level/finding'
import { levelFingerprint } from '../core/level/level-fingerprint'
import { type LevelDatabase, openLevelDatabase } from './level-database'

const storedSchema = z.object({ id: z.string(), level: z.unknown(), kept: z.boolean(), at: z.number() })
type Stored = z.infer<typeof storedSchema>

/** Levels that nobody asked to keep stay this long, in milliseconds: a lesson and the next. */
const STAYS_FOR = 14 * 24 * 60 * 60 * 1000

export function createBrowserGuests(
  now: () => number = () => Date.now(),
  database: Promise<LevelDatabase | null> = openLevelDatabase(() => {}),
): Guests {
  const memory = new Map<string, GuestLevel>()

  async function attempt<Result>(
    work: (db: LevelDatabase) => Promise<Result>,
    otherwise: Result,
  ): Promise<Result> {
    const db = await database
    if (db === null) return otherwise
    try {
      return await work(db)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      return otherwise
    }
  }

  const put = (guest: GuestLevel) =>
    attempt(async (db) => {
      const stored: Stored = { ...guest, at: now() }
      await db.put('guests', stored)
      return true
    }, false)

  const load = async (id: string): Promise<GuestLevel | null> => {
    const data = memory.get(id) ?? (await attempt((db) => db.get('guests', id), undefined))
    const stored = storedSchema.safeParse({ at: 0, ...data })
    const level = stored.success ? playable(stored.data.level) : null
    return stored.success && level !== null ? { id, level, kept: stored.data.kept } : null
  }

  return {
    async receive(level) {
      const id = levelFingerprint(level)
      const guest = { id, level, kept: (await load(id))?.kept ?? false }
      memory.set(id, guest)
      await put(guest)
      await attempt(async (db) => {
        for (const data of await db.getAll('guests')) {
          const stored = storedSchema.safeParse(data)
          const isOld = stored.success && !stored.data.kept && now() - stored.data.at > STAYS_FOR
          if (isOld) await db.delete('guests', data.id)
        }
      }, undefined)
      return guest
    },
    load,
    async keep(id, kept) {
      const guest = await load(id)
      if (guest === null) return false
      memory.set(id, { ...guest, kept })
      return put({ ...guest, kept })
    },
  }
}

function playable(value: unknown) {
  const { draft, remarks } = checkLevel(value)
  return remarks.every(({ code }) => FINDING_SEVERITIES[code] === 'warning') ? draft : null
}
