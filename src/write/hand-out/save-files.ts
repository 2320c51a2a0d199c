// Saves the level as a file: YAML in which the comments of the opened file survive, or JSON.
import type { DraftSession } from '../../app/draft-session'
import type { Files } from '../../app/ports/files'
import { valueFromDraft } from '../../core/draft/value-from-draft'

/** Gives the name of the file. The YAML writer is fetched when it is first asked for. */
export async function saveAsYaml(session: DraftSession, files: Files): Promise<string> {
  const value = valueFromDraft(session.draft.value)
  const { stringify } = await import('yaml')
  const name = `${String(value['id'])}.yaml`
  files.save(name, stringify(value), 'application/yaml')
  return name
}

export function saveAsJson(session: DraftSession, files: Files): string {
  const value = valueFromDraft(session.draft.value)
  const name = `${String(value['id'])}.json`
  files.save(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json')
  return name
}
