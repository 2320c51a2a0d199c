// What a page that is closed in mid-word leaves behind: the database may be too slow for its last moment, so the
// unsaved draft is put where writing is immediate, and taken from there at the next visit.
import * as z from 'zod/mini'
import { readDraft } from '../core/draft/read-draft'
import type { DraftRecord, Drafts } from './ports/drafts'
import type { Records } from './ports/records'

const KEY = 'unsaved-draft'
const rescueSchema = z.object({
  id: z.string(),
  revision: z.number(),
  savedAt: z.number(),
  draft: z.unknown(),
  base: z.nullable(z.string()),
  text: z.nullable(z.string()),
})

export function leaveBehind(records: Records, unsaved: DraftRecord | null): void {
  if (unsaved !== null) records.write(KEY, unsaved)
}

/** Saves what was left behind; as a draft of its own where its draft has gone on since. Gives its id, or null. */
export async function takeUp(
  records: Records,
  drafts: Drafts,
  newId: () => string,
): Promise<{ id: string; outcome: 'saved' | 'damaged' } | null> {
  const reading = records.read(KEY)
  if (reading.found === 'nothing') return null
  const found = reading.found === 'value' ? rescueSchema.safeParse(reading.value) : null
  // An emptied shelf: nothing has been left behind since.
  if (reading.found === 'value' && reading.value === null) return null
  const draft = found?.success === true ? readDraft(found.data.draft) : null
  if (found?.success !== true || draft === null) {
    records.setAside(KEY)
    return { id: '', outcome: 'damaged' }
  }
  const { id, revision, base, text } = found.data
  const saving = await drafts.save({ id, revision, draft, base, text }, { milestone: true })
  if (saving.saved !== 'elsewhere') {
    if (saving.saved === 'kept') records.write(KEY, null)
    return { id, outcome: 'saved' }
  }
  const same = JSON.stringify(saving.record.draft) === JSON.stringify(draft)
  const copy = same
    ? null
    : await drafts.save({ id: newId(), revision: 0, draft, base, text }, { milestone: true })
  records.write(KEY, null)
  return { id: copy?.record.id ?? id, outcome: 'saved' }
}
