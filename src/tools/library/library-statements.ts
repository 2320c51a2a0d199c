// The scored statements of a library, each with what a player could see of it without reading it.
import type { Bin } from '../../core/level/bin'
import type { Level } from '../../core/level/level-schema'
import { findQuote } from '../../core/level/quote-selector'
import { readReport } from '../../core/level/report-text'
import { type SpeakerRole, speakerRole } from './speaker-role'

export interface LibraryStatement {
  readonly level: string
  /** The series' id; the level's own where it is in none. */
  readonly series: string
  readonly id: string
  readonly bin: Bin
  /** Null where the source has none. */
  readonly side: string | null
  /** The source's label, and the role that it names. */
  readonly label: string
  readonly role: SpeakerRole
  /** Where it stands in the file: from 0, the first, to below 1. */
  readonly place: number
  /** The bin of the scored statement before it in the file; null for the first. */
  readonly before: Bin | null
  /** Where in the report its evidence begins: from 0 to below 1. */
  readonly evidencePlace: number
  /** Characters of its text. */
  readonly length: number
  readonly relays: number
  readonly hasNumber: boolean
}

// "One" is left out: it is rarely meant as a number.
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|dozen|half|third|quarter|twice|per cent|percent)s?\b/iu

export function libraryStatements(levels: readonly Level[]): LibraryStatement[] {
  return levels.flatMap(statementsOf)
}

function statementsOf(level: Level): LibraryStatement[] {
  const report = readReport(level.report.body)
  let before: Bin | null = null
  return level.statements.flatMap((statement, index) => {
    if (!statement.scored) return []
    const source = level.sources[statement.source]
    const [evidence] = findQuote(report, statement.evidence)
    const seen: LibraryStatement = {
      level: level.id,
      series: level.series?.id ?? level.id,
      id: statement.id,
      bin: statement.category,
      side: source?.side ?? null,
      label: source?.label ?? '',
      role: speakerRole(source?.label ?? ''),
      place: index / level.statements.length,
      before,
      evidencePlace: (evidence?.start ?? 0) / Math.max(1, report.text.length),
      length: statement.text.length,
      relays: statement.via.length,
      hasNumber: NUMBER.test(statement.text),
    }
    before = statement.category
    return [seen]
  })
}
