// How long things take on the table, in milliseconds, and how far they go. With reduced motion nothing here
// moves; only a fade may stay.
export const MOTION = {
  /** A dropped slip flies to its tray, lands flat and springs back. */
  drop: { flight: 220, settle: 160, wide: 1.06, low: 0.94 },
  /** A slip let go of elsewhere glides home. */
  miss: { glide: 260 },
  /** The tray under the held slip. */
  swell: { time: 120, scale: 1.03 },
  /** The stamp comes down; with reduced motion it fades in. */
  stamp: { fall: 180, from: 1.6, fade: 150 },
  dust: { time: 560, specks: 14, reach: 46 },
  /** Not quite: the slip turns once and comes back, and the right tray lifts. */
  turn: { time: 320, degrees: 4 },
  lift: { time: 420, scale: 1.05 },
  /** The slip that was sorted goes into its tray, the next one comes onto the desk from the top left. */
  file: { flight: 300 },
  deal: { glide: 200, fromX: -10, fromY: -28, tilt: -1.2 },
  /** The board pins its slips one after the other, all within `all`. */
  pin: { time: 260, all: 1200, from: 1.12, tilt: 3 },
  thread: { time: 240 },
} as const
