// The last step for every effect: the same small room around it, the same measure of loudness, no clicks.
import { filter } from './filter'
import { amplitude, decibels, lengthOf, peakOf, RATE, type Samples } from './samples'

/** No sample goes above this, in dBFS: two effects at once still do not clip. */
const PEAK_LIMIT = -6.1
/** Below this nothing is heard from a small loudspeaker, it only takes away room. */
const RUMBLE_HZ = 45
const FADE_IN_MS = 2
const FADE_OUT_MS = 25
/** The lamp, the wall and the shelf: when they answer (ms), and how loudly. */
const ECHOES = [
  [6, 0.16],
  [11, 0.12],
  [17, 0.09],
  [26, 0.05],
] as const
const ECHO_HZ = 2500

/** `samples` in the room, at `loudness` (LUFS, the loudest 400 ms) unless the peak limit says less. */
export function finish(samples: Samples, loudness: number): Samples {
  const shaped = fadeEnds(filter(inRoom(samples), 'high', RUMBLE_HZ))
  const gain = Math.min(amplitude(loudness - loudnessOf(shaped)), amplitude(PEAK_LIMIT) / peakOf(shaped))
  return shaped.map((sample) => sample * gain)
}

function inRoom(samples: Samples): Samples {
  const dull = filter(samples, 'low', ECHO_HZ)
  return samples.map((sample, index) =>
    ECHOES.reduce((sum, [ms, gain]) => sum + gain * (dull[index - lengthOf(ms)] ?? 0), sample),
  )
}

function fadeEnds(samples: Samples): Samples {
  const [fadeIn, fadeOut] = [lengthOf(FADE_IN_MS), lengthOf(FADE_OUT_MS)]
  return samples.map((sample, index) => {
    const part = Math.min(1, index / fadeIn, (samples.length - 1 - index) / fadeOut)
    return (sample * (1 - Math.cos(Math.PI * part))) / 2
  })
}

/** The loudest 400 ms in LUFS, as ITU-R BS.1770 measures them; what is shorter counts with silence. */
export function loudnessOf(samples: Samples): number {
  // The two filters of the recommendation, for 48 kHz: the head's shelf, then the low cut.
  const shelf = biquad(
    samples,
    [1.53512485958697, -2.69169618940638, 1.19839281085285],
    [-1.69065929318241, 0.73248077421585],
  )
  const heard = biquad(shelf, [1, -2, 1], [-1.99004745483398, 0.99007225036621])
  const block = 0.4 * RATE
  let [energy, loudest] = [0, 0]
  heard.forEach((sample, index) => {
    energy += sample ** 2 - (heard[index - block] ?? 0) ** 2
    loudest = Math.max(loudest, energy)
  })
  return decibels(Math.sqrt(loudest / block)) - 0.691
}

type Three = readonly [number, number, number]
function biquad(samples: Samples, [b0, b1, b2]: Three, [a1, a2]: readonly [number, number]): Samples {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return samples.map((x0) => {
    const y0 = b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    ;[x1, x2, y1, y2] = [x0, x1, y0, y1]
    return y0
  })
}
