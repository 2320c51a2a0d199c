// The silent adapter keeps what was asked and set, so that other tests can ask about it.
import { expect, test } from 'vitest'
import { createSilentSound } from '../../src/platform/silent-sound'

test('writes down every effect in order, and what was set', () => {
  const sound = createSilentSound()
  sound.slipPickedUp()
  sound.setMuted(true)
  sound.setVolume(0.3)
  sound.slipPutDown()
  sound.dispose()
  expect(sound.asked).toEqual(['slipPickedUp', 'slipPutDown'])
  expect(sound).toMatchObject({ muted: true, volume: 0.3, disposed: true })
})
