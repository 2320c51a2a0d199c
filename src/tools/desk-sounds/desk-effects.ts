// The eight sounds of the desk, as recipes: paper, wood, rubber and a few felted bars. Quiet things on a
// desk under a lamp; nothing beeps, nothing scolds.
import type { SoundEffect } from '../../app/ports/sound'
import { filter } from './filter'
import { finish } from './finish'
import { paper } from './paper'
import { mix, type Samples } from './samples'
import { bar, struck } from './wood'

// Equal temperament, Hz. All tones come from F major with its ninth, so that sounds that meet agree.
const F3 = 174.61
const C4 = 261.63
const F4 = 349.23
const G4 = 392
const A4 = 440
const C5 = 523.25

/** Loudness targets in LUFS: what is touched stays under what is said. */
const TOUCH = -27
const TONE = -22

/** Each effect, ready to be laid into the sprite: finished, levelled, beginning and ending in silence. */
export const DESK_EFFECTS: Readonly<Record<SoundEffect, () => Samples>> = {
  // A corner is lifted, then the sheet slides free: brighter and lighter as it leaves the wood.
  slipPickedUp: () =>
    finish(
      mix(170, [
        { samples: paper({ seed: 11, ms: 60, swell: 12, hertz: [1700, 2600], crackle: 0.9 }), gain: 0.7 },
        { samples: paper({ seed: 12, ms: 130, swell: 45, hertz: [2200, 4600], crackle: 0.6 }), at: 25 },
      ]),
      TOUCH,
    ),

  // The sheet meets the tray: air, then a soft board under it.
  slipPutDown: () =>
    finish(
      mix(210, [
        { samples: paper({ seed: 21, ms: 70, swell: 40, hertz: [2600, 1800], crackle: 0.4 }), gain: 0.5 },
        { samples: paper({ seed: 22, ms: 110, swell: 6, hertz: [1900, 900], crackle: 0.5 }), at: 45 },
        {
          samples: struck(140, [
            { hertz: 148, gain: 0.5, fade: 110, from: 1.3 },
            { hertz: 262, gain: 0.28, fade: 80 },
            { hertz: 431, gain: 0.12, fade: 50 },
          ]),
          at: 45,
        },
      ]),
      TOUCH + 1,
    ),

  // Rubber comes down on paper on wood, stays a moment, and lets go of the ink.
  stamped: () =>
    finish(
      mix(340, [
        {
          samples: struck(
            260,
            [
              { hertz: 104, gain: 0.55, fade: 250, from: 1.3 },
              { hertz: 196, gain: 0.8, fade: 240, from: 1.2 },
              { hertz: 327, gain: 0.55, fade: 180 },
              { hertz: 561, gain: 0.22, fade: 80 },
            ],
            6,
          ),
        },
        {
          samples: filter(
            paper({ seed: 31, ms: 60, swell: 4, hertz: [900, 420], crackle: 0.1 }),
            'low',
            1400,
          ),
          gain: 0.5,
        },
        {
          samples: paper({ seed: 32, ms: 90, swell: 30, hertz: [1500, 2600], crackle: 0.8 }),
          at: 205,
          gain: 0.22,
        },
      ]),
      TOUCH - 1,
    ),

  // A newspaper page: it is taken, swings over, and falls flat.
  pageTurned: () =>
    finish(
      mix(400, [
        { samples: paper({ seed: 41, ms: 110, swell: 35, hertz: [2600, 3600], crackle: 0.9 }), gain: 0.6 },
        { samples: paper({ seed: 42, ms: 290, swell: 150, hertz: [1300, 3000], crackle: 0.55 }), at: 40 },
        {
          samples: paper({ seed: 43, ms: 120, swell: 10, hertz: [1500, 700], crackle: 0.4 }),
          at: 270,
          gain: 0.7,
        },
        { samples: struck(110, [{ hertz: 170, gain: 1, fade: 90, from: 1.2 }]), at: 272, gain: 0.16 },
      ]),
      TOUCH + 1,
    ),

  // Three felted bars, rolled close together: F major, from below.
  right: () =>
    finish(
      mix(400, [
        { samples: bar(400, F4, 520) },
        { samples: bar(372, A4, 470), at: 28, gain: 0.75 },
        { samples: bar(344, C5, 430), at: 56, gain: 0.6 },
      ]),
      TONE,
    ),

  // One damped bar and its fifth at the same moment: neither a fall nor a question, only "look again".
  notQuite: () =>
    finish(
      mix(300, [
        { samples: bar(300, C4, 420) },
        { samples: bar(300, G4, 330), gain: 0.55 },
        { samples: paper({ seed: 61, ms: 40, swell: 4, hertz: [700, 500], crackle: 0.1 }), gain: 0.1 },
      ]),
      TONE - 2,
    ),

  // The edition is out: the chord unfolds over an octave and is left to ring.
  levelEnded: () =>
    finish(
      mix(1550, [
        { samples: bar(1550, F3, 1900), gain: 0.9 },
        { samples: bar(1440, C4, 1700), at: 110, gain: 0.75 },
        { samples: bar(1330, F4, 1500), at: 220, gain: 0.7 },
        { samples: bar(1220, A4, 1400), at: 330, gain: 0.6 },
        { samples: bar(1070, G4 * 2, 1100), at: 480, gain: 0.16 },
        { samples: bar(1070, C5, 1250), at: 480, gain: 0.5 },
      ]),
      TONE,
    ),

  // A pin goes through paper into cork, and the board behind answers.
  pinned: () =>
    finish(
      mix(140, [
        { samples: paper({ seed: 81, ms: 16, swell: 2, hertz: [2400, 1500], crackle: 0.3 }), gain: 0.4 },
        {
          samples: struck(
            120,
            [
              { hertz: 236, gain: 0.8, fade: 120, from: 1.2 },
              { hertz: 409, gain: 0.45, fade: 85 },
              { hertz: 733, gain: 0.2, fade: 50 },
            ],
            2,
          ),
          at: 3,
          gain: 0.6,
        },
      ]),
      TOUCH - 1,
    ),
}
