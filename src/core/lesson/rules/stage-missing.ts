// A lesson without one of the stages leaves something out that the game counts on: above all, the talk.
import { STAGES } from '../stages'
import type { LessonRule } from './rule'

export const stageMissing: LessonRule = ({ steps }) =>
  steps === undefined
    ? []
    : STAGES.filter((stage) => steps.every((step) => step.stage !== stage)).map((stage) => ({
        code: 'stage-missing',
        path: ['steps'],
        details: { stage },
      }))
