// “A driver who asked not to be named”, “on condition of anonymity”: the words that say a source stays unnamed.
import type { Passage } from '../passage/passage'

const HIDDEN = /^(?:anonymity|unnamed|unidentified|anonymous|undisclosed)$/u
const FURTHEST_NOT = 7

export function isHidden(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const word = passage.word(place)
    if (HIDDEN.test(word)) return true
    const named = /^(?:named|identified|quoted)$/u.test(word) && passage.word(place - 1) === 'be'
    if (named && isRefused(passage, place - 2)) return true
  }
  return false
}

function isRefused(passage: Passage, last: number): boolean {
  for (let at = last; at > last - FURTHEST_NOT; at -= 1)
    if (/^(?:not|declined|refused|n't|didn't|without)$/u.test(passage.word(at))) return true
  return false
}
