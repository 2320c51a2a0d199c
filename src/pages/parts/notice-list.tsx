// What the player should know: shown above the page, spoken once, closed by hand.
import { t } from '../../text/text'
import { useGame } from '../game'
import { focusMain } from './focus-main'

export function NoticeList() {
  const { notices } = useGame()
  return (
    <div class="notices" role="log" aria-live="polite">
      {notices.shown.value.map((notice) => (
        <p class="notice" key={notice}>
          {t(`notices.${notice}`)}
          <button
            type="button"
            class="quiet"
            aria-label={t('dismiss')}
            onClick={() => {
              focusMain()
              notices.dismiss(notice)
            }}
          />
        </p>
      ))}
    </div>
  )
}
