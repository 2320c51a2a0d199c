// Sound as numbers: mono samples between −1 and 1, and the few ways of putting them together.

export type Samples = Float64Array

/** Samples per second: Opus works at this rate inside, so nothing is resampled on the way. */
export const RATE = 48_000

/** How many samples last `ms` milliseconds. */
export const lengthOf = (ms: number): number => Math.round((ms / 1000) * RATE)

/** `ms` milliseconds of what `valueAt` says, given the time in milliseconds and the index. */
export function render(ms: number, valueAt: (time: number, index: number) => number): Samples {
  return Float64Array.from({ length: lengthOf(ms) }, (_, index) => valueAt((index / RATE) * 1000, index))
}

/** A part of an effect: what sounds, when it begins (ms), how strong it is against the others. */
export type Part = { samples: Samples; at?: number; gain?: number }

/** The parts sounding together, `ms` milliseconds in all; what rings longer is cut. */
export function mix(ms: number, parts: readonly Part[]): Samples {
  const mixed = new Float64Array(lengthOf(ms))
  for (const { samples, at = 0, gain = 1 } of parts) {
    const start = lengthOf(at)
    for (let index = start; index < Math.min(mixed.length, start + samples.length); index++) {
      mixed[index] = (mixed[index] ?? 0) + gain * (samples[index - start] ?? 0)
    }
  }
  return mixed
}

/** The loudest sample, without its sign. */
export const peakOf = (samples: Samples): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)

export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude)
export const amplitude = (dB: number): number => 10 ** (dB / 20)
