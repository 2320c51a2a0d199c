// Levels that are kept on this device, ready to be played: looked at by the checker each time, since what is
// stored is not trusted and a draft changes.
import type { Drafts } from '../app/ports/drafts'
import type { KeptLevels } from '../app/levels-from-everywhere'
import { checkDraft } from '../core/draft/check-draft'

/** A draft as a level; null while it has errors. */
export function draftLevels(drafts: Drafts): KeptLevels {
  return async (id) => {
    const loading = await drafts.load(id)
    return loading.found === 'draft' ? checkDraft(loading.record.draft).level : null
  }
}
