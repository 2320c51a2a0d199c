// A state variable filter (Zavalishin's form): stays stable while its frequency glides, as paper needs.
import { RATE, type Samples } from './samples'

export type FilterShape = 'low' | 'band' | 'high'

/**
 * What `shape` lets through of `samples`. `frequency` in Hz may change with the time in milliseconds;
 * `resonance` (Q) from about 0.5, wide, to 10, ringing.
 */
export function filter(
  samples: Samples,
  shape: FilterShape,
  frequency: number | ((time: number) => number),
  resonance = Math.SQRT1_2,
): Samples {
  const frequencyAt = typeof frequency === 'number' ? () => frequency : frequency
  const damping = 1 / resonance
  let [memory1, memory2] = [0, 0]
  return samples.map((sample, index) => {
    const g = Math.tan((Math.PI * frequencyAt((index / RATE) * 1000)) / RATE)
    const a1 = 1 / (1 + g * (g + damping))
    const rest = sample - memory2
    const band = a1 * memory1 + g * a1 * rest
    const low = memory2 + g * band
    memory1 = 2 * band - memory1
    memory2 = 2 * low - memory2
    if (shape === 'low') return low
    return shape === 'band' ? damping * band : sample - damping * band - low
  })
}
