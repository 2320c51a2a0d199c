// Sound for players: fetched only after the first gesture, and only if it is wanted.
// Promises: never throws, never plays late, lets the machine rest; each way of failing is told once.
import type { Sound, SoundEffect, SoundFailure } from '../app/ports/sound'
import { openHowlerPlayer, type Player, UnsupportedSound } from './howler-player'
import { createSoundEffects } from './sound-effects'

/** What browsers may count as the player's doing: a touch counts when it ends, a mouse when it begins. */
const GESTURES = ['pointerdown', 'pointerup', 'keydown', 'click'] as const
/** The same effect again within this time is the same event told twice. */
const SAME_MS = 40
/** An effect waits this long for a resting loudspeaker; any later it would no longer fit what is seen. */
const LATE_MS = 120
/** After this much silence the loudspeaker rests. */
const REST_AFTER_MS = 30_000

export type HowlerSoundOptions = {
  /** Told of each reason at most once. */
  failed: (failure: SoundFailure) => void
  /** Where gestures and `visibilitychange` arrive. */
  events?: EventTarget
  /** True once the browser has counted something as the player's doing. */
  playerHasActed?: () => boolean
  isVisible?: () => boolean
  /** Milliseconds, never running backwards. */
  now?: () => number
  openPlayer?: () => Promise<Player>
}

export function createHowlerSound({
  failed,
  events = window,
  // Where a browser cannot say, the gesture itself has to do.
  playerHasActed = () => !('userActivation' in navigator) || navigator.userActivation.hasBeenActive,
  isVisible = () => document.visibilityState === 'visible',
  now = () => performance.now(),
  openPlayer = () => openHowlerPlayer(),
}: HowlerSoundOptions): Sound {
  let [volume, muted, disposed] = [1, false, false]
  let [acted, opening, resting] = [false, false, false]
  let player: Player | null = null
  /** The last effect asked for while the loudspeaker was not running. */
  let waiting: { effect: SoundEffect; at: number } | null = null
  let restTimer: ReturnType<typeof setTimeout> | undefined
  const playedAt = new Map<SoundEffect, number>()
  const told = new Set<SoundFailure['reason']>()

  const wanted = () => !muted && volume > 0 && !disposed
  const fail = (reason: SoundFailure['reason'], error: unknown) => {
    if (told.has(reason)) return
    told.add(reason)
    failed({ reason, error })
  }
  /** Does, if there is a loudspeaker, what the browser may refuse now or later. */
  const attempt = async (action: (player: Player) => void | Promise<void>) => {
    try {
      if (player) await action(player)
    } catch (error) {
      fail('refused', error)
    }
  }

  async function open(): Promise<void> {
    if (opening || !acted || !wanted()) return
    opening = true
    try {
      player = await openPlayer()
    } catch (error) {
      fail(error instanceof UnsupportedSound ? 'unsupported' : 'not-loaded', error)
      return
    }
    if (disposed) close()
    else adjust()
  }

  /** Brings the loudspeaker in line with volume and mute. */
  function adjust(): void {
    if (!player) return void open()
    if (wanted()) {
      void attempt((loudspeaker) => loudspeaker.setVolume(volume))
      wake()
    } else {
      waiting = null
      void attempt((loudspeaker) => loudspeaker.stop())
      rest()
    }
  }

  function wake(): void {
    if (!player || !wanted()) return
    const stands = resting || !player.isRunning()
    resting = false
    restLater()
    if (stands) void attempt((loudspeaker) => loudspeaker.wake().then(playWaiting))
  }

  function restLater(): void {
    clearTimeout(restTimer)
    restTimer = setTimeout(rest, REST_AFTER_MS)
  }

  function rest(): void {
    clearTimeout(restTimer)
    if (!player || resting) return
    resting = true
    void attempt((loudspeaker) => loudspeaker.rest())
  }

  function ask(effect: SoundEffect): void {
    if (!player || !wanted()) return
    const at = now()
    if (at - (playedAt.get(effect) ?? Number.NEGATIVE_INFINITY) < SAME_MS) return
    if (!resting && player.isRunning()) return play(effect, at)
    waiting = { effect, at }
    wake()
  }

  function playWaiting(): void {
    const effect = waiting && now() - waiting.at <= LATE_MS ? waiting.effect : null
    waiting = null
    if (effect && player?.isRunning() && wanted()) play(effect, now())
  }

  function play(effect: SoundEffect, at: number): void {
    playedAt.set(effect, at)
    restLater()
    void attempt((loudspeaker) => loudspeaker.play(effect))
  }

  function close(): void {
    void attempt((loudspeaker) => loudspeaker.close())
    player = null
  }

  const onGesture = () => {
    if (!playerHasActed()) return
    acted = true
    if (player) wake()
    else void open()
  }
  // Phones take the loudspeaker away while the page is out of sight.
  const onVisibilityChange = () => {
    if (isVisible() && !resting) wake()
  }
  const stopListening = new AbortController()
  const { signal } = stopListening
  for (const gesture of GESTURES) {
    // Captured, so that the loudspeaker wakes before the gesture asks for an effect.
    events.addEventListener(gesture, onGesture, { signal, capture: true, passive: true })
  }
  events.addEventListener('visibilitychange', onVisibilityChange, { signal })

  return {
    ...createSoundEffects(ask),
    setVolume(wish) {
      volume = Math.min(1, Math.max(0, wish))
      adjust()
    },
    setMuted(wish) {
      muted = wish
      adjust()
    },
    dispose() {
      disposed = true
      stopListening.abort()
      clearTimeout(restTimer)
      close()
    },
  }
}
