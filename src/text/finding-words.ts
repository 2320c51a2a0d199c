// How the sentences about level files and lesson plans quote what stands in a file, and name its parts.
import type { FileKind, Path } from '../core/level/finding'

export const FILE_NOUNS: Record<FileKind, string> = { level: 'level', lesson: 'lesson plan' }

/** In quotation marks, on one line, without invisible characters, and not longer than a reader wants. */
export function quoted(text: string, most?: number): string {
  return `“${onOneLine(text, most)}”`
}

/** The same without the marks, for a language that has others. */
export function onOneLine(text: string, most = 80): string {
  // A file may be hostile: nothing in it may reach a terminal as a control sequence.
  const visible = text
    .slice(0, most * 8)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .trim()
  if (visible.length <= most) return visible
  return `${visible.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`
}

export function quotedList(words: readonly string[]): string {
  return words.map((word) => quoted(word)).join(', ')
}

/** A part of the file in words: “text” of statement 3. With a capital at the beginning of a sentence. */
export function nameOf(path: Path, capital = false, file: FileKind = 'level'): string {
  const name = path.length === 0 ? `the ${FILE_NOUNS[file]}` : nameInside(path)
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

function nameInside(path: Path): string {
  const last = path.at(-1) ?? ''
  const around = path.slice(0, -1)
  if (around.length === 1 && around[0] === 'statements') return `statement ${Number(last) + 1}`
  if (around.length === 1 && around[0] === 'steps') return `step ${Number(last) + 1}`
  if (around.length === 1 && around[0] === 'sources') return `the source ${quoted(String(last))}`
  if (typeof last === 'number') return `entry ${last + 1} of ${nameInside(around)}`
  return around.length === 0 ? quoted(last) : `${quoted(last)} of ${nameInside(around)}`
}
