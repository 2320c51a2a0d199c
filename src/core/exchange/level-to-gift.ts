// Writes a level as questions for Moodle’s question bank, in Moodle’s GIFT format: the report to read, and one
// multiple-choice question for each statement.
// Promises that every sign of the level arrives as it stands: nothing in it is taken for GIFT, HTML or Markdown.
import type { Bin, Level, Statement } from '../level/level-schema'

export interface GiftWords {
  /** The answers to choose from. */
  readonly bins: Readonly<Record<Bin, string>>
  /** What the description with the report is called in the question bank. */
  readonly report: string
  /** Marks a card to discuss, in its name and above its explanation. */
  readonly discussion: string
}

export function levelToGift(level: Level, words: GiftWords): string {
  const digits = String(level.statements.length).length
  const { headline, dateline, body } = level.report
  const read = [headline, ...(dateline === undefined ? [] : [dateline]), body].join('\n\n')
  const nameOf = (index: number, { scored }: Statement) =>
    `${level.title} ${String(index + 1).padStart(digits, '0')}${scored ? '' : ` (${words.discussion})`}`
  const parts = [
    `$CATEGORY: ${categoryName(level.title)}`,
    `::${escaped(`${level.title} ${'0'.repeat(digits)} (${words.report})`)}::${plain(read)}`,
    ...level.statements.map((statement, index) =>
      question(nameOf(index, statement), statement, level.bins, words),
    ),
  ]
  return `${parts.join('\n\n')}\n\n`
}

function question(
  name: string,
  { text, category, mistakes, defensible, explanation, note, scored }: Statement,
  bins: readonly Bin[],
  words: GiftWords,
): string {
  const answers = bins.map((bin) => {
    // Moodle lets one answer be chosen as long as one has an equals sign; the weight makes others as good.
    const weight = bin === category ? '=' : defensible.includes(bin) ? '~%100%' : '~'
    const mistake = bin === category ? undefined : mistakes[bin]
    return `\t${weight}${plain(words.bins[bin])}${mistake === undefined ? '' : `#${plain(mistake)}`}`
  })
  const said = [...(scored ? [] : [words.discussion]), explanation, ...(note === undefined ? [] : [note])]
  return [`::${escaped(name)}::${plain(text)}{`, ...answers, `\t####${plain(said.join('\n\n'))}`, '}'].join(
    '\n',
  )
}

/** As plain text, whatever Moodle's usual format is: it shows every sign, and keeps line breaks. */
function plain(text: string): string {
  return `[plain]${escaped(text.trim())}`
}

function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/gu, (sign) => `\\${sign}`).replace(/\r\n|\n|\r/gu, '\\n')
}

/** A category stands in the file as it is: no escapes, and a slash would begin a category inside it. */
function categoryName(title: string): string {
  return title
    .replace(/[\s\\]+/gu, ' ')
    .trim()
    .replaceAll('/', '//')
}
