// A page that is fetched when it is first asked for: what only few need is nothing for all to wait for.
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../text/text'
import { MissingPage } from './missing-page'

type Fetched = { Page: ComponentType } | 'fetching' | 'failed'

export function LatePage({ fetch }: { fetch: () => Promise<ComponentType> }) {
  const fetched = useSignal<Fetched>('fetching')
  const fetchPage = () => {
    fetched.value = 'fetching'
    fetch().then(
      (Page) => {
        fetched.value = { Page }
      },
      () => {
        fetched.value = 'failed'
      },
    )
  }
  useEffect(fetchPage, [])
  const now = fetched.value
  if (now === 'fetching') {
    return (
      <p class="loading" role="status">
        {t('loadingPage')}
      </p>
    )
  }
  if (now !== 'failed') return <now.Page />
  return (
    <MissingPage title={t('notAvailable.pageFailedTitle')}>
      {t('notAvailable.pageFailed')}{' '}
      <button type="button" onClick={fetchPage}>
        {t('notAvailable.tryAgain')}
      </button>
    </MissingPage>
  )
}
