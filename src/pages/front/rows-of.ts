// Lays the stories of a shelf out in rows without a hole: as few rows as `most` allows, the fuller ones last.

/** For each story in turn, how many stand in its row: 1 to `most`. */
export function rowsOf(count: number, most: number): number[] {
  const rows = Math.ceil(count / most)
  const fewest = Math.floor(count / rows)
  const fuller = count - fewest * rows
  return Array.from({ length: rows }, (_, row) => fewest + Number(row >= rows - fuller)).flatMap((inRow) =>
    Array.from({ length: inRow }, () => inRow),
  )
}
