// The eight methods of the sound port on top of one function, so that each adapter writes them once.
import type { SoundEffect, SoundEffects } from '../app/ports/sound'

/** One method for each effect, each asking `ask` for its own. */
export function createSoundEffects(ask: (effect: SoundEffect) => void): SoundEffects {
  return {
    slipPickedUp: () => ask('slipPickedUp'),
    slipPutDown: () => ask('slipPutDown'),
    stamped: () => ask('stamped'),
    pageTurned: () => ask('pageTurned'),
    right: () => ask('right'),
    notQuite: () => ask('notQuite'),
    levelEnded: () => ask('levelEnded'),
    pinned: () => ask('pinned'),
  }
}
