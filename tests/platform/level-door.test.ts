// The door for levels from elsewhere: whatever comes, an answer, and only a level gets in.
import * as fc from 'fast-check'
import { signal } from '@preact/signals'
import { expect, test, vi } from 'vitest'
import type { MyLevels } from '../../src/app/my-levels'
import { levelToFragment } from '../../src/core/exchange/share-link'
import { createDoor, readFileAtTheDoor, readLinkAtTheDoor } from '../../src/platform/level-door'
import type { SpokenLanguage } from '../../src/text/text'
import { aLevel } from '../builders/level'

const linkOf = (value: unknown) => levelToFragment(value).fragment ?? ''

test('a level gets in by file and by link', async () => {
  const file = await readFileAtTheDoor(new Blob([JSON.stringify(aLevel())]))
  expect(file.level).toEqual(aLevel())
  expect(readLinkAtTheDoor(linkOf(aLevel())).level).toEqual(aLevel())
})

test('a level with errors does not, and its errors are told', async () => {
  const level = { ...aLevel(), title: '' }
  const file = await readFileAtTheDoor(new Blob([JSON.stringify(level)]))
  expect([file.level, file.findings.map(({ code }) => code)]).toEqual([null, ['bad-value']])
  expect(readLinkAtTheDoor(linkOf(level))).toMatchObject({
    level: null,
    refusal: null,
    findings: [{ code: 'bad-value' }],
  })
})

test('what is too large is not even read', async () => {
  const huge = await readFileAtTheDoor(new Blob(['x'.repeat(1_100_000)]))
  expect(huge.findings.map(({ code }) => code)).toEqual(['file-too-large'])
})

test('any text as a link, and any bytes as a file, get an answer', async () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readLinkAtTheDoor(text).level).toBeNull()
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const file = await readFileAtTheDoor(new Blob([Uint8Array.from(bytes)]))
      expect(file.level === null && file.findings.length > 0).toBe(true)
    }),
  )
})

test('a link that is changed in any one place never gives another level', () => {
  const link = linkOf(aLevel())
  fc.assert(
    fc.property(fc.nat(link.length - 1), fc.constantFrom(...'aZ09-_.'.split('')), (at, sign) => {
      const changed = link.slice(0, at) + sign + link.slice(at + 1)
      const read = readLinkAtTheDoor(changed)
      expect(read.level ?? aLevel()).toEqual(aLevel())
    }),
  )
})

function aDoor(wanted: SpokenLanguage = 'en') {
  const receive = vi.fn<MyLevels['receive']>(async (level) => ({ id: 'guest', level, kept: false }))
  return { door: createDoor({ receive }, signal(wanted)), receive }
}

test('a guest is taken in under an id of its own', async () => {
  const { door, receive } = aDoor()
  expect(await door.openFile(new Blob([JSON.stringify(aLevel())]))).toEqual({ id: 'guest' })
  expect(await door.openLink(linkOf(aLevel()))).toEqual({ id: 'guest' })
  expect(receive).toHaveBeenCalledTimes(2)
})

test('who is turned away is told why, in sentences and not in hundreds of them', async () => {
  const { door, receive } = aDoor()
  const statements = Array.from({ length: 30 }, () => ({ nothing: 'right' }))
  const refused = await door.openFile(new Blob([JSON.stringify({ ...aLevel(), statements })]))
  expect(refused).toMatchObject({ id: null, reason: 'findings' })
  expect('reasons' in refused && refused.reasons).toHaveLength(10)
  expect(await door.openLink('half')).toEqual({ id: null, reason: 'not-a-link', reasons: [], language: 'en' })
  expect(receive).not.toHaveBeenCalled()
})

test('in the language of the page, or in English and marked so', async () => {
  const file = new Blob([JSON.stringify({ ...aLevel(), title: '' })])
  expect(await aDoor('es').door.openFile(file)).toMatchObject({
    language: 'es',
    reasons: ['En «title» no hay nada escrito.'],
  })
  expect(await aDoor('en-XA').door.openFile(file)).toMatchObject({
    language: 'en',
    reasons: ['“title” is empty.'],
  })
})
