// Compares what the assistant reads with what is known of a passage. A cue counts as found when the two spans
// share a letter; each known attribution is matched once.
import { BINS, type Bin } from '../../../src/core/level/bin'
import type { Attribution, Span } from '../../../src/core/reading/reading'
import { readReport } from '../../../src/core/reading/read-report'
import type { KnownAttribution, KnownPassage } from './passage-file'

/** Right ones among those known and among those read. */
export interface Tally {
  readonly right: number
  readonly known: number
  readonly read: number
}

export interface Measure {
  readonly cues: Tally
  /** The source beside the cue, or where it is named, shares a letter with the known one. */
  readonly sources: Tally
  readonly identified: Tally
  readonly unnamed: Tally
  readonly bins: Readonly<Record<Bin, Tally>>
  readonly allBins: Tally
}

export interface Pair {
  readonly known: KnownAttribution | null
  readonly read: Attribution | null
}

/** Every known attribution with the one read for it, and those read for which nothing is known. */
export function pairUp({ body, attributions }: KnownPassage): Pair[] {
  const left = new Set<Attribution>(readReport(body, 'en').attributions)
  const pairs: Pair[] = attributions.map((known) => {
    const read = [...left].find(({ cue }) => overlap(cue, known.cue)) ?? null
    if (read !== null) left.delete(read)
    return { known, read }
  })
  return [...pairs, ...[...left].map((read) => ({ known: null, read }))]
}

function overlap(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end
}

export function measure(pairs: readonly Pair[]): Measure {
  const bin = (wanted: Bin | null) =>
    tally(
      pairs,
      ({ bin: known }) => known !== null && (wanted === null || known === wanted),
      ({ suggestion }) => suggestion !== null && (wanted === null || suggestion.bin === wanted),
      (known, read) => known.bin === read.suggestion?.bin,
    )
  const [confirmed, denial, anonymous, opinion] = BINS
  return {
    cues: tally(pairs, always, always, always),
    sources: tally(
      pairs,
      ({ source }) => source !== null,
      ({ source }) => source !== null,
      (known, read) => overlap(read.source, known.source) || overlap(read.namedAt, known.source),
    ),
    identified: tally(
      pairs,
      ({ kind }) => isIdentified(kind),
      ({ sourceKind }) => isIdentified(sourceKind),
      always,
    ),
    unnamed: tally(
      pairs,
      ({ kind }) => kind === 'unnamed',
      ({ sourceKind }) => sourceKind === 'unnamed',
      always,
    ),
    bins: {
      confirmed: bin(confirmed),
      denial: bin(denial),
      anonymous: bin(anonymous),
      opinion: bin(opinion),
    },
    allBins: bin(null),
  }
}

const always = () => true
const isIdentified = (kind: Attribution['sourceKind']) => kind === 'named' || kind === 'institution'

function tally(
  pairs: readonly Pair[],
  counts: (known: KnownAttribution) => boolean,
  claims: (read: Attribution) => boolean,
  agree: (known: KnownAttribution, read: Attribution) => boolean,
): Tally {
  let right = 0
  let known = 0
  let read = 0
  for (const pair of pairs) {
    const isKnown = pair.known !== null && counts(pair.known)
    const isRead = pair.read !== null && claims(pair.read)
    if (isKnown) known += 1
    if (isRead) read += 1
    if (isKnown && isRead && pair.known !== null && pair.read !== null && agree(pair.known, pair.read))
      right += 1
  }
  return { right, known, read }
}

/** How much of what is known was found, from 0 to 1. */
export const recall = ({ right, known }: Tally) => (known === 0 ? 1 : right / known)
/** How much of what was read is right, from 0 to 1. */
export const precision = ({ right, read }: Tally) => (read === 0 ? 1 : right / read)
