// How deep a JSON text goes, before anybody walks into it.

/** Whether lists and maps lie more than `most` deep inside one another. Looks at brackets outside of strings. */
export function isNestedDeeper(json: string, most: number): boolean {
  let depth = 0
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gsu)) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > most) return true
  }
  return false
}
