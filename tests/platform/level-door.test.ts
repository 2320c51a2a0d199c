// The door for levels from elsewhere: whatever comes, an answer, and only a level gets in.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelToFragment } from '../../src/core/exchange/share-link'
import { readFileAtTheDoor, readLinkAtTheDoor } from '../../src/platform/level-door'
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
