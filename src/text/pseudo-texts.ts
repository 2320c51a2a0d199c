// Makes the texts of a language nobody speaks out of English ones: accents show what is not translated,
// 60 % more letters what has no room, brackets what is cut off. Values in braces stay as they are.

/** Each letter becomes the one at its place below, which may stand higher or reach lower. */
const PLAIN = 'ACDEGINOSTUYacdeginostuy'
const ACCENTED = 'ÅÇÐÉĞÎÑÖŠŢÛÝåçðéğîñöšţûý'
const LONGER = 1.6

type Tree = { readonly [name: string]: string | Tree }

export function pseudoTexts(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, node]) => [
      name,
      typeof node === 'string' ? pseudoText(node) : pseudoTexts(node),
    ]),
  )
}

/** Vowels are doubled, so that words themselves grow; what is still missing follows as words. */
export function pseudoText(english: string): string {
  const grown = english
    .split(/(\{\{.*?\}\})/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(/[aeiou]/gu, '$&$&')
            .replaceAll(/./gu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('')
  let longer = grown
  while (longer.length + 2 < english.length * LONGER) longer += longer.length % 5 === 0 ? ' ' : 'ø'
  return `[${longer}]`
}
