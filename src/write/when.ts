// A moment as a reader says it: the time today, day and time before.
import { language } from '../text/text'

/** `at`: milliseconds since 1970. Reactive: reads the language in use. */
export function whenSaid(at: number): string {
  const day = new Date(at)
  const isToday = day.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(language.value, {
    ...(isToday ? {} : { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(day)
}
