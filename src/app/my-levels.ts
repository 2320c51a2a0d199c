// The shelf "My levels": levels from files and links that the player wants to keep. The shelf itself is small and
// there at once; the levels and the checker come when one of them is wanted.
import type { ReadonlySignal } from '@preact/signals'
import * as z from 'zod/mini'
import type { Level } from '../core/level/level-schema'
import { keep } from './kept'
import type { Notices } from './notices'
import type { GuestLevel, Guests } from './ports/guests'
import type { Records } from './ports/records'

const MOST_TITLE = 60
// Lazy: made when there is something to read.
const cardSchema = z.lazy(() =>
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/u)),
    title: z.string().check(z.maxLength(MOST_TITLE)),
    language: z.string().check(z.maxLength(35)),
    authors: z.string().check(z.maxLength(400)),
  }),
)
export type MyLevel = z.infer<typeof cardSchema>
const cardsSchema = z.array(cardSchema).check(z.maxLength(500))

export interface MyLevels {
  readonly value: ReadonlySignal<readonly MyLevel[]>
  /** Takes a level in, to be played now. */
  receive(level: Level): Promise<GuestLevel>
  /** Puts a level on the shelf; false when this browser keeps nothing. */
  put(id: string): Promise<boolean>
  takeAway(id: string): Promise<void>
}

export function createMyLevels(ports: {
  records: Records
  notices: Notices
  guests: () => Promise<Guests>
}): MyLevels {
  const shelf = keep<readonly MyLevel[]>(
    ports,
    'my-levels',
    (data) => {
      const parsed = cardsSchema.safeParse(data)
      return parsed.success ? parsed.data : null
    },
    [],
    'my-levels-set-aside',
  )
  return {
    value: shelf.value,
    receive: async (level) => (await ports.guests()).receive(level),
    async put(id) {
      const guests = await ports.guests()
      const guest = await guests.load(id)
      if (guest === null || !(await guests.keep(id, true))) {
        ports.notices.tell('not-kept')
        return false
      }
      shelf.change((cards) => [...cards.filter((card) => card.id !== id), cardOf(guest)])
      return true
    },
    async takeAway(id) {
      shelf.change((cards) => cards.filter((card) => card.id !== id))
      await (await ports.guests()).keep(id, false)
    },
  }
}

function cardOf({ id, level }: GuestLevel): MyLevel {
  return {
    id,
    title: level.title.slice(0, MOST_TITLE),
    language: level.language,
    authors: level.credits.authors.join(', ').slice(0, 400),
  }
}
