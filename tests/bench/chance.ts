// Chance that is the same in every run: what the generated levels are made with.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  one<Item>(items: readonly Item[]): Item
  /** All of them, in another order. */
  shuffled<Item>(items: readonly Item[]): Item[]
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const between = (least: number, most: number) => uniformInt(generator, least, most)
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new RangeError('There is nothing to choose from')
    return item
  }
  return {
    between,
    one,
    shuffled(items) {
      const left = [...items]
      return items.map(() => {
        const item = one(left)
        left.splice(left.indexOf(item), 1)
        return item
      })
    },
  }
}
