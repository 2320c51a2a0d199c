// The settings on the root of the document, as the style sheets ask for them.
import { expect, it } from 'vitest'
import { createNotices } from '../../src/app/notices'
import { createSettings, type Settings } from '../../src/app/settings'
import { createMemoryRecords } from '../../src/platform/memory-records'
import { wearSettings } from '../../src/platform/wear-settings'
import { signal } from '@preact/signals'

const settings = createSettings({
  records: createMemoryRecords(),
  notices: createNotices(),
  system: {
    reducesMotion: signal(false),
    theme: signal<'light' | 'dark' | 'contrast'>('dark'),
    languages: signal<readonly string[]>([]),
  },
})

const worn = (changes: Partial<Settings>, still = false) => {
  const root: { dataset: DOMStringMap } = { dataset: {} }
  wearSettings(root, {
    value: signal({ ...settings.value.value, ...changes }),
    theme: settings.theme,
    still: signal(still),
  })
  return root.dataset
}

it('shows the usual ones as they are', () => {
  expect(worn({})).toEqual({ theme: 'dark', textSize: '100', font: 'design', wide: '', motion: 'full' })
})

it('names what is set apart', () => {
  expect(worn({ wideLetters: true, wideLines: true })['wide']).toBe('letters lines')
})

it('keeps still whatever the reason', () => {
  expect(worn({}, true)['motion']).toBe('still')
})

it('writes nothing that is worn already: whoever watches the theme would paint all drawings anew', () => {
  const written: string[] = []
  const dataset = new Proxy<DOMStringMap>(
    {},
    {
      set(target, name, value) {
        written.push(String(name))
        return Reflect.set(target, name, value)
      },
    },
  )
  wearSettings({ dataset }, settings)
  expect(written).toContain('theme')
  written.length = 0
  wearSettings({ dataset }, settings)
  expect(written).toEqual([])
})
