// Settings are kept, followed across tabs, and fall back field by field when stored data is not understood.
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { createNotices } from '../../src/app/notices'
import { createSettings } from '../../src/app/settings'
import { createMemoryRecords } from '../../src/platform/memory-records'

function open(records = createMemoryRecords()) {
  const notices = createNotices()
  const reducesMotion = signal(false)
  const languages = signal<readonly string[]>(['fr-CA', 'es-MX', 'en'])
  const theme = signal<'light' | 'dark' | 'contrast'>('light')
  const settings = createSettings({ records, notices, system: { reducesMotion, theme, languages } })
  return { settings, records, notices, reducesMotion, theme, languages }
}

describe('settings', () => {
  it('are remembered', () => {
    const { settings, records } = open()
    settings.set('textSize', 150)
    settings.set('muted', true)
    expect(open(records).settings.value.value).toMatchObject({ textSize: 150, muted: true })
  })

  it('reach the other tabs at once', () => {
    const first = open()
    const second = open(first.records.tab())
    first.settings.set('theme', 'contrast')
    expect(second.settings.value.value.theme).toBe('contrast')
  })

  it('keep what is understood when one field is not', () => {
    const records = createMemoryRecords()
    records.texts.set('settings', '{"volume":7,"theme":"dark","numberKeys":"yes"}')
    expect(open(records).settings.value.value).toMatchObject({ volume: 0.6, theme: 'dark', numberKeys: true })
  })

  it.each(['[]', '"dark"', 'null', '{'])('are set aside with a notice when %s is stored', (text) => {
    const records = createMemoryRecords()
    records.texts.set('settings', text)
    const { settings, notices } = open(records)
    expect(settings.value.value.theme).toBe('system')
    expect(notices.shown.value).toEqual(['settings-set-aside'])
    expect(records.texts.get('set-aside/settings')).toBe(text)
  })

  it('wear the theme the system asks for, unless the player has chosen one', () => {
    const { settings, theme } = open()
    theme.value = 'contrast'
    expect(settings.theme.value).toBe('contrast')
    settings.set('theme', 'presenter')
    expect(settings.theme.value).toBe('presenter')
  })

  it('hold things still by the system’s wish, unless the player wants motion', () => {
    const { settings, reducesMotion } = open()
    expect(settings.still.value).toBe(false)
    reducesMotion.value = true
    expect(settings.still.value).toBe(true)
    settings.set('motion', 'full')
    expect(settings.still.value).toBe(false)
    reducesMotion.value = false
    settings.set('motion', 'reduced')
    expect(settings.still.value).toBe(true)
  })

  it('speak the first of the system’s languages that there is, unless the player chose one', () => {
    const { settings, languages } = open()
    expect(settings.language.value).toBe('es')
    languages.value = ['fr', 'en-GB']
    expect(settings.language.value).toBe('en')
    settings.set('language', 'es')
    expect(settings.language.value).toBe('es')
  })

  it.each(['"fr"', '"en-XA"', '7', 'null'])('do not speak what is stored as %s', (stored) => {
    const records = createMemoryRecords()
    records.texts.set('settings', `{"language":${stored},"theme":"dark"}`)
    expect(open(records).settings.value.value).toMatchObject({ language: 'auto', theme: 'dark' })
  })
})
