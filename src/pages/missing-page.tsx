// Says that something is not here, or did not come, and leads on.
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { hrefs } from '../app/route'
import { t } from '../text/text'
import { focusMain } from './parts/focus-main'
import { useTitle } from './parts/use-title'

type Props = {
  /** Both are asked for anew when the language changes. */
  title: () => string
  children: () => ComponentChildren
}

export function MissingPage({ title, children }: Props) {
  const heading = title()
  useTitle(heading)
  return (
    <div class="missing sheet">
      <h1>{heading}</h1>
      <p>{children()}</p>
      <p>
        <a class="button" href={hrefs.front}>
          {t('notAvailable.back')}
        </a>
      </p>
    </div>
  )
}

export function FetchFailed({ tryAgain }: { tryAgain: () => void }) {
  const again = () => {
    focusMain()
    tryAgain()
  }
  useEffect(() => {
    window.addEventListener('online', tryAgain)
    return () => window.removeEventListener('online', tryAgain)
  }, [tryAgain])
  return (
    <MissingPage title={() => t('notAvailable.fetchFailedTitle')}>
      {() => (
        <>
          {t('notAvailable.fetchFailed')}{' '}
          <button type="button" onClick={again}>
            {t('notAvailable.tryAgain')}
          </button>
        </>
      )}
    </MissingPage>
  )
}
