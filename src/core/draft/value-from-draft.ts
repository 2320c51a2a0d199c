// From a draft to the value of a level file: what is empty and may be left out is left out.
// Promises that what `draftFromValue` reads of it is the same draft, keys apart.
import { BINS } from '../level/bin'
import type { Draft, DraftSource, DraftStatement } from './draft'
import { type MadeIds, madeIds, summaryOf, titleOf } from './made-ids'

/** A plain value, in the order in which the format lists its keys. */
export function valueFromDraft(draft: Draft): Record<string, unknown> {
  const ids = madeIds(draft)
  return {
    format: 1,
    id: ids.level,
    title: titleOf(draft),
    summary: summaryOf(draft),
    language: draft.language,
    ...(draft.series === null ? {} : { series: { ...draft.series } }),
    ...(draft.difficulty === null ? {} : { difficulty: draft.difficulty }),
    ...(draft.minimumAge === null ? {} : { minimumAge: draft.minimumAge }),
    topics: filled(draft.topics),
    goal: draft.goal,
    bins: draft.bins,
    credits: {
      authors: filled(draft.authors),
      licence: draft.licence,
      ...(draft.derivedFrom === null
        ? {}
        : {
            derivedFrom: {
              title: draft.derivedFrom.title,
              ...given({ date: draft.derivedFrom.date, note: draft.derivedFrom.note }),
            },
          }),
    },
    report: { headline: draft.headline, ...given({ dateline: draft.dateline }), body: draft.body },
    sources: Object.fromEntries(
      draft.sources.map((source) => [ids.sources.get(source.key) ?? source.key, sourceValue(source)]),
    ),
    statements: draft.statements.map((statement) => statementValue(statement, ids)),
    ...(filled(draft.discussion).length > 0 ? { discussion: filled(draft.discussion) } : {}),
  }
}

function sourceValue({ label, kind, side }: DraftSource) {
  return { label, kind, ...given({ side }) }
}

function statementValue(statement: DraftStatement, ids: MadeIds) {
  const { exact, prefix, suffix, mistakes } = statement
  const said = BINS.filter((bin) => mistakes[bin] !== '')
  const via = filled(statement.via)
  const denies = ids.statements.get(statement.denies) ?? statement.deniesWords
  return {
    id: ids.statements.get(statement.key) ?? statement.id,
    text: statement.text,
    ...given({ category: statement.category }),
    ...given({ source: ids.sources.get(statement.source) ?? statement.unknownSource }),
    ...(via.length > 0 ? { via } : {}),
    evidence: prefix === '' && suffix === '' ? exact : { exact, ...given({ prefix, suffix }) },
    ...given({ cue: statement.cue }),
    explanation: statement.explanation,
    ...(said.length > 0 ? { mistakes: Object.fromEntries(said.map((bin) => [bin, mistakes[bin]])) } : {}),
    ...given({ denies }),
    ...(statement.defensible.length > 0 ? { defensible: statement.defensible } : {}),
    ...(statement.scored ? {} : { scored: false }),
    ...given({ note: statement.note }),
  }
}

/** Without what is empty. */
function given(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

/** A list is written line by line, and a line may still be empty. */
function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '')
}
