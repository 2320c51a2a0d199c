// Seeds and names from the browser's random numbers.
import type { Chance } from '../app/ports/chance'

export const browserChance: Chance = {
  seed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
  // Not randomUUID: it is missing where a school serves the game over plain http.
  id: () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-'),
}
