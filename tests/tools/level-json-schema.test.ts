// The JSON Schemas beside the levels and the lesson plans: never stale, and with words for every part.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LESSON_KEY_TEXTS } from '../../src/text/lesson-key-text'
import { LEVEL_KEY_TEXTS } from '../../src/text/level-key-text'
import { lessonJsonSchema } from '../../src/tools/lesson-json-schema'
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

describe.each([
  { file: 'levels/level.schema.json', schema: levelJsonSchema(), texts: LEVEL_KEY_TEXTS },
  { file: 'levels/lessons/lesson.schema.json', schema: lessonJsonSchema(), texts: LESSON_KEY_TEXTS },
])('the schema in $file', ({ file, schema, texts }) => {
  it('is the one on disk (if not: npm run level-schema)', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema)
  })

  it('has a title and a description for every part, and no words left over', () => {
    const all = parts(schema)
    expect(all.filter(({ title, description }) => title === undefined || description === undefined)).toEqual(
      [],
    )
    const used = new Set(JSON.stringify(schema).match(/"description":"[^"]*"/gu))
    expect(used.size).toBe(new Set(Object.values(texts).map(({ description }) => description)).size)
  })
})

it('says again what the schema checks by rules of its own', () => {
  const text = JSON.stringify(levelJsonSchema())
  expect(text).toContain('"uniqueItems":true')
  expect(text).toContain('"required":["denies"]')
  expect(text).toContain('"mistakes":{"not":{"required":["opinion"]}}')
  expect(text).toContain('"pattern":"\\\\S"')
  expect(text).not.toContain('"pattern":{}')
})
