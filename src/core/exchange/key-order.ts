// The order in which the parts of a level are written: as a person would write them, what is read first comes first.

const LEVEL = [
  'format',
  'id',
  'title',
  'summary',
  'language',
  'series',
  'difficulty',
  'minimumAge',
  'topics',
  'goal',
  'bins',
  'credits',
  'report',
  'sources',
  'statements',
  'discussion',
]
const STATEMENT = [
  'id',
  'text',
  'category',
  'source',
  'via',
  'evidence',
  'cue',
  'defensible',
  'scored',
  'explanation',
  'mistakes',
  'denies',
  'note',
]

/** Keys of a map at a path, where `*` stands for any entry; absent where the order is the writer's own. */
const ORDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['', LEVEL],
  ['series', ['id', 'title', 'order']],
  ['credits', ['authors', 'licence', 'derivedFrom']],
  ['credits.derivedFrom', ['title', 'date', 'note']],
  ['report', ['headline', 'dateline', 'body']],
  ['sources.*', ['label', 'kind', 'side']],
  ['statements.*', STATEMENT],
  ['statements.*.evidence', ['exact', 'prefix', 'suffix']],
  ['statements.*.mistakes', ['confirmed', 'denial', 'anonymous', 'opinion']],
])

/** `path`: keys from the top, `*` for an entry of a list. */
export function orderOf(path: readonly string[]): readonly string[] {
  const [first, second, ...rest] = path
  const place = first === 'sources' && second !== undefined ? ['sources', '*', ...rest] : path
  return ORDERS.get(place.join('.')) ?? []
}

/** The keys in the order of the format; those that it does not know follow as they came. */
export function inOrder(keys: readonly string[], path: readonly string[]): string[] {
  const order = orderOf(path)
  return [...order.filter((key) => keys.includes(key)), ...keys.filter((key) => !order.includes(key))]
}
