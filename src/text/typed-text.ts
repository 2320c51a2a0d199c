// What the compiler knows of the interface texts: every key, the values each text needs, and what a
// translation must have. A wrong key, a missing value or an untranslated text does not compile.
import type { wholeEn } from './whole-en'

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The names in double braces; what follows a comma says how a value is written. */
type Names<Text> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? (Inside extends `${infer Name},${string}` ? Name : Inside) | Names<Rest>
  : never

/** Each text as a pair of its path and its words. */
type Leaf<Tree, Path extends string = ''> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? [`${Path}${Name}`, Tree[Name]]
    : Leaf<Tree[Name], `${Path}${Name}.`>
}[keyof Tree & string]

/** A text's plural forms share one key. */
type KeyOf<Path> = Path extends `${infer Key}_${PluralForm}` ? Key : Path

type Texts<Tree> = {
  [Text in Leaf<Tree> as Text extends [infer Path extends string, unknown]
    ? KeyOf<Path>
    : never]: Text extends [unknown, infer Words] ? Words : never
}

/** The keys of the game's texts, or of another tree of texts. */
export type TextKey<Tree = typeof wholeEn> = keyof Texts<Tree>

type Value<Name> = Name extends 'count' | 'share' ? number : string | number

/** No argument for a text without values; else an object with each of them. */
export type Values<Key extends TextKey<Tree>, Tree = typeof wholeEn> = [Names<Texts<Tree>[Key]>] extends [
  never,
]
  ? []
  : [values: { [Name in Names<Texts<Tree>[Key]>]: Value<Name> }]

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

/** Any words, as long as they hold the same values. */
type SameValues<Text> = [Names<Text>] extends [never]
  ? string
  : Intersection<
      Names<Text> extends infer Name ? (Name extends string ? `${string}{{${Name}${string}` : never) : never
    >

/** The English texts' keys, with the plural forms that the language has. */
export type TextsLike<Forms extends PluralForm, Tree = typeof wholeEn> = {
  [Name in keyof Tree as Name extends `${infer Key}_other`
    ? `${Key}_${Forms}`
    : Name extends `${string}_${PluralForm}`
      ? never
      : Name]: Tree[Name] extends string ? SameValues<Tree[Name]> : TextsLike<Forms, Tree[Name]>
}
