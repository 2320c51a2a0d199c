// The keys of the desk. What each key means is decided in keys.ts; what it does, here.
import { useKeys } from '../parts/use-keys'
import type { Desk } from './use-desk'

export function useDeskKeys(desk: Desk): void {
  const { level, round } = desk.session
  const isSorting = () => round.peek().phase === 'sorting'
  useKeys({
    bins(key) {
      const bin = level.bins[Number(key) - 1]
      return bin !== undefined && isSorting() && desk.place(bin)
    },
    enter: () => desk.goOn(),
    takeBack: () => isSorting() && desk.takeBack(),
  })
}
