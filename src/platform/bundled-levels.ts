// The levels shipped with the site: checked and compiled by the build, each fetched when it is opened.
import type { Levels } from '../app/ports/levels'
import type { Level } from '../core/level/level-schema'

const addresses = new Map(
  Object.entries(
    import.meta.glob<string>('/levels/*.yaml', { query: '?address', eager: true, import: 'default' }),
  ).map(([path, address]) => [path.replace(/^.*\/|\.yaml$/g, ''), address]),
)
/** What has been asked for; what has failed may be asked for again. */
const asked = new Map<string, Promise<Level>>()

export const bundledLevels: Levels = {
  cards: async () => (await import('./level-cards')).levelCards,
  async load(id) {
    const address = addresses.get(id)
    if (address === undefined) return null
    const level = asked.get(id) ?? fetchLevel(address)
    asked.set(id, level)
    try {
      return await level
    } catch (error) {
      asked.delete(id)
      throw error
    }
  },
}

async function fetchLevel(address: string): Promise<Level> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} did not come: ${response.status}`)
  // The build has checked it: nothing else is ever put at this address.
  const level: Level = await response.json()
  return level
}
