// Wood and rubber: things that are struck. Each rings in a few modes, the higher ones dying sooner.
import { render, type Samples } from './samples'

/** How long the blow takes to reach its full strength: softer than a click. */
const BLOW_MS = 3
/** `fade` counts to one thousandth (−60 dB), which takes this many time constants. */
const FADES = Math.log(1000)

export type Mode = {
  hertz: number
  gain: number
  /** Milliseconds until the mode is gone (−60 dB). */
  fade: number
  /** Where the pitch begins, as a multiple: a struck skin or board starts higher and settles. */
  from?: number
}

/** How fast a bent pitch settles. */
const SETTLE_MS = 18

/** `modes` struck together, `ms` milliseconds long. `blow`: a softer mallet takes longer. */
export function struck(ms: number, modes: readonly Mode[], blow = BLOW_MS): Samples {
  return render(ms, (time) => {
    const attack = time < blow ? (1 - Math.cos((Math.PI * time) / blow)) / 2 : 1
    let sum = 0
    for (const { hertz, gain, fade, from = 1 } of modes) {
      const bent = time + (from - 1) * SETTLE_MS * (1 - Math.exp(-time / SETTLE_MS))
      sum += gain * Math.exp((-FADES * time) / fade) * Math.sin((2 * Math.PI * hertz * bent) / 1000)
    }
    return attack * sum
  })
}

/** One bar of a marimba under a felt mallet: the ground tone, the double octave and a trace above. */
export function bar(ms: number, hertz: number, fade: number): Samples {
  const felt = 7
  return struck(
    ms,
    [
      { hertz, gain: 1, fade },
      // A second string a few cents off makes the tone breathe instead of standing still.
      { hertz: hertz * 1.0025, gain: 0.35, fade: fade * 0.9 },
      { hertz: hertz * 2, gain: 0.1, fade: fade * 0.55 },
      { hertz: hertz * 3.93, gain: 0.13, fade: fade * 0.3 },
      { hertz: hertz * 9.2, gain: 0.015, fade: fade * 0.1 },
    ],
    felt,
  )
}
