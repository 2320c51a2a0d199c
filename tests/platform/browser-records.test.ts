// What becomes of records where the browser's storage is full, foreign or damaged: nothing anybody made is lost.
import { expect, test } from 'vitest'
import { createBrowserRecords, type TextStorage } from '../../src/platform/browser-records'
import { forgottenStorage } from '../../src/platform/forgotten-storage'

const KEY = 'on-the-record/rounds/mill-pond'

/** A storage with room for so many characters, keys and texts together, as browsers count. */
function storageFor(room: number) {
  const texts = new Map<string, string>()
  const taken = () => [...texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  const storage: TextStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      const before = texts.get(key)
      texts.set(key, text)
      if (taken() <= room) return
      if (before === undefined) texts.delete(key)
      else texts.set(key, before)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    },
    removeItem: (key) => void texts.delete(key),
  }
  return { texts, storage }
}

const recordsIn = (storage: TextStorage | null) =>
  createBrowserRecords({ addEventListener() {}, removeEventListener() {} }, storage)

test('what is damaged is moved aside and makes room for what comes', () => {
  const { texts, storage } = storageFor(1000)
  texts.set(KEY, '{half')
  const records = recordsIn(storage)
  expect(records.read('rounds/mill-pond')).toEqual({ found: 'damaged' })

  records.setAside('rounds/mill-pond')

  expect([...texts.values()]).toEqual(['{half'])
  expect([...texts.keys()][0]).toMatch(/^on-the-record\/set-aside\/rounds\/mill-pond\/\d{4}-/)
  expect(records.read('rounds/mill-pond')).toEqual({ found: 'nothing' })
  expect(records.write('rounds/mill-pond', 1)).toBe(true)
  expect(texts.get(KEY)).toBe('1')
})

test('what is damaged stays where it is when there is no room for its copy', () => {
  const { texts, storage } = storageFor(KEY.length + 40)
  texts.set(KEY, `{half${'.'.repeat(30)}`)
  const records = recordsIn(storage)

  records.setAside('rounds/mill-pond')

  expect(records.read('rounds/mill-pond')).toEqual({ found: 'nothing' })
  expect(records.write('rounds/mill-pond', 1), 'a short text would fit, over the damaged one').toBe(false)
  expect(records.read('rounds/mill-pond')).toEqual({ found: 'value', value: 1 })
  expect([...texts]).toEqual([[KEY, `{half${'.'.repeat(30)}`]])
})

test('a blocked storage keeps until the page goes, and says so', () => {
  const records = recordsIn(null)
  expect(records.write('settings', { muted: true })).toBe(false)
  expect(records.read('settings')).toEqual({ found: 'value', value: { muted: true } })
})

test('what is only tried out is kept as well, and is nobody else’s', () => {
  const records = recordsIn(forgottenStorage())
  expect(records.write('rounds/mill-pond', 1)).toBe(true)
  expect(records.read('rounds/mill-pond')).toEqual({ found: 'value', value: 1 })
  records.setAside('rounds/mill-pond')
  expect(records.read('rounds/mill-pond')).toEqual({ found: 'nothing' })
  expect(recordsIn(forgottenStorage()).read('rounds/mill-pond')).toEqual({ found: 'nothing' })
})
