// The course of a lesson: its steps with the clock beside them.
import type { Lesson } from '../../core/lesson/lesson-schema'
import { t } from '../../text/text'
import { wordsIn } from '../parts/words-in'
import { LinkedText } from './linked-text'

export function LessonSteps({ lesson }: { lesson: Lesson }) {
  const words = wordsIn(lesson.language)
  return (
    <ol class="lesson-steps">
      {lesson.steps.map(({ stage, minutes, title, text }, index) => {
        const from = lesson.steps.slice(0, index).reduce((sum, step) => sum + step.minutes, 0)
        return (
          <li key={index} data-stage={stage}>
            <p class="clock">
              <strong>{t(`lesson.stages.${stage}`)}</strong>{' '}
              <span>{t('lesson.fromTo', { from, to: from + minutes })}</span>
            </p>
            <div>
              <h3 {...words}>{title}</h3>
              <p {...words}>
                <LinkedText text={text} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
