// The JSON Schema beside the levels: never stale, and with words for every part.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LEVEL_KEY_TEXTS } from '../../src/text/level-key-text'
import { levelJsonSchema } from '../../src/tools/level-json-schema'

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every schema in the tree that belongs to a path of its own. */
function parts(schema: unknown): Record<string, unknown>[] {
  if (!isMap(schema)) return []
  const { properties, items, additionalProperties, anyOf } = schema
  const named = isMap(properties) ? Object.values(properties).filter(isMap) : []
  const options: unknown[] = Array.isArray(anyOf) ? anyOf : []
  return [...named, ...[...named, items, additionalProperties, ...options].flatMap(parts)]
}

it('is the one on disk (if not: npm run level-schema)', () => {
  expect(JSON.parse(readFileSync('levels/level.schema.json', 'utf8'))).toEqual(levelJsonSchema())
})

it('has a title and a description for every part, and no words left over', () => {
  const all = parts(levelJsonSchema())
  expect(all.filter(({ title, description }) => title === undefined || description === undefined)).toEqual([])
  const used = new Set(JSON.stringify(levelJsonSchema()).match(/"description":"[^"]*"/gu))
  expect(used.size).toBe(new Set(Object.values(LEVEL_KEY_TEXTS).map(({ description }) => description)).size)
})

it('says again what the schema checks by rules of its own', () => {
  const text = JSON.stringify(levelJsonSchema())
  expect(text).toContain('"uniqueItems":true')
  expect(text).toContain('"required":["denies"]')
  expect(text).toContain('"mistakes":{"not":{"required":["opinion"]}}')
  expect(text).toContain('"pattern":"\\\\S"')
  expect(text).not.toContain('"pattern":{}')
})
