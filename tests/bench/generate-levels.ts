// A thousand level files such as teachers write, short and long, one in ten of them with one mistake.
// Promises the same texts in every run and on every machine.
import type { Bin } from '../../src/core/level/bin'
import type { Level, Source, Statement } from '../../src/core/level/level-schema'
import { slug } from '../../src/core/level/slug'
import { type Chance, chanceOf } from './chance'
import { levelYaml } from './level-yaml'
import { withMistake } from './level-mistakes'
import {
  DAYS,
  FILLERS,
  FIRST_NAMES,
  JUDGEMENTS,
  LAST_NAMES,
  MATTERS,
  ROLES,
  SIDES,
  TROUBLES,
} from './news-words'

export interface GeneratedLevel {
  readonly id: string
  readonly text: string
  readonly isMistaken: boolean
}

const LEVELS = 1000
/** One level in so many has a mistake. */
const MISTAKEN = 10

export function generateLevels(): GeneratedLevel[] {
  return Array.from({ length: LEVELS }, (_, index) => {
    const level = generateLevel(index)
    const text = levelYaml(level)
    const isMistaken = index % MISTAKEN === 0
    return { id: level.id, text: isMistaken ? withMistake(text, index / MISTAKEN) : text, isMistaken }
  })
}

/** A level without any finding; `index` decides everything about it. */
export function generateLevel(index: number): Level {
  const chance = chanceOf(index + 1)
  const matters = chance.shuffled(MATTERS)
  const speakers = speakersOf(chance)
  const count = 4 * chance.between(1, 4)
  const passages = matters
    .slice(0, count)
    .map((matter, place) =>
      passageOf(BINS_IN_TURN[place % 4] ?? 'confirmed', matter, place, speakers, chance),
    )
  const used = new Set(passages.map(({ statement }) => statement.source))
  return {
    format: 1,
    id: `level-${index}`,
    title: `The dispute about ${matters[0] ?? ''}`.slice(0, 60),
    summary: `One week, one town and ${count} statements about ${matters[0] ?? ''}.`,
    language: 'en',
    difficulty: chance.between(1, 5),
    minimumAge: chance.between(10, 14),
    topics: ['local', 'environment'],
    goal: 'Ask first whether the speaker is identified, then whether something is rejected that others said.',
    bins: ['confirmed', 'denial', 'anonymous', 'opinion'],
    credits: { authors: ['A. Teacher'], licence: 'CC-BY-4.0' },
    report: {
      headline: `Town and owners at odds over ${matters[0] ?? ''}`,
      dateline: `Port Ansel, ${chance.one(DAYS)}`,
      body: bodyOf(
        passages.map(({ words }) => words),
        chance,
      ),
    },
    sources: Object.fromEntries(Object.entries(speakers.sources).filter(([id]) => used.has(id))),
    statements: passages.map(({ statement }) => statement),
    discussion: ['Who could answer the question that the report leaves open?'],
  }
}

const BINS_IN_TURN: readonly Bin[] = ['confirmed', 'anonymous', 'denial', 'opinion']

interface Speakers {
  readonly named: readonly { id: string; name: string }[]
  readonly sources: Record<string, Source>
}

function speakersOf(chance: Chance): Speakers {
  const lastNames = chance.shuffled(LAST_NAMES)
  const named = lastNames.slice(0, 7).map((lastName) => {
    const name = `${chance.one(FIRST_NAMES)} ${lastName}`
    return { id: slug(name) ?? '', name }
  })
  const sources: Record<string, Source> = {
    insider: { label: 'a person close to the work', kind: 'unnamed' },
  }
  for (const [place, { id, name }] of named.entries()) {
    const side = SIDES[place % SIDES.length]
    sources[id] = {
      label: `${name}, ${chance.one(ROLES)}`,
      kind: 'person',
      ...(side === undefined || place % 3 === 2 ? {} : { side }),
    }
  }
  return { named, sources }
}

