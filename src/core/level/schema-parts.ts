// What the schemas of level files and lesson plans are built from: plain words, ids, languages, lists without repeats.
import * as z from 'zod/mini'
import { textProblem } from './plain-text'

// The game runs under a content policy without eval; zod must not even try.
z.config({ jitless: true })

/** Lower-case words joined by hyphens. */
export const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LANGUAGE_TAG = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/

const plain = z.check<string>((payload) => {
  const problem = textProblem(payload.value)
  if (problem !== null) payload.issues.push({ code: 'custom', input: payload.value, params: problem })
})

/** A text of plain words, its length in characters. */
export const words = (most: number, least = 1) =>
  z.string().check(z.minLength(least), z.maxLength(most), plain)
export const id = () => z.string().check(z.regex(KEBAB_CASE), z.maxLength(80))
export const languageTag = () => z.string().check(z.regex(LANGUAGE_TAG), z.maxLength(35))

/** No entry twice; `key` says what tells entries apart, and `path` where it stands in an entry. */
export const noRepeats = <Entry>(key: (entry: Entry) => string, path: readonly string[] = []) =>
  z.check<Entry[]>((payload) => {
    const seen = new Set<string>()
    for (const [index, entry] of payload.value.entries()) {
      const found = key(entry)
      if (seen.has(found)) {
        const params = { problem: 'repeated', found }
        payload.issues.push({ code: 'custom', input: entry, params, path: [index, ...path] })
      }
      seen.add(found)
    }
  })
