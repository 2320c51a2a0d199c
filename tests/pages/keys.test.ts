// One table of keys: what it lists is what is listened to, and nothing else is.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyMeaning, type KeyPress, KEYS, keysOffered } from '../../src/pages/keys'

const LISTED = KEYS.flatMap(({ keys }) => keys)
const ALONE = LISTED.filter((name) => !name.startsWith('Ctrl+'))
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const OTHERS = ['0', '5', '9', ' ', '!', '/', '–', 'Backspace', 'Delete', 'ArrowDown', 'Home', 'F1', 'Shift']
const UNLISTED = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ...OTHERS]

/** As far as the table looks at a part of the page. */
class Part extends EventTarget {
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
  }
  closest(names: string): Part | null {
    return names.split(', ').includes(this.name) ? this : null
  }
}
class Field extends Part {
  override closest(names: string): Part | null {
    return names.includes('input:not(') && !names.includes(`[type=${this.name}]`) ? this : null
  }
}

beforeEach(() => {
  vi.stubGlobal('Element', Part)
})
afterEach(() => vi.unstubAllGlobals())

/** A press by the name the table gives it. */
function press(name: string, change: Partial<KeyPress> = {}): KeyPress {
  const ctrlKey = name.startsWith('Ctrl+')
  const key = ctrlKey ? name.slice(5).toLowerCase() : name
  const plain = {
    altKey: false,
    metaKey: false,
    shiftKey: false,
    defaultPrevented: false,
    isComposing: false,
  }
  return { ...plain, ctrlKey, key, target: null, ...change }
}

/** What each of the keys means, in their order. */
const meanings = (names: readonly string[], change: Partial<KeyPress> = {}, numberKeys = true) =>
  names.map((name) => keyMeaning(press(name, change), numberKeys))

/** What the table says they mean, but for one that is `left` to the browser. */
const listed = (left?: string) =>
  KEYS.flatMap(({ keys, means }) => keys.map(() => (means === left ? null : means)))

const nothing = (names: readonly string[]) => names.map(() => null)

test('each key of the table has its meaning, and no other key has any', () => {
  expect(meanings(LISTED)).toEqual(listed())
  expect(meanings(UNLISTED)).toEqual(nothing(UNLISTED))
})

test('Ctrl+Z is Cmd+Z as well, whatever Caps Lock says, and with Shift it is another', () => {
  expect(keyMeaning(press('z', { metaKey: true }), true)).toBe('takeBack')
  expect(keyMeaning(press('Z', { ctrlKey: true }), true)).toBe('takeBack')
  expect(keyMeaning(press('Z', { ctrlKey: true, shiftKey: true }), true)).toBeNull()
})

for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
  test(`with ${modifier} every key but Ctrl+Z belongs to the browser`, () => {
    const names = [...ALONE, ...UNLISTED.filter((key) => !/z/i.test(key))]
    expect(meanings(names, { [modifier]: true })).toEqual(nothing(names))
    expect(keyMeaning(press('Ctrl+Z', { altKey: true }), true)).toBeNull()
  })
}

test('where one types, in a list, and while a word is composed, no key has a meaning', () => {
  const fields = ['text', 'search', 'number', 'range', 'file'].map((type) => new Field(type))
  for (const target of [...fields, new Part('textarea'), new Part('select'), new Part('[contenteditable]')]) {
    expect(meanings(LISTED, { target })).toEqual(nothing(LISTED))
  }
  expect(meanings(LISTED, { isComposing: true })).toEqual(nothing(LISTED))
  expect(meanings(LISTED, { defaultPrevented: true })).toEqual(nothing(LISTED))
})

test('on a radio or a box every key has its meaning; on a button all but its own Enter', () => {
  expect(meanings(LISTED, { target: new Field('radio') })).toEqual(listed())
  expect(meanings(LISTED, { target: new Field('checkbox') })).toEqual(listed())
  expect(meanings(LISTED, { target: new Part('button') })).toEqual(listed('enter'))
})

test('switched off, the numbers are neither listed nor listened to; all others are', () => {
  expect(keysOffered(true)).toEqual(KEYS)
  expect(keysOffered(false)).toEqual(KEYS.filter(({ means }) => means !== 'bins'))
  expect(meanings(LISTED, {}, false)).toEqual(listed('bins'))
})

test('no page listens for keys but through the table', () => {
  const pages = join(import.meta.dirname, '../../src/pages')
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const listening = files.filter((file) =>
    /'key(down|up|press)'|onKey/.test(readFileSync(join(pages, file), 'utf8')),
  )
  expect(listening).toEqual([join('parts', 'use-keys.ts')])
})
