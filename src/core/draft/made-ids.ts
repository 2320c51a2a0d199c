// The ids that a draft's sources and statements get in the file: their own, or one made from their words.
// Promises that no two made ids are alike, and none is like an own one.
import { slug } from '../level/slug'
import type { Draft } from './draft'

const WORDS_OF_ID = 5

export interface MadeIds {
  readonly level: string
  /** Source id by key, statement id by key. */
  readonly sources: ReadonlyMap<string, string>
  readonly statements: ReadonlyMap<string, string>
}

export function madeIds(draft: Draft): MadeIds {
  return {
    level: draft.id === '' ? (slug(titleOf(draft)) ?? 'new-level') : draft.id,
    sources: idsOf(
      draft.sources.map(({ key, id, label }) => ({ key, id, words: label.split(',')[0] ?? '' })),
      'source',
    ),
    statements: idsOf(
      draft.statements.map(({ key, id, text }) => ({ key, id, words: text })),
      'statement',
    ),
  }
}

/** The title; without one, as much of the headline as a title may have. */
export function titleOf({ title, headline }: Draft): string {
  return title.trim() === '' ? cutAtWord(headline, 60) : title
}

/** The summary; without one, the first sentence of the report. */
export function summaryOf({ summary, body }: Draft): string {
  if (summary.trim() !== '') return summary
  const paragraph = body.trimStart().split(/\r?\n\s*\n/u, 1)[0] ?? ''
  const sentence = /^.{20,}?[.!?…](?=\s|$)/su.exec(paragraph)?.[0] ?? paragraph
  return cutAtWord(sentence.replace(/\s+/gu, ' '), 300)
}

function cutAtWord(text: string, most: number): string {
  const words = text.trim()
  if (words.length <= most) return words
  const cut = words.slice(0, most - 1).replace(/\p{Cs}$/u, '')
  return `${cut.replace(/\s+\S*$/u, '')}…`
}

function idsOf(
  things: readonly { key: string; id: string; words: string }[],
  kind: string,
): ReadonlyMap<string, string> {
  const taken = new Set(things.map(({ id }) => id))
  const ids = new Map<string, string>()
  for (const [index, { key, id, words }] of things.entries()) {
    if (id !== '') {
      ids.set(key, id)
      continue
    }
    const base = slug(words.split(/\s+/u, WORDS_OF_ID).join(' ')) ?? `${kind}-${index + 1}`
    let made = base
    for (let more = 2; taken.has(made); more += 1) made = `${base}-${more}`
    taken.add(made)
    ids.set(key, made)
  }
  return ids
}
