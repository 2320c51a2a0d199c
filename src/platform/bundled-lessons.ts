// The lesson plans shipped with the site.
import type { Lessons } from '../app/ports/lessons'
import type { Lesson } from '../core/lesson/lesson-schema'
import { shippedFiles } from './shipped-files'

const files = shippedFiles<Lesson>(
  import.meta.glob<string>('/levels/lessons/*.yaml', { query: '?lesson', eager: true, import: 'default' }),
)

export const bundledLessons: Lessons = {
  series: files.ids,
  load: (seriesId) => files.load(seriesId),
}
