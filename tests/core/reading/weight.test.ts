// Keeps the reading assistant small: it is fetched with the editor, by a teacher who waits for it.
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

const kilobyte = 1000
const budget = 40 * kilobyte
/** Below this the words have gone missing, or the build did not take the real entry. */
const leastPlausible = 5 * kilobyte

describe('the reading assistant', () => {
  it('weighs at most 40 KB gzipped', { timeout: 30_000 }, async () => {
    const bytes = gzipSync(await builtEntry(), { level: 9 }).byteLength
    expect(bytes).toBeLessThanOrEqual(budget)
    expect(bytes).toBeGreaterThan(leastPlausible)
  })
})

async function builtEntry(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: new URL('../../../src/core/reading/read-report.ts', import.meta.url).pathname,
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('The build gave no output.')
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}
