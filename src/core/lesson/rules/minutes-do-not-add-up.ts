// The steps take as long as the lesson lasts, so that a teacher can rely on the clock.
import type { LessonRule } from './rule'

export const minutesDoNotAddUp: LessonRule = ({ minutes, steps }) => {
  if (minutes === undefined || steps === undefined) return []
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  return sum === minutes
    ? []
    : [{ code: 'minutes-do-not-add-up', path: ['minutes'], details: { minutes, sum } }]
}
