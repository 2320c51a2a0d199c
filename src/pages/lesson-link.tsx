// The way from a shelf to the lesson plan of its series.
import { hrefs } from '../app/route'
import { t } from '../text/text'
import { Quoting } from './parts/quoting'
import type { Shelf } from './shelve'

export function LessonLink({ shelf }: { shelf: Shelf }) {
  return (
    <a class="lesson-link" href={hrefs.lesson(shelf.id)}>
      {t('lesson.link')} {/* Several shelves have one: read alone, each link says whose it is. */}
      <span class="visually-hidden">
        <Quoting
          sentence={(series) => t('lesson.linkFor', { series })}
          words={shelf.title ?? shelf.id}
          language={shelf.language}
        />
      </span>
    </a>
  )
}
