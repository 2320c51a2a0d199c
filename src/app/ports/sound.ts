// What can be heard, by meaning. A port: a real loudspeaker, or a list in memory for tests.
// Sound never carries meaning alone and nothing waits for it: asking is always safe, and may stay unheard.

export const SOUND_EFFECTS = [
  /** A slip leaves the desk or a tray. */
  'slipPickedUp',
  /** A slip comes to lie in a tray or on the desk. */
  'slipPutDown',
  /** A verdict's mark comes down on a slip. */
  'stamped',
  /** Another page: a report opens, the result follows. */
  'pageTurned',
  /** A statement was sorted as the report bears out. */
  'right',
  /** It was not; soft and neutral, since a mistake is where the learning begins. */
  'notQuite',
  /** The last statement is done. */
  'levelEnded',
  /** A slip or a thread is pinned to the board. */
  'pinned',
] as const
export type SoundEffect = (typeof SOUND_EFFECTS)[number]

/** One method for each effect. */
export type SoundEffects = { readonly [Effect in SoundEffect]: () => void }

/**
 * Silent until the player's first gesture, which the adapter sees for itself. An effect asked for before
 * sound is ready is dropped, not played late; the same effect asked for twice at once is heard once.
 */
export interface Sound extends SoundEffects {
  /** From 0, silent, to 1, as recorded; what lies outside is moved to the nearer end. */
  setVolume(volume: number): void
  /** Stops at once what is being heard; the volume is kept for later. */
  setMuted(muted: boolean): void
  /** Stops listening and gives everything back. Whatever is asked afterwards stays unheard. */
  dispose(): void
}

/**
 * `unsupported`: this browser cannot do it. `not-loaded`: the player or the recording could not be fetched
 * or decoded. `refused`: the browser would not start, or not play.
 */
export type SoundFailure = { reason: 'unsupported' | 'not-loaded' | 'refused'; error: unknown }
