// What answers an action is short enough to be heard to its end: under 120 characters in every language.
import { expect, test } from 'vitest'
import { en } from '../../src/text/en'
import { es } from '../../src/text/es'
import { writeEn } from '../../src/text/write-en'
import { writeEs } from '../../src/text/write-es'
import { textsIn } from '../builders/texts'

const MOST = 120

/** The texts of status lines, by the names they begin with. */
const GAME = [
  'refusals.',
  'desk.slipHeld',
  'desk.placed',
  'desk.takenBack',
  'explanation.correct',
  'explanation.accepted',
  'explanation.wrong',
  'result.copied',
  'result.copyByHand',
  'elsewhere.isKept',
  'loading',
]
const EDITOR = [
  'bar.undone',
  'bar.redone',
  'handOut.saved',
  'handOut.opened',
  'handOut.linkReady',
  'handOut.copied',
  'handOut.copyFailed',
  'table.opened',
  'table.emptied',
  'statements.splitDone',
  'statements.duplicated',
  'statements.moved',
  'statements.removed',
  'report.nothingSelected',
  'report.made',
  'versions.gone',
  'versions.back',
]

for (const [language, game, editor] of [
  ['English', en, writeEn],
  ['Spanish', es, writeEs],
] as const) {
  test(`every status line in ${language} is under ${MOST} characters`, () => {
    const texts = textsIn(game)
    const longest = (part: string) =>
      Math.max(...Object.values(game.bins).map((bin) => textsIn(bin).get(part)?.length ?? Infinity))
    const filled = (line: string) =>
      line
        .replace('{{bin}}', 'x'.repeat(Math.max(longest('label'), longest('article'))))
        .replaceAll(/\{\{(?:put|was)\}\}/g, 'x'.repeat(longest('article')))
        .replace('{{words}}', 'x'.repeat(52))
        .replace('{{name}}', 'a-level-that-has-a-long-name.yaml')
        .replace('{{number}}', '12')
    const lines = [...linesOf(texts, GAME), ...linesOf(textsIn(editor), EDITOR)].map(filled)
    // What does not count says so on the same line.
    const more = ` ${texts.get('explanation.notScored')}`
    const verdicts = linesOf(texts, ['explanation.correct', 'explanation.accepted', 'explanation.wrong'])
    const all = [...lines, ...verdicts.map((line) => filled(line) + more)]
    expect(all.filter((line) => line.length >= MOST || line.includes('{{'))).toEqual([])
  })
}

/** None is missing: a name that is in no text has no line. */
function linesOf(texts: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const lines = [...texts].filter(([key]) => key.startsWith(name)).map(([, line]) => line)
    expect(lines).not.toEqual([])
    return lines
  })
}
