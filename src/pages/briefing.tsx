// The briefing: the report, set like a clipping, and how the player wants to sort it.
import { useSignal } from '@preact/signals'
import type { RoundSession } from '../app/round-session'
import { MODES, type Mode } from '../core/round/round'
import { t } from '../text/text'
import { useGame } from './game'
import { useFocus } from './parts/use-focus'
import { ReportClipping } from './parts/report-clipping'
import { wordsIn } from './parts/words-in'

export function Briefing({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const { route, settings } = useGame()
  const asked = route.value.page === 'play' ? route.value.mode : null
  const mode = useSignal<Mode>(asked ?? settings.value.value.mode)
  const { level } = session
  const heading = useFocus<HTMLHeadingElement>(session.round.value.id, takesFocus)
  const start = (event: Event) => {
    event.preventDefault()
    if (asked === null) settings.set('mode', mode.value)
    session.dispatch({
      type: 'start',
      mode: mode.value,
      asksCertainty: settings.value.value.asksCertainty,
    })
  }
  return (
    <div class="briefing">
      <div class="briefing-report">
        <ReportClipping level={level} headingLevel={1} heading={heading} />
      </div>
      <div class="briefing-side sheet">
        <div class="briefing-goal sheet">
          <p class="kicker" {...wordsIn(level.language)}>
            {level.title}
          </p>
          <p>
            <strong>{t('briefing.goal')}</strong> <span {...wordsIn(level.language)}>{level.goal}</span>
          </p>
          <p>{t('briefing.read')}</p>
        </div>
        <form class="briefing-note sheet" onSubmit={start}>
          <fieldset>
            <legend>{t('briefing.mode')}</legend>
            {MODES.map((option) => (
              <label class="switch" key={option}>
                <input
                  type="radio"
                  name="mode"
                  checked={mode.value === option}
                  onChange={() => {
                    mode.value = option
                  }}
                />
                <span>
                  <strong>{t(`modes.${option}.label`)}</strong>
                  <small>{t(`modes.${option}.meaning`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <label class="switch">
            <input
              type="checkbox"
              checked={settings.value.value.asksCertainty}
              onChange={(event) => settings.set('asksCertainty', event.currentTarget.checked)}
            />
            <span>
              {t('briefing.certainty')}
              <small>{t('briefing.certaintyMeaning')}</small>
            </span>
          </label>
          <p class="actions">
            <button type="submit" class="primary">
              {t('briefing.start')}
            </button>
          </p>
        </form>
      </div>
    </div>
  )
}
