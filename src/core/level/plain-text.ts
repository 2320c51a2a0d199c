// What may stand in a text of a level: plain words. No HTML, no Markdown, no invisible control characters.

/** HTML tags and entities; Markdown emphasis, links and headings. Each alternative is linear. */
export const MARKUP =
  /<[/!]?[a-zA-Z][^<>\n]*>|&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|#[0-9]+);|\*\*[^*\n]+\*\*|\]\((?:https?:|\/|#)|^#{1,6} /mu

// Control characters but tab and line breaks, halves of a character, and the mark of a wrong decoding.
// oxlint-disable-next-line no-control-regex -- finding them is the point
const ODD_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFD-\uFFFF\p{Cs}]/u

// What any of the two above has in it. Nearly every text has none, and that is quick to tell.
const SUSPECT =
  // oxlint-disable-next-line no-control-regex -- as above
  /[<&*\]#\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uD800-\uDFFF\uFFFD-\uFFFF]/

export type TextProblem =
  | { problem: 'empty' }
  | { problem: 'markup'; found: string }
  | { problem: 'odd-character'; found: string }

/** The first thing that keeps a text from being plain words; null when it is fine. */
export function textProblem(text: string): TextProblem | null {
  if (!/\S/.test(text)) return { problem: 'empty' }
  if (!SUSPECT.test(text)) return null
  const markup = MARKUP.exec(text)
  if (markup !== null) return { problem: 'markup', found: markup[0].trim() }
  const odd = ODD_CHARACTER.exec(text)
  if (odd === null) return null
  const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return { problem: 'odd-character', found: `U+${code}` }
}
