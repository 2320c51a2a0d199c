// Keeps Phaser as light as it was made: every kilobyte is a moment before the desk appears.
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { slimPhaser } from '../../src/tools/slim-phaser-plugin'

const kilobyte = 1000
const budget = 125 * kilobyte
/** Below this something has gone missing, or the build did not take the real entry. */
const leastPlausible = 60 * kilobyte

describe('the slim Phaser', () => {
  it('weighs at most 125 KB gzipped, with both renderers', { timeout: 30_000 }, async () => {
    const bytes = gzipSync(await builtEntry(), { level: 9 }).byteLength
    expect(bytes).toBeLessThanOrEqual(budget)
    expect(bytes).toBeGreaterThan(leastPlausible)
  })
})

async function builtEntry(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [slimPhaser({ stock: false })],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: new URL('../../src/table/phaser/create-game.ts', import.meta.url).pathname,
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('The build gave no output.')
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}
