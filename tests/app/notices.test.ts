// Notices: told once, and never under a finger.
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { createNotices } from '../../src/app/notices'

it('shows a notice once, and not again once it was dismissed', () => {
  const notices = createNotices()
  notices.tell('no-sound')
  notices.tell('no-sound')
  expect(notices.shown.value).toEqual(['no-sound'])
  notices.dismiss('no-sound')
  notices.tell('no-sound')
  expect(notices.shown.value).toEqual([])
})

it('waits while something is pressed, and is not lost', () => {
  const pressed = signal(true)
  const notices = createNotices(pressed)
  notices.tell('no-sound')
  expect(notices.shown.value).toEqual([])
  pressed.value = false
  expect(notices.shown.value).toEqual(['no-sound'])
  pressed.value = true
  pressed.value = false
  expect(notices.shown.value).toEqual(['no-sound'])
})
