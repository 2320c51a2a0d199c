// The database of this site in the browser: drafts, their versions, levels that came from elsewhere, and what
// could not be read. Null where the browser has none or will not open it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export interface StoredVersion {
  draftId: string
  savedAt: number
  draft: unknown
}

interface Schema extends DBSchema {
  /** `id` is the key; the rest is read through a schema. */
  drafts: { key: string; value: { id: string } }
  versions: {
    key: [string, number]
    value: StoredVersion
    indexes: { draftId: string }
  }
  guests: { key: string; value: { id: string } }
  setAside: { key: number; value: { from: string; at: number; data: unknown } }
}

export type LevelDatabase = IDBPDatabase<Schema>

const NAME = 'on-the-record'
const VERSION = 1

/** `failed` hears why there is none, and of a connection that is lost later. */
export async function openLevelDatabase(failed: (error: unknown) => void): Promise<LevelDatabase | null> {
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'id' })
        const versions = database.createObjectStore('versions', { keyPath: ['draftId', 'savedAt'] })
        versions.createIndex('draftId', 'draftId')
        database.createObjectStore('guests', { keyPath: 'id' })
        database.createObjectStore('setAside', { autoIncrement: true })
      },
      terminated: () => failed(new Error('The browser closed the database')),
    })
  } catch (error) {
    failed(error)
    return null
  }
}
