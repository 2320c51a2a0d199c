// Builders of valid levels for tests: a small level that checks clean, with overrides.
// Promises: `aLevel()` has one scored statement for each bin, and its evidence is in its report.
import type { Bin, Level, Source, Statement } from '../../src/core/level/level-schema'

const BODY = `A thin smoke lay over the harbour on Tuesday night. Ines Marr told the radio that both tanks had been checked on Monday.

The company Norvent denied that any tank had leaked. "Nothing escaped from our site," it wrote.

A person close to the inspection said on condition of anonymity that one valve had failed. Mayor Tove Lind called the silence of the company a disgrace.`

const STATEMENTS: Record<Bin, Statement> = {
  confirmed: {
    id: 'tanks-checked',
    text: 'The harbour master said the two tanks were inspected at the start of the week.',
    category: 'confirmed',
    source: 'ines-marr',
    via: ['radio interview'],
    evidence: 'told the radio that both tanks had been checked',
    cue: 'told',
    explanation: 'Ines Marr is named and speaks on the record about a dated act that the log can show.',
    mistakes: { opinion: 'A check on a given day either took place or did not: that is no judgement.' },
    defensible: [],
    scored: true,
  },
  denial: {
    id: 'no-leak',
    text: 'Norvent said no tank of its own had leaked.',
    category: 'denial',
    source: 'norvent',
    via: [],
    evidence: 'denied that any tank had leaked',
    cue: 'denied',
    explanation: 'The company answers for its words and contradicts a specific thing that others alleged.',
    mistakes: { confirmed: 'It speaks against an allegation in play, and that makes it a denial.' },
    denies: 'A tank at the site leaked.',
    defensible: [],
    scored: true,
  },
  anonymous: {
    id: 'valve-failed',
    text: 'Someone near the inspection said a valve did not hold.',
    category: 'anonymous',
    source: 'inspection-person',
    via: [],
    evidence: 'said on condition of anonymity that one valve had failed',
    cue: 'on condition of anonymity',
    explanation: 'Nobody puts a name to these words, however exact they sound; nobody can be asked.',
    mistakes: { confirmed: 'The detail is exact, but there is no one who answers for it.' },
    defensible: [],
    scored: true,
  },
  opinion: {
    id: 'silence-disgrace',
    text: 'The mayor said the company ought to be ashamed of keeping quiet.',
    category: 'opinion',
    source: 'tove-lind',
    via: [],
    evidence: 'called the silence of the company a disgrace',
    cue: 'called',
    explanation: 'The mayor is named, but a disgrace is a judgement: no record could show it right or wrong.',
    mistakes: { denial: 'She judges the company; she does not say that something did not happen.' },
    defensible: [],
    scored: true,
  },
}

/** A source; by default an identified person. */
export function aSource(overrides: Partial<Source> = {}): Source {
  return { label: 'Ines Marr, harbour master', kind: 'person', ...overrides }
}

/** A statement; source, evidence and the rest fit the category asked for (default: confirmed). */
export function aStatement(overrides: Partial<Statement> = {}): Statement {
  return { ...structuredClone(STATEMENTS[overrides.category ?? 'confirmed']), ...overrides }
}

/** A level that checks without a finding as long as the overrides keep it so. */
export function aLevel(overrides: Partial<Level> = {}): Level {
  return {
    format: 1,
    id: 'harbour-smoke',
    title: 'Smoke over the harbour',
    summary: 'A smell, a factory and three versions of one night.',
    language: 'en',
    difficulty: 2,
    minimumAge: 11,
    topics: ['environment', 'local'],
    goal: 'Tell an unnamed source from a named one, even when the unnamed one sounds precise.',
    bins: ['confirmed', 'denial', 'anonymous', 'opinion'],
    credits: { authors: ['A. Teacher'], licence: 'CC-BY-4.0' },
    report: { headline: 'Smoke over the harbour', dateline: 'Port Ansel, Tuesday', body: BODY },
    sources: {
      'ines-marr': aSource({ side: 'port' }),
      norvent: aSource({ label: 'Norvent, owner of the tanks', kind: 'institution', side: 'company' }),
      'inspection-person': aSource({ label: 'a person close to the inspection', kind: 'unnamed' }),
      'tove-lind': aSource({ label: 'Tove Lind, mayor', side: 'town' }),
    },
    statements: [
      aStatement({ category: 'confirmed' }),
      aStatement({ category: 'denial' }),
      aStatement({ category: 'anonymous' }),
      aStatement({ category: 'opinion' }),
    ],
    discussion: ['Who could answer the question the report leaves open?'],
    ...overrides,
  }
}
