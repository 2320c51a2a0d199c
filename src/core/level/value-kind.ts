// What a value is, in the words of the format.
import type { ValueKind } from './finding'

export function valueKind(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number' || typeof value === 'bigint') return 'number'
  if (typeof value === 'boolean') return 'yes-or-no'
  return Object.prototype.toString.call(value) === '[object Object]' ? 'map' : 'other'
}
