// How easy a report has to read for the age it is meant for.
// Flesch's own table (Rudolf Flesch, How to Write Plain English, 1979, chapter 2; first in The Art of Readable
// Writing, 1949) sets reading ease beside the school year whose pupils understand a text easily:
// 90–100 the 5th year (age 10 to 11), 80–90 the 6th (11 to 12), 70–80 the 7th (12 to 13), 60–70 the 8th and 9th
// (13 to 15), 50–60 the 10th to 12th (15 to 18), 30–50 college. A range here reaches from two years above the age,
// for words such as names and offices that no news report can do without, to a floor of ease that keeps older
// pupils from being talked down to.

export interface EaseRange {
  readonly from: number
  readonly to: number
}

const RANGES: readonly (EaseRange & { age: number })[] = [
  { age: 9, from: 80, to: 100 },
  { age: 11, from: 68, to: 92 },
  { age: 13, from: 50, to: 80 },
  { age: 15, from: 40, to: 70 },
]

/** The range of the highest age in the table that is not above `minimumAge`; below 9, that of 9. */
export function easeRange(minimumAge: number): EaseRange {
  const [youngest, ...older] = RANGES
  const { from, to } = older.reduce(
    (range, next) => (next.age <= minimumAge ? next : range),
    youngest ?? { age: 0, from: 0, to: 100 },
  )
  return { from, to }
}