/** A sentence of the report and the statement made of it. */
function passageOf(category: Bin, matter: string, place: number, { named }: Speakers, chance: Chance) {
  const speaker = named[place % named.length]
  if (!speaker) throw new RangeError('Nobody is there to speak')
  const [day, trouble, judgement] = [chance.one(DAYS), chance.one(TROUBLES), chance.one(JUDGEMENTS)]
  const times = chance.between(2, 40)
  const told = {
    confirmed: {
      words: `${speaker.name} told reporters on ${day} that ${matter} had been inspected ${times} times since spring, and that the log was open to anyone.`,
      evidence: `told reporters on ${day} that ${matter} had been inspected ${times} times`,
      cue: 'told reporters',
      text: `${speaker.name} gave ${times} as the number of checks on ${matter} this year.`,
    },
    anonymous: {
      words: `Someone who works there said on condition of anonymity that ${matter} ${trouble} more than once, and that ${times} reports were never sent.`,
      evidence: `said on condition of anonymity that ${matter} ${trouble} more than once`,
      cue: 'on condition of anonymity',
      text: `An insider counted several failures at ${matter}.`,
    },
    denial: {
      words: `On ${day} ${speaker.name} denied that ${matter} ${trouble}, and rejected what had been written about it as untrue.`,
      evidence: `denied that ${matter} ${trouble}`,
      cue: 'denied',
      text: `Nothing of the kind ever happened at ${matter}, ${speaker.name} answered.`,
    },
    opinion: {
      words: `For ${speaker.name}, the way the town deals with ${matter} is "${judgement}", whatever the figures of ${day} may show.`,
      evidence: `the way the town deals with ${matter} is "${judgement}"`,
      cue: judgement,
      text: `How ${matter} is treated found harsh words from ${speaker.name}.`,
    },
  }[category]
  const statement: Statement = {
    id: `${category}-${place}`,
    text: told.text,
    category,
    source: category === 'anonymous' ? 'insider' : speaker.id,
    via: place % 3 === 0 ? ['news conference'] : [],
    evidence: told.evidence,
    cue: told.cue,
    explanation: `${EXPLANATIONS[category]} The words about ${matter} show it: look at "${told.cue}".`,
    mistakes: Object.fromEntries(
      BINS_IN_TURN.filter((bin) => bin !== category)
        .slice(0, chance.between(1, 3))
        .map((bin) => [bin, MISTAKES[bin]]),
    ),
    // The statement before a denial is the anonymous one; every other denial answers words instead.
    ...(category === 'denial'
      ? { denies: place % 8 === 2 ? `anonymous-${place - 1}` : `That ${matter} ${trouble}.` }
      : {}),
    defensible: [],
    scored: true,
  }
  return { words: told.words, statement }
}

const EXPLANATIONS: Record<Bin, string> = {
  confirmed:
    'The speaker is named, speaks on the record and tells of something that a log or a witness could show.',
  denial:
    'The speaker answers for the words and rejects something definite that others in this report have said.',
  anonymous:
    'Nobody puts a name to these words, however exact they sound, so that nobody can be asked about them.',
  opinion:
    'The speaker is named, but this is a judgement: no record could ever show it to be right or to be wrong.',
}

const MISTAKES: Record<Bin, string> = {
  confirmed:
    'It sounds firm and official. Ask whether somebody answers for it, and whether a record could show it.',
  denial:
    'It speaks against something. Look for the person who said that something: without one nothing is denied.',
  anonymous:
    'You are right to ask who speaks. Read the sentence once more: the report names the speaker here.',
  opinion:
    'It is not neutral in tone. Yet what it tells either took place or did not, and that can be looked up.',
}

/** Two or three sentences a paragraph, lines broken as an editor breaks them. */
function bodyOf(sentences: readonly string[], chance: Chance): string {
  const fillers = chance.shuffled(FILLERS).slice(0, chance.between(2, FILLERS.length))
  const all = [...sentences]
  for (const filler of fillers) all.splice(chance.between(0, all.length), 0, filler)
  const paragraphs: string[] = []
  while (all.length > 0) paragraphs.push(wrapped(all.splice(0, chance.between(1, 3)).join(' ')))
  return `${paragraphs.join('\n\n')}\n`
}

function wrapped(text: string): string {
  return text.replace(/(.{60,100}) /gu, '$1\n')
}
