// Keeps Phaser as light as it was made: every kilobyte is a moment before the desk appears.
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { slimPhaser } from '../../src/tools/slim-phaser-plugin'

const kilobyte = 1000
/** With the canvas alone, as everybody gets it, and with WebGL too, as the twin has it. */
const budgets = { '': 75 * kilobyte, '?webgl': 125 * kilobyte }
/** Below this something has gone missing, or the build did not take the real entry. */
const leastPlausible = { '': 45 * kilobyte, '?webgl': 75 * kilobyte }

describe('the slim Phaser', () => {
  it.each(['', '?webgl'] as const)(
    'weighs no more than its budget with "%s"',
    async (twin) => {
      const bytes = gzipSync(await builtEntry(twin), { level: 9 }).byteLength
      expect(bytes).toBeLessThanOrEqual(budgets[twin])
      expect(bytes).toBeGreaterThan(leastPlausible[twin])
    },
    30_000,
  )
})

async function builtEntry(twin: keyof typeof budgets): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [slimPhaser({ stock: false })],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: new URL('../../src/table/phaser/create-game.ts', import.meta.url).pathname + twin,
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('The build gave no output.')
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}
