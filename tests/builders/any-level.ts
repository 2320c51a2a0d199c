// Arbitrary levels without an error, for property tests: any words, any number of statements.
import * as fc from 'fast-check'
import { BINS, type Bin } from '../../src/core/level/bin'
import type { Level, Source, Statement } from '../../src/core/level/level-schema'

// Several scripts, and the marks that mean something to YAML.
const SIGNS = [...'abc XYZ .,:;\'"#-?!&|%@é–“”中ش\n'.split(''), '🙂']
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/u)
/** Words in several scripts, with the marks that mean something to YAML; never markup. */
const words = (least: number, most: number) =>
  fc
    .string({
      unit: fc.constantFrom(...SIGNS),
      minLength: least,
      maxLength: most,
    })
    .map((text) => `${text.replace(/^#+|\n#+|&(?=#)/gu, (mark) => '.'.repeat(mark.length))}w`)

/** The beginning of a text, never half a character of it, and never nothing. */
const cut = (text: string, most: number) => `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}w`

interface Plan {
  readonly category: Bin
  readonly filler: string
  readonly scored: boolean
  readonly quoted: boolean
}

const plan: fc.Arbitrary<Plan> = fc.record({
  category: fc.constantFrom(...BINS),
  filler: words(60, 120),
  scored: fc.boolean(),
  quoted: fc.boolean(),
})

const SPEAKERS: Record<Bin, string> = { confirmed: 'one', denial: 'one', opinion: 'one', anonymous: 'nobody' }

function statementOf({ category, filler, scored, quoted }: Plan, index: number): Statement {
  const passage = `passage ${index} ends`
  return {
    id: `s-${index}`,
    text: cut(filler, 100),
    category,
    source: SPEAKERS[category],
    via: quoted ? [cut(filler, 20)] : [],
    evidence: quoted ? { exact: passage, prefix: 'The' } : passage,
    cue: 'passage',
    explanation: filler,
    mistakes: {},
    ...(category === 'denial' ? { denies: cut(`It was said: ${filler}`, 200) } : {}),
    defensible: quoted ? ['opinion'] : [],
    scored,
  }
}

export function anyLevel(): fc.Arbitrary<Level> {
  return fc
    .record({
      id,
      line: words(1, 50),
      plans: fc.array(plan, { minLength: 4, maxLength: 12 }),
      difficulty: fc.integer({ min: 1, max: 5 }),
      kind: fc.constantFrom<Source['kind'][]>('person', 'office', 'institution'),
      discussion: fc.array(words(1, 40), { maxLength: 3 }),
    })
    .map(({ id: name, line, plans, difficulty, kind, discussion }) => ({
      format: 1,
      id: name,
      title: line,
      summary: line,
      language: 'en',
      series: { id: name, title: line, order: difficulty },
      difficulty,
      minimumAge: 11,
      topics: [cut(line, 30)],
      goal: line,
      bins: [...BINS],
      credits: { authors: [line], licence: 'CC0-1.0' },
      report: {
        headline: line,
        body: plans.map((_, index) => `The passage ${index} ends here.\n\n${line}`).join('\n'),
      },
      sources: { one: { label: line, kind, side: 'town' }, nobody: { label: line, kind: 'unnamed' } },
      statements: plans.map((made, index) =>
        statementOf({ ...made, scored: made.scored || index < 4 }, index),
      ),
      discussion,
    }))
}
