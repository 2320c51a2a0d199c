// A plan is for the levels of a series: one that no level belongs to has nothing to play.
import { nearestWord } from '../../level/nearest-word'
import type { LessonRule } from './rule'

export const unknownSeries: LessonRule = ({ series, levels }) => {
  if (series === undefined || levels === null) return []
  const known = new Set([...levels.values()].filter((one) => one !== null))
  if (known.has(series)) return []
  return [{ code: 'unknown-series', path: ['series'], details: { series, near: nearestWord(series, known) } }]
}
