// A lesson goes through its stages in their order: no step belongs to an earlier stage than the one before it.
import { STAGES } from '../stages'
import type { LessonRule } from './rule'

export const stagesOutOfOrder: LessonRule = ({ steps = [] }) =>
  steps.flatMap(({ stage }, index) => {
    const after = steps[index - 1]?.stage
    if (after === undefined || STAGES.indexOf(stage) >= STAGES.indexOf(after)) return []
    const path = ['steps', index, 'stage']
    return [{ code: 'stages-out-of-order', path, details: { stage, after, order: STAGES } }]
  })
