// The largest level somebody may write by hand: a report of 12,000 characters and 60 statements.
import type { Bin } from '../../src/core/level/bin'
import type { Level, Statement } from '../../src/core/level/level-schema'
import { chanceOf } from './chance'
import { generateLevel } from './generate-levels'
import { FILLERS, MATTERS } from './news-words'

const STATEMENTS = 60
const CHARACTERS = 12_000
const TURNS: readonly Bin[] = ['confirmed', 'denial', 'anonymous', 'opinion']

/** Checks without an error; every statement has its own passage of the report. */
export function longLevel(): Level {
  const model = generateLevel(3)
  const chance = chanceOf(60)
  const statements: Statement[] = []
  const passages: string[] = []
  for (let index = 0; index < STATEMENTS; index += 1) {
    const category = TURNS[index % TURNS.length] ?? 'opinion'
    const like = model.statements.find((statement) => statement.category === category)
    if (like === undefined) throw new RangeError(`The model has no ${category}`)
    const matter = MATTERS[index % MATTERS.length] ?? ''
    const evidence = `said in passage ${index} that ${matter} was looked into`
    passages.push(`Somebody ${evidence}. ${chance.shuffled(FILLERS)[0] ?? ''}`)
    statements.push({
      ...like,
      id: `statement-${index}`,
      text: `Speaker ${index} had ${matter} examined, by their own account.`,
      evidence,
      cue: 'said',
      ...(category === 'denial' ? { denies: `It was alleged that nobody looked at ${matter}.` } : {}),
    })
  }
  const short = passages.join(' ').length
  const filler = 'Nothing else was known by the evening. '
  const gap = filler.repeat(Math.max(0, Math.floor((CHARACTERS - 600 - short) / filler.length / STATEMENTS)))
  const body = passages.map((passage, index) => `${passage} ${gap}${index % 3 === 2 ? '\n\n' : ''}`).join('')
  return { ...model, id: 'long-level', report: { ...model.report, body: padded(body) }, statements }
}

/** Room is left for what the bench types. */
function padded(body: string): string {
  const missing = CHARACTERS - 250 - body.length
  if (missing < 0) throw new RangeError(`The report has ${body.length} characters`)
  return body + 'And so on. '.repeat(Math.floor(missing / 11))
}
