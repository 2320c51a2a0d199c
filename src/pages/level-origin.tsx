// Says above a level that it is not one of this site: a draft being tried out, with the way back to the editor.
import { keptIn } from '../app/levels-from-everywhere'
import { hrefs } from '../app/route'
import { t } from '../text/text'

export function LevelOrigin({ levelId }: { levelId: string }) {
  const kept = keptIn(levelId)
  if (kept === null) return null
  return (
    <p class="level-origin">
      {t('elsewhere.draft')} <a href={hrefs.writeDraft(kept.id)}>{t('elsewhere.backToDraft')}</a>
    </p>
  )
}
