// A link that carries a level, and was refused at the door: what is wrong with it is said.
import { t } from '../text/text'
import type { DoorRefusal } from '../app/ports/door'
import { MissingPage } from './missing-page'
import { wordsIn } from './parts/words-in'

export function SharedPage({ why }: { why: DoorRefusal }) {
  return (
    <MissingPage title={() => t('shared.title')}>
      {() => (
        <>
          {t(`shared.${why.reason}`)}
          {why.reasons.length > 0 && (
            <span class="refused" {...wordsIn(why.language)}>
              {why.reasons.join(' ')}
            </span>
          )}
        </>
      )}
    </MissingPage>
  )
}
