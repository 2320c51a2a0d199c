// Every rule about what a lesson plan means.
import { minutesDoNotAddUp } from './rules/minutes-do-not-add-up'
import type { LessonRule } from './rules/rule'
import { seriesIsFileName } from './rules/series-is-file-name'
import { stageMissing } from './rules/stage-missing'
import { stagesOutOfOrder } from './rules/stages-out-of-order'
import { unknownLevel } from './rules/unknown-level'
import { unknownSeries } from './rules/unknown-series'

export const LESSON_RULES: readonly LessonRule[] = [
  seriesIsFileName,
  unknownSeries,
  unknownLevel,
  minutesDoNotAddUp,
  stagesOutOfOrder,
  stageMissing,
]
