// One kept value as a signal: read through a schema, written on change, followed across tabs.
// Damaged or foreign data is set aside with a notice and never reaches the game.
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Notice, Notices } from './notices'
import type { Records } from './ports/records'

/** Turns stored data into a value; null when it is not one. */
type Parse<Value> = (data: unknown) => Value | null

export interface Kept<Value> {
  readonly value: ReadonlySignal<Value>
  /** Changes the value as it is stored now, which another tab may have changed since. */
  change(update: (value: Value) => Value): void
}

export function keep<Value>(
  { records, notices }: { records: Records; notices: Notices },
  key: string,
  parse: Parse<Value>,
  fallback: Value,
  setAside: Notice,
): Kept<Value> {
  const read = (): Value | null => {
    const reading = records.read(key)
    if (reading.found === 'nothing') return null
    const value = reading.found === 'value' ? parse(reading.value) : null
    if (value === null) {
      records.setAside(key)
      notices.tell(setAside)
    }
    return value
  }
  const value = signal(read() ?? fallback)
  records.watch((changed) => {
    if (changed === key) value.value = read() ?? fallback
  })
  return {
    value,
    change(update) {
      value.value = update(read() ?? value.value)
      if (!records.write(key, value.value)) notices.tell('not-kept')
    },
  }
}
