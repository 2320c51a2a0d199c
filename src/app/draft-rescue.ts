// What a page that is closed in mid-word leaves behind: the database may be too slow for its last moment, so
// unsaved drafts are put where writing is immediate, and taken from there at the next visit.
import * as z from 'zod/mini'
import { readDraft } from '../core/draft/read-draft'
import type { DraftRecord, Drafts } from './ports/drafts'
import type { Records } from './ports/records'

const KEY = 'unsaved-drafts'
const rescuesSchema = z.array(
  z.object({
    id: z.string(),
    revision: z.number(),
    savedAt: z.number(),
    draft: z.unknown(),
    base: z.nullable(z.string()),
    text: z.nullable(z.string()),
  }),
)
type Rescue = z.infer<typeof rescuesSchema>[number]

export function leaveBehind(records: Records, unsaved: DraftRecord | null): void {
  if (unsaved === null) return
  const others = lyingThere(records).filter(({ id }) => id !== unsaved.id)
  records.write(KEY, [...others, unsaved])
}

/** The draft was saved after all. */
export function pickUp(records: Records, draftId: string): void {
  const there = lyingThere(records)
  if (there.some(({ id }) => id === draftId)) {
    records.write(
      KEY,
      there.filter(({ id }) => id !== draftId),
    )
  }
}

function lyingThere(records: Records): Rescue[] {
  const reading = records.read(KEY)
  const found = reading.found === 'value' ? rescuesSchema.safeParse(reading.value) : null
  return found?.success === true ? found.data : []
}

export interface TakenUp {
  readonly saved: number
  readonly damaged: number
}

/** Saves what was left behind; as a draft of its own where its draft has gone on since. */
export async function takeUp(records: Records, drafts: Drafts, newId: () => string): Promise<TakenUp> {
  const reading = records.read(KEY)
  if (reading.found === 'nothing') return { saved: 0, damaged: 0 }
  const found = reading.found === 'value' ? rescuesSchema.safeParse(reading.value) : null
  const rescues = found?.success === true ? found.data : null
  if (rescues === null || rescues.some(({ draft }) => readDraft(draft) === null)) records.setAside(KEY)
  let saved = 0
  let damaged = rescues === null ? 1 : 0
  for (const rescue of rescues ?? []) {
    const outcome = await save(rescue, drafts, newId)
    if (outcome === 'damaged') damaged += 1
    if (outcome === 'saved') saved += 1
    if (outcome !== 'not-kept') pickUp(records, rescue.id)
  }
  return { saved, damaged }
}

async function save(
  { id, revision, base, text, draft: stored }: Rescue,
  drafts: Drafts,
  newId: () => string,
): Promise<'saved' | 'known' | 'damaged' | 'not-kept'> {
  const draft = readDraft(stored)
  if (draft === null) return 'damaged'
  const saving = await drafts.save({ id, revision, draft, base, text }, { milestone: true })
  if (saving.saved === 'kept') return 'saved'
  if (saving.saved === 'not-kept') return 'not-kept'
  if (JSON.stringify(saving.record.draft) === JSON.stringify(draft)) return 'known'
  const copy = await drafts.save({ id: newId(), revision: 0, draft, base, text }, { milestone: true })
  return copy.saved === 'kept' ? 'saved' : 'not-kept'
}
