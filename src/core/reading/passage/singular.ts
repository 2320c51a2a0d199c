// The singular of a noun as far as spelling tells, to look it up in lists of singular forms.

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['children', 'child'],
])

export function singular(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
}

/** The word or its singular is in the list. */
export function inList(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(singular(word))
}

/** One of a list, in the plural. */
export function isPlural(word: string): boolean {
  return (
    word === 'people' || word === 'police' || (singular(word) !== word && !/(?:ss|us|is|news)$/u.test(word))
  )
}
