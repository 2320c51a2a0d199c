// A draft as the database holds it. Nothing stored is trusted: it is read through a schema.
import * as z from 'zod/mini'
import type { DraftRecord } from '../app/ports/drafts'
import { draftSchema } from '../core/draft/draft'
import { readDraft } from '../core/draft/read-draft'

const recordSchema = z.object({
  id: z.string(),
  revision: z.int().check(z.positive()),
  savedAt: z.number(),
  draft: draftSchema,
  base: z.nullable(z.string()),
  text: z.nullable(z.string()),
  removedAt: z.nullable(z.number()),
})
export type StoredDraft = z.infer<typeof recordSchema>

/** As it is stored; the type of the database knows the key alone, since the rest is read through a schema. */
export function storedDraft(record: DraftRecord, removedAt: number | null = null): { id: string } {
  const stored: StoredDraft = { ...record, removedAt }
  return stored
}

export function readStoredDraft(data: unknown): StoredDraft | null {
  const parsed = recordSchema.safeParse(data)
  return parsed.success && readDraft(parsed.data.draft) !== null ? parsed.data : null
}

const revisionSchema = z.object({ revision: z.int() })

/** The revision of what is stored; 0 where there is nothing, or nothing that says so. */
export function storedRevision(data: unknown): number {
  return revisionSchema.safeParse(data).data?.revision ?? 0
}
