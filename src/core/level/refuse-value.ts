// What is not a level or a lesson plan of this format at all gets one answer instead of thirty.
import type * as z from 'zod/mini'
import { type FileKind, notThisFile, type Remark } from './finding'
import { valueKind } from './value-kind'

/** Null when the value is a map with at least one key of `format`, and of no other version. */
export function refuseValue(value: unknown, kind: FileKind, format: z.ZodMiniObject): Remark | null {
  const found = valueKind(value)
  if (found === 'nothing') return notThisFile(kind, 'empty')
  if (found === 'list') return notThisFile(kind, 'list')
  if (found !== 'map' || typeof value !== 'object' || value === null) return notThisFile(kind, 'text')
  if (!Object.keys(format.shape).some((key) => Object.hasOwn(value, key))) {
    return notThisFile(kind, 'other-keys')
  }
  const version: unknown = Object.hasOwn(value, 'format') ? Reflect.get(value, 'format') : 1
  if (typeof version !== 'number' || version === 1) return null
  return { code: 'unsupported-format', path: ['format'], details: { found: String(version) } }
}

/** A file's name without folder and ending. */
export function bareName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/u, '').replace(/\.(?:ya?ml|json)$/iu, '')
}
