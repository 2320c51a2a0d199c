// Which view a player gets: the drawn desk, or the list. One decision, for the header and the pages alike.
import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useGame } from '../game'

export function useView(): ReadonlySignal<'desk' | 'list'> {
  const { settings, table } = useGame()
  return useComputed(() => {
    const { view } = settings.value.value
    const state = table.state.value
    if (view === 'list' || state === 'lost') return 'list'
    return view === 'auto' && state === 'unavailable' ? 'list' : 'desk'
  })
}
