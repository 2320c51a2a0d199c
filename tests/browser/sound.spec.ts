// Sound waits for a gesture, is opened only where it is wanted, stays as it was set, and tells nothing that is not seen.
import { expect, test, type Locator } from '@playwright/test'
import sprite from '../../assets/audio/desk.json' with { type: 'json' }
import { SOUND_EFFECTS, type SoundEffect } from '../../src/app/ports/sound'
import { Desk } from './helpers/desk'
import { holdOver } from './helpers/hands'
import { levelOf, SHIPMENT, wrongBin } from './helpers/levels'

test('no loudspeaker is opened before the first gesture, nor where sound is off', async ({ page }) => {
  await page.addInitScript(() => {
    const opened: string[] = []
    Object.assign(window, { opened })
    window.AudioContext = new Proxy(window.AudioContext, {
      construct(target, parameters: [], newTarget) {
        opened.push(document.title)
        const made: AudioContext = Reflect.construct(target, parameters, newTarget)
        return made
      },
    })
  })
  const opened = () => page.evaluate(() => Number(Reflect.get(window, 'opened').length))
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await expect(desk.start).toBeVisible()
  await desk.page.getByRole('button', { name: 'Sound' }).focus()
  expect(await opened()).toBe(0)
  await page.getByRole('button', { name: 'Sound' }).click()
  await desk.start.click()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(desk.why).toBeFocused()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Enter')
  expect(await opened()).toBe(0)
  await page.getByRole('button', { name: 'Sound' }).click()
  await expect.poll(opened).toBe(1)

  const settings = await desk.settings()
  await settings.getByRole('slider', { name: 'Volume' }).fill('0.25')
  await page.reload()
  await expect((await desk.settings()).getByRole('slider', { name: 'Volume' })).toHaveValue('0.25')
  await expect(settings.getByRole('checkbox', { name: 'No sound' })).not.toBeChecked()
})

/** What tells the eye the same; not there before. */
const TWINS: Record<SoundEffect, (desk: Desk) => Locator> = {
  pageTurned: (desk) => desk.statementHeading,
  slipPickedUp: (desk) => desk.page.locator('.slip[data-held="true"]'),
  slipPutDown: (desk) => desk.page.locator('.tray-count', { hasText: '1 slip' }),
  stamped: (desk) => desk.page.locator('.stamp'),
  right: (desk) => desk.status.filter({ hasText: /^Correct/ }),
  notQuite: (desk) => desk.status.filter({ hasText: /^Not quite/ }),
  pinned: (desk) => desk.page.locator('.pinned').first(),
  levelEnded: (desk) => desk.resultHeading,
}

test('whatever is heard is seen as well', async ({ page }) => {
  await page.addInitScript((recording) => {
    const heard: string[] = []
    const ready = { decoded: false }
    Object.assign(window, { heard, ready })
    /** Tells of every call of a method, and lets it be. */
    const tap = (owner: object, name: string, told: (values: unknown[], outcome: unknown) => void) => {
      const method: () => unknown = Reflect.get(owner, name)
      Reflect.set(owner, name, function (this: unknown, ...values: []) {
        const outcome: unknown = Reflect.apply(method, this, values)
        told(values, outcome)
        return outcome
      })
    }
    tap(AudioBufferSourceNode.prototype, 'start', ([, offset, duration]) => {
      // Howler tries the loudspeaker with an empty sound, whole.
      if (duration === undefined) return
      const effect = recording.find(([, [from = 0]]) => Math.abs(from - Number(offset) * 1000) < 1)
      heard.push(effect?.[0] ?? `what begins at ${String(offset)}`)
    })
    tap(BaseAudioContext.prototype, 'decodeAudioData', (_values, outcome) => {
      void Promise.resolve(outcome).then(() => {
        ready.decoded = true
      })
    })
  }, Object.entries(sprite))
  const desk = new Desk(page)
  const unheard = new Set(SOUND_EFFECTS)
  /** Exactly these are heard of an action, in this order, and are seen, though not before. */
  const hear = async (effects: SoundEffect[], act: () => Promise<unknown>) => {
    const twins = effects.map((effect) => TWINS[effect](desk))
    for (const twin of twins) await expect(twin).toBeHidden()
    await page.evaluate(() => Reflect.get(window, 'heard').splice(0))
    await act()
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(effects)
    for (const twin of twins) await expect(twin).toBeVisible()
    for (const effect of effects) unheard.delete(effect)
  }
  await desk.open(SHIPMENT)
  // The first gesture, which lets the recording be fetched.
  await page.getByRole('radio', { name: 'Edition' }).click()
  await page.getByRole('radio', { name: 'Practice' }).click()
  await page.waitForFunction(() => Reflect.get(window, 'ready').decoded)

  await hear(['pageTurned'], () => desk.start.click())
  const level = await levelOf(SHIPMENT)
  const wrong = wrongBin(level, await desk.words())
  await hear(['slipPickedUp'], () => holdOver(desk, wrong))
  await hear(['slipPutDown'], () => page.mouse.up())
  await desk.listView()
  await hear(['stamped', 'notQuite'], () => desk.check.press('Enter'))
  for (let number = 2; number <= level.statements.length; number++) {
    await desk.next.press('Enter')
    await desk.radio(await desk.rightBin(level)).press('Space')
    await hear(['stamped', 'right'], () => desk.check.press('Enter'))
  }
  await hear(['pinned', 'levelEnded'], () => desk.seeResult.press('Enter'))
  expect([...unheard]).toEqual([])
})
