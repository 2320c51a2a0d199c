// Saves the level as a file: YAML in which the comments of the opened file survive, or JSON.
// Each gives the name of the file. What writes files is fetched when it is first asked for.
import type { DraftSession } from '../../app/draft-session'
import type { Files } from '../../app/ports/files'
import { madeIds } from '../../core/draft/made-ids'

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
