// Fetches a lesson plan and the page that shows it; players load neither.
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Lesson } from '../core/lesson/lesson-schema'
import { t } from '../text/text'
import { useGame } from './game'
import { MissingPage } from './missing-page'

type Fetched =
  | { state: 'fetching' | 'failed' | 'missing' }
  | { state: 'here'; lesson: Lesson; LessonPage: ComponentType<{ lesson: Lesson }> }

export function LateLessonPage({ seriesId }: { seriesId: string }) {
  const { lessons } = useGame()
  const fetched = useSignal<Fetched>({ state: lessons.series.has(seriesId) ? 'fetching' : 'missing' })
  const fetchLesson = () => {
    if (!lessons.series.has(seriesId)) return
    fetched.value = { state: 'fetching' }
    Promise.all([lessons.load(seriesId), import('./lesson-page')]).then(
      ([lesson, { LessonPage }]) => {
        fetched.value = lesson ? { state: 'here', lesson, LessonPage } : { state: 'missing' }
      },
      () => {
        fetched.value = { state: 'failed' }
      },
    )
  }
  useEffect(fetchLesson, [seriesId])
  const fetchAgain = () => {
    // The button goes, and would take the focus with it.
    document.querySelector<HTMLElement>('#main')?.focus()
    fetchLesson()
  }

  switch (fetched.value.state) {
    case 'here': {
      const { lesson, LessonPage } = fetched.value
      return <LessonPage lesson={lesson} />
    }
    case 'fetching':
      return (
        <p class="loading" role="status">
          {t('lesson.fetching')}
        </p>
      )
    case 'missing':
      return (
        <MissingPage title={t('lesson.unknownTitle')}>{t('lesson.unknown', { id: seriesId })}</MissingPage>
      )
    case 'failed':
      return (
        <MissingPage title={t('lesson.fetchFailedTitle')}>
          {t('lesson.fetchFailed')}{' '}
          <button type="button" onClick={fetchAgain}>
            {t('notAvailable.tryAgain')}
          </button>
        </MissingPage>
      )
  }
}
