// The lesson plans shipped with the site: checked and compiled by the build, each fetched when it is opened.
import type { Lessons } from '../app/ports/lessons'
import type { Lesson } from '../core/lesson/lesson-schema'

const loaders = new Map(
  Object.entries(
    import.meta.glob<Lesson>('/levels/lessons/*.yaml', { query: '?lesson', import: 'default' }),
  ).map(([path, load]) => [path.replace(/^.*\/|\.yaml$/g, ''), load]),
)

export const bundledLessons: Lessons = {
  series: new Set(loaders.keys()),
  load: (seriesId) => loaders.get(seriesId)?.() ?? Promise.resolve(null),
}
