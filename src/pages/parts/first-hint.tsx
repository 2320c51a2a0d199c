// Help at the first statement somebody ever sorts: three hints, each for what there is to do just then. It stands
// under the controls, can be sent away for good, and goes by itself once the first statement is done.
import { useEffect } from 'preact/hooks'
import type { RoundSession } from '../../app/round-session'
import { t } from '../../text/text'
import { useGame } from '../game'

export const FIRST_HINT = 'first-hint'

const STEPS = ['choose', 'check', 'why'] as const
type Step = (typeof STEPS)[number]

/** The hint for this moment; null when none is due. */
export function useFirstHint(session: RoundSession): Step | null {
  const { settings, progress } = useGame()
  const { mode, current, phase } = session.round.value
  const over = current > 0 || phase === 'finished'
  const due = mode === 'practice' && settings.value.value.firstHints && progress.value.value.length === 0
  useEffect(() => {
    if (due && over) settings.set('firstHints', false)
  }, [due, over])
  if (!due || over) return null
  if (phase === 'explained') return 'why'
  return session.bin.value === null ? 'choose' : 'check'
}

export function FirstHint({ step }: { step: Step }) {
  const { settings } = useGame()
  const dismiss = () => {
    // The button goes, and would take the focus with it.
    document.querySelector<HTMLElement>('#statement-number')?.focus()
    settings.set('firstHints', false)
  }
  return (
    <section class="first-hint" aria-label={t('hints.title')}>
      <p id={FIRST_HINT}>
        <strong>{t('hints.step', { number: STEPS.indexOf(step) + 1, of: STEPS.length })}</strong>{' '}
        {t(`hints.${step}`)}
      </p>
      <button type="button" class="quiet" onClick={dismiss}>
        {t('hints.dismiss')}
      </button>
    </section>
  )
}
