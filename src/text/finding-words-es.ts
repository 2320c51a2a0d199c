// How the Spanish sentences about level files quote what stands in a file, and name its parts.
import type { Path } from '../core/level/finding'
import { onOneLine } from './finding-words'

/** The marks that a file takes. Somebody who reads «comillas» may well write these. */
export const IN_QUOTES = 'entre comillas rectas: "así"'

export function quoted(text: string, most?: number): string {
  return `«${onOneLine(text, most)}»`
}

export function quotedList(words: readonly string[]): string {
  return words.map((word) => quoted(word)).join(', ')
}

export function meant(near: string): string {
  return `¿Querías decir ${quoted(near)}?`
}

/** A part of the file in words: «text» de la declaración 3. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  const around = path.slice(0, -1)
  if (last === undefined) return 'el nivel'
  if (around.length === 1 && around[0] === 'statements') return `la declaración ${Number(last) + 1}`
  if (around.length === 1 && around[0] === 'sources') return `la fuente ${quoted(String(last))}`
  const name = typeof last === 'number' ? `el elemento ${last + 1}` : quoted(last)
  return around.length === 0 ? name : `${name} ${ofPart(around)}`
}

/** The same at the beginning of a sentence. */
export function nameFirst(path: Path): string {
  const name = nameOf(path)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The same as what something belongs to: “de el” is “del”. */
export function ofPart(path: Path): string {
  const name = nameOf(path)
  return name.startsWith('el ') ? `d${name}` : `de ${name}`
}
