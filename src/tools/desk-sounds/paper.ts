// Paper: filtered noise under a swell, made of many tiny crackles, because fibres slip one by one.
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { filter } from './filter'
import { RATE, render, type Samples } from './samples'

/** How long one crackle takes to fade to a third. */
const CRACKLE_FADE_MS = 1.2

export type Paper = {
  /** The same seed gives the same noise, sample by sample. */
  seed: number
  ms: number
  /** The loudest moment, from the beginning. */
  swell: number
  /** Where the noise lies at the beginning and at the end. */
  hertz: readonly [number, number]
  /** 0: an even hiss, as of cloth; 1: nothing but crackles, as of stiff paper. */
  crackle: number
  /** Crackles in a second; stiff paper has fewer than soft paper. */
  crackles?: number
}

/** Above this paper hisses. */
const HISS_HZ = 6500

/** Paper moving, its loudest sample somewhere under 1. */
export function paper({ seed, ms, swell, hertz, crackle, crackles = 900 }: Paper): Samples {
  const generator = xoroshiro128plus(seed)
  const chance = () => uniformFloat32(generator)
  const [from, to] = hertz
  const fade = Math.exp(-1000 / (CRACKLE_FADE_MS * RATE))

  let grain = 0
  const noise = render(ms, () => {
    grain *= fade
    // Cubed: many faint crackles, few strong ones.
    if (chance() < crackles / RATE) grain = Math.max(grain, chance() ** 3)
    return (2 * chance() - 1) * (1 - crackle + crackle * 3 * grain)
  })
  const glide = (time: number) => from * (to / from) ** (time / ms)
  const heard = filter(filter(noise, 'band', glide, 0.8), 'low', HISS_HZ)
  return heard.map((sample, index) => sample * swellAt((index / RATE) * 1000, ms, swell))
}

/** Rises as a cosine to 1 at `swell`, falls as a squared cosine to 0 at `ms`: no corner to click. */
function swellAt(time: number, ms: number, swell: number): number {
  if (time < swell) return (1 - Math.cos((Math.PI * time) / swell)) / 2
  return Math.cos((Math.PI / 2) * ((time - swell) / (ms - swell))) ** 2
}
