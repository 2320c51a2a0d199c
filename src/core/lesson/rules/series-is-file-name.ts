// A plan's series is the name of its file, so that the front page finds the plan of a series.
import type { LessonRule } from './rule'

export const seriesIsFileName: LessonRule = ({ series, fileName }) =>
  series === undefined || fileName === null || series === fileName
    ? []
    : [{ code: 'id-not-file-name', path: ['series'], details: { id: series, fileName } }]
