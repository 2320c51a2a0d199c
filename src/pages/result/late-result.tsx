// The result page, fetched while the player sorts: the first statement does not wait for it, and whoever goes
// offline in the middle of a round still reaches it.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { RoundSession } from '../../app/round-session'
import type { Phase } from '../../core/round/round'
import { t } from '../../text/text'
import { FetchFailed } from '../missing-page'

type Props = { session: RoundSession; takesFocus: boolean }

/** Milliseconds of sorting after which it is fetched: whatever the desk needs has come by then. */
const DESK_FIRST = 2000

const arrived = signal<{ ResultPage: ComponentType<Props> } | 'failed' | null>(null)

async function fetchResult(): Promise<void> {
  try {
    const { ResultPage } = await import('./result-page')
    arrived.value = { ResultPage }
  } catch (error) {
    reportError(error)
    arrived.value = 'failed'
  }
}

/** Fetches the page of the result once sorting has begun. */
export function useResultAhead(phase: Phase): void {
  useEffect(() => {
    if (phase === 'briefing' || (arrived.peek() ?? 'failed') !== 'failed') return undefined
    const soon = setTimeout(() => void fetchResult(), phase === 'sorting' ? DESK_FIRST : 0)
    return () => clearTimeout(soon)
  }, [phase])
}

export function LateResult(props: Props) {
  const here = arrived.value
  if (here === 'failed') {
    const again = () => {
      arrived.value = null
      void fetchResult()
    }
    return <FetchFailed tryAgain={again} />
  }
  if (here === null) {
    return (
      <p class="loading" role="status">
        {t('loading')}
      </p>
    )
  }
  return <here.ResultPage {...props} />
}
