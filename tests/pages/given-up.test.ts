// What no page may say: roles and properties that take a screen reader's keys away, or that browsers have given up.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const GIVEN_UP = /role="application"|role=\{?'application|aria-?(?:grabbed|dropeffect)/iu

it('uses no role of an application and no property of the old drag and drop', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `src/${file}`)
  expect(files.length).toBeGreaterThan(100)
  expect([...files, 'index.html'].filter((file) => GIVEN_UP.test(readFileSync(file, 'utf8')))).toEqual([])
})
