// A level that is carried by its link: checked at the door, then played. What is wrong with the link is said.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { hrefs } from '../app/route'
import { t } from '../text/text'
import { type DoorRefusal, useGame } from './game'
import { MissingPage } from './missing-page'

export function SharedPage({ link }: { link: string }) {
  const game = useGame()
  const refused = useSignal<DoorRefusal | 'failed' | null>(null)
  useEffect(() => {
    game.openLevelLink(link).then(
      (opened) => {
        if (opened.id === null) refused.value = opened
        // In its place, so that the way back does not lead here again.
        else location.replace(hrefs.play(`guest:${opened.id}`))
      },
      () => {
        refused.value = 'failed'
      },
    )
  }, [link])
  const why = refused.value
  if (why === null) {
    return (
      <p class="loading" role="status">
        {t('loading')}
      </p>
    )
  }
  if (why === 'failed') {
    return <MissingPage title={t('shared.title')}>{t('notAvailable.pageFailed')}</MissingPage>
  }
  return (
    <MissingPage title={t('shared.title')}>
      {t(`shared.${why.reason}`)}
      {why.reasons.length > 0 && (
        <span class="refused" lang="en" dir="ltr">
          {why.reasons.join(' ')}
        </span>
      )}
    </MissingPage>
  )
}
