// The checker's sentences in the language in use: which one they are in is said with them.
import { afterEach, expect, it, vi } from 'vitest'
import type { Remark } from '../../src/core/level/finding'
import { findingTextIn } from '../../src/text/finding-text-in'

const remark: Remark = { code: 'missing-key', path: ['title'], details: { key: 'title' } }

afterEach(() => {
  vi.doUnmock('../../src/text/finding-text-es')
})

it.each([
  ['en', 'en', '“title” is missing in the level.'],
  ['es', 'es', 'En el nivel falta «title».'],
  ['en-XA', 'en', '“title” is missing in the level.'],
  ['en-Arab-XB', 'en', '“title” is missing in the level.'],
] as const)('for %s they are in %s', async (wanted, language, message) => {
  const teller = await findingTextIn(wanted)
  expect([teller.language, teller.tell(remark).message]).toEqual([language, message])
})

it('they are English where the others do not arrive', async () => {
  vi.doMock('../../src/text/finding-text-es', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  vi.resetModules()
  const { findingTextIn: withoutSpanish } = await import('../../src/text/finding-text-in')
  expect((await withoutSpanish('es')).language).toBe('en')
})
