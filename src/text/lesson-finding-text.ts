// The sentences about lesson plans alone, one for each of their finding codes.
import type { Sentences } from './finding-text'
import { nameOf, quoted } from './finding-words'
import { notThisFileText } from './not-this-file-text'

type LessonCode =
  | 'not-a-lesson'
  | 'unknown-series'
  | 'unknown-level'
  | 'minutes-do-not-add-up'
  | 'stages-out-of-order'
  | 'stage-missing'

export const LESSON_SENTENCES: Pick<Sentences, LessonCode> = {
  'not-a-lesson': ({ problem }) => notThisFileText(problem, 'lesson'),
  'unknown-series': ({ series, near }) => ({
    message: `No level belongs to the series ${quoted(series)}.`,
    hint: near === null ? 'Write the id under “series” of the levels.' : `Did you mean ${quoted(near)}?`,
  }),
  'unknown-level': ({ level, near }, path) => ({
    message: `${nameOf(path, true)} leads to the level ${quoted(level)}, but there is none.`,
    hint: near === null ? 'Write the id of a level after #/play/.' : `Did you mean ${quoted(near)}?`,
  }),
  'minutes-do-not-add-up': ({ minutes, sum }) => ({
    message: `The lesson lasts ${minutes} minutes, but its steps take ${sum}.`,
    hint:
      sum > minutes
        ? `Shorten the steps by ${sum - minutes}, or change “minutes”.`
        : `Give the steps ${minutes - sum} more, or change “minutes”.`,
  }),
  'stages-out-of-order': ({ stage, after, order }) => ({
    message: `A step of the stage ${quoted(stage)} comes after one of ${quoted(after)}.`,
    hint: `Put the steps in this order: ${order.join(', ')}.`,
  }),
  'stage-missing': ({ stage }) => ({
    message: `No step belongs to the stage ${quoted(stage)}.`,
    hint: 'Add one, or give a step that stage.',
  }),
}
