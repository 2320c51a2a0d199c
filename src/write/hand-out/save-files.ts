// Saves the level as a file: YAML in which the comments of the opened file survive, JSON, its statements as a table,
// or a quiz for Moodle.
// Each gives the name of the file. What writes files is fetched when it is first asked for.
import type { DraftSession } from '../../app/draft-session'
import type { Files } from '../../app/ports/files'
import { madeIds } from '../../core/draft/made-ids'
import { tableOfDraft } from '../../core/draft/statements-in-table'
import type { Level } from '../../core/level/level-schema'
import { w } from '../../text/write-text'
import { binLabels, tableWords } from './table-words'

export async function saveAsYaml(session: DraftSession, files: Files): Promise<string> {
  const draft = session.draft.value
  const { writeSource } = await import('../source/write-source')
  const name = `${madeIds(draft).level}.yaml`
  files.save(name, writeSource(draft, session.base.value), 'application/yaml')
  return name
}

export async function saveAsJson(session: DraftSession, files: Files): Promise<string> {
  const draft = session.draft.value
  const [{ writeJson }, { valueFromDraft }] = await Promise.all([
    import('../../core/exchange/level-to-json'),
    import('../../core/draft/value-from-draft'),
  ])
  const name = `${madeIds(draft).level}.json`
  files.save(name, writeJson(valueFromDraft(draft)), 'application/json')
  return name
}

/** With the mark by which spreadsheets know UTF-8. */
export async function saveAsTable(session: DraftSession, files: Files): Promise<string> {
  const draft = session.draft.value
  const { statementsToTable } = await import('../../core/exchange/statements-to-table')
  const name = `${madeIds(draft).level}.csv`
  files.save(name, `\uFEFF${statementsToTable(tableOfDraft(draft), tableWords(), separator())}`, 'text/csv')
  return name
}

export async function saveAsGift(level: Level, files: Files): Promise<string> {
  const { levelToGift } = await import('../../core/exchange/level-to-gift')
  const words = { bins: binLabels(), report: w('table.giftReport'), discussion: w('table.giftDiscussion') }
  const name = `${level.id}.gift.txt`
  files.save(name, levelToGift(level, words), 'text/plain')
  return name
}

/** Where a comma stands in numbers, spreadsheets expect semicolons between cells. */
function separator(): ',' | ';' {
  return new Intl.NumberFormat(navigator.language).format(1.5).includes(',') ? ';' : ','
}
