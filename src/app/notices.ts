// Things the player should know that no button asked for: what could not be kept, what was set aside.
import { type ReadonlySignal, signal } from '@preact/signals'
import { whenReleased } from './when-released'

const NOTICES = [
  'not-kept',
  'round-set-aside',
  'round-of-older-level',
  'settings-set-aside',
  'results-set-aside',
  'my-levels-set-aside',
  'went-on-elsewhere',
  'list-view-chosen',
  'table-lost',
  'no-sound',
  'language-not-fetched',
  'part-not-fetched',
] as const
export type Notice = (typeof NOTICES)[number]

export interface Notices {
  readonly shown: ReadonlySignal<readonly Notice[]>
  tell(notice: Notice): void
  dismiss(notice: Notice): void
}

/**
 * Each notice is shown once at a time and, once dismissed, not again until the page is reloaded.
 * @param pressed while it is, none appears: it would move the page under the finger.
 */
export function createNotices(pressed: ReadonlySignal<boolean> = signal(false)): Notices {
  const shown = signal<readonly Notice[]>([])
  const dismissed = new Set<Notice>()
  return {
    shown,
    tell: (notice) =>
      whenReleased(pressed, () => {
        if (dismissed.has(notice) || shown.value.includes(notice)) return
        shown.value = [...shown.value, notice]
      }),
    dismiss(notice) {
      dismissed.add(notice)
      shown.value = shown.value.filter((other) => other !== notice)
    },
  }
}
