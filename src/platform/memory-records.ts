// Records in memory, for tests: what one "tab" writes, the others are told of, as a browser does it.
import type { Records } from '../app/ports/records'

export type MemoryRecords = Records & { texts: Map<string, string>; tab(): MemoryRecords; full: boolean }

export function createMemoryRecords(texts = new Map<string, string>(), tabs = new Set<Tab>()): MemoryRecords {
  const tab: Tab = new Set()
  tabs.add(tab)
  const records: MemoryRecords = {
    texts,
    full: false,
    tab: () => createMemoryRecords(texts, tabs),
    read(key) {
      const text = texts.get(key)
      if (text === undefined) return { found: 'nothing' }
      try {
        return { found: 'value', value: JSON.parse(text) }
      } catch (error) {
        if (error instanceof SyntaxError) return { found: 'damaged' }
        throw error
      }
    },
    write(key, value) {
      texts.set(key, JSON.stringify(value))
      for (const other of tabs) if (other !== tab) for (const changed of other) changed(key)
      return !records.full
    },
    setAside(key) {
      const text = texts.get(key)
      if (text !== undefined) texts.set(`set-aside/${key}`, text)
      texts.delete(key)
    },
    watch(changed) {
      tab.add(changed)
      return () => tab.delete(changed)
    },
  }
  return records
}

type Tab = Set<(key: string) => void>
