// Texts that are easily lost or mistaken on the way through a file: for property tests of every way in and out.
import * as fc from 'fast-check'

const BLANKS = [' ', '  ', '\t', '\n', '\r', '\r\n', '\n\n', '\n ', '\n\t', '\u00A0', '\u2028', '\u2029']
const MARKS = [
  ': ',
  ':',
  '# ',
  ' #',
  '\n#',
  '- ',
  '? ',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&',
  '*',
  '!',
]
const MORE_MARKS = ['|', '>', '%', '@', '`', '=', '~', '<', '---', '...', '<<', ';', '“', '”']
const ODD = ['\u0000', '\u001B', '\u007F', '\u0085', '\uFEFF', '\uFFFE', '\uFFFF', '\uD800', '\uDC00']
const WORDS = ['a', 'b', 'word ', 'é', 'لغة', '中', '🙂', '👩‍👧', 'yes', 'null', '1', '.5', 'x'.repeat(90)]

/** Looks like something other than a text. */
const LOOKALIKES =
  'yes no on true null ~ 1 -1 1.0 1e3 0x1F 0o7 .inf .nan + 2022-12-22 12:30:45 1_000 = << --- ... a: __proto__ constructor'
    .split(' ')
    .concat('', '- a', '? b', ' ')

/** Short texts of the worst signs, longer ones of words and line breaks, and words that look like values. */
export function nastyText(): fc.Arbitrary<string> {
  const signs = fc.constantFrom(...BLANKS, ...MARKS, ...MORE_MARKS, ...ODD, ...WORDS)
  const prose = fc.constantFrom('word', 'word ', 'and ', ' ', '\n', '. ', '# ', ': ')
  return fc.oneof(
    fc.string({ unit: signs, maxLength: 12 }),
    fc.string({ unit: prose, minLength: 20, maxLength: 80 }),
    fc.constantFrom(...LOOKALIKES),
  )
}
