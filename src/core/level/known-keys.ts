// Which keys the format knows at a path, read off the schema itself.
import * as z from 'zod/mini'
import type { Path } from './finding'

/** The keys a map at this path of `format` may have; empty where the format has no map with fixed keys. */
export function knownKeys(format: z.ZodMiniObject, path: Path): readonly string[] {
  let schema: unknown = format
  for (const part of path) schema = inside(schema, part)
  const map = mapOf(schema)
  return map === null ? [] : Object.keys(map.shape)
}

function inside(schema: unknown, part: string | number): unknown {
  const value = unwrapped(schema)
  if (value instanceof z.ZodMiniArray) return value.def.element
  if (value instanceof z.ZodMiniRecord) return value.def.valueType
  const shape = mapOf(value)?.shape
  return shape !== undefined && Object.hasOwn(shape, part) ? shape[String(part)] : undefined
}

/** Evidence is a text or a map: of the two, the map has the keys. */
function mapOf(schema: unknown): z.ZodMiniObject | null {
  const value = unwrapped(schema)
  if (value instanceof z.ZodMiniObject) return value
  if (value instanceof z.ZodMiniUnion) return value.def.options.map(mapOf).find((map) => map !== null) ?? null
  return null
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault
    ? unwrapped(schema.def.innerType)
    : schema
}
