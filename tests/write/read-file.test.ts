// Opening a level file in the editor: what a form can show is opened, and of the rest is said why not, in the
// language of the page.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { speak } from '../../src/text/text'
import { readFileForForm } from '../../src/write/hand-out/read-file'
import { aLevel } from '../builders/level'

beforeEach(() => speak('en'))
afterEach(() => speak('en'))

const opened = (text: string) => readFileForForm({ text, finding: null })

test('a level is opened, be it full of errors', async () => {
  const file = await opened(JSON.stringify({ ...aLevel(), title: '' }))
  expect(file.draft?.headline).toBe(aLevel().report.headline)
})

test('what is no level is refused with its reasons and the ways out', async () => {
  expect(await opened('- a list')).toEqual({
    draft: null,
    language: 'en',
    reasons: [
      'This is a list, but a level is a set of named parts. Begin with “format: 1” on a line of its own, without a dash.',
    ],
  })
})

test('in Spanish where the page is', async () => {
  await speak('es')
  expect(await opened('- a list')).toEqual({
    draft: null,
    language: 'es',
    reasons: [
      'Esto es una lista, pero un nivel es un grupo de partes con nombre. Empieza con «format: 1» en una línea propia, sin guion.',
    ],
  })
  expect(await opened('\ttitle: x')).toMatchObject({
    language: 'es',
    reasons: ['La línea empieza con un tabulador. Usa espacios al principio de las líneas.'],
  })
})
