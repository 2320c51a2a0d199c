// Sound for tests and for places without a loudspeaker: writes down what was asked, plays nothing.
import type { Sound, SoundEffect } from '../app/ports/sound'
import { createSoundEffects } from './sound-effects'

export interface SilentSound extends Sound {
  /** Every effect asked for, in order, also while muted. */
  readonly asked: readonly SoundEffect[]
  readonly volume: number
  readonly muted: boolean
  readonly disposed: boolean
}

export function createSilentSound(): SilentSound {
  const asked: SoundEffect[] = []
  let [volume, muted, disposed] = [1, false, false]
  return {
    ...createSoundEffects((effect) => asked.push(effect)),
    asked,
    get volume() {
      return volume
    },
    get muted() {
      return muted
    },
    get disposed() {
      return disposed
    },
    setVolume(wanted) {
      volume = wanted
    },
    setMuted(wanted) {
      muted = wanted
    },
    dispose() {
      disposed = true
    },
  }
}
