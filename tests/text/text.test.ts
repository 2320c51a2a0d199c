// The one door to the interface texts: values, plurals, and changing the language while it is being read.
import { computed } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/app/languages'
import { BINS } from '../../src/core/level/bin'
import { directionOf, language, speak, t } from '../../src/text/text'
import { wholeEn as en } from '../../src/text/whole-en'
import { es } from '../../src/text/es'

const MOST = 120
const TEXTS = { en, es }

beforeEach(() => speak('en'))
afterEach(() => speak('en'))

describe('t', () => {
  it('puts in values as they are, whatever signs they hold', () => {
    const title = 'A {{count}} of $t(game) & <b>“$1”</b> $&'
    expect(t('result.nextLevel', { title })).toBe(`Next level: ${title}`)
  })

  it('puts in a value of nothing, and zero', () => {
    expect(t('result.nextLevel', { title: '' })).toBe('Next level: ')
    expect(t('result.scoreOf', { right: 0, of: 8 })).toBe('0 of 8')
  })

  it('counts in the plural form of the language', async () => {
    const counted = () => [0, 1, 2, 1_000_000].map((count) => t('front.statements', { count }))
    expect(counted()).toEqual(['0 statements', '1 statement', '2 statements', '1000000 statements'])
    await speak('es')
    expect(counted()).toEqual([
      '0 declaraciones',
      '1 declaración',
      '2 declaraciones',
      '1000000 de declaraciones',
    ])
  })

  it('writes a share as the language writes it', async () => {
    expect(t('settings.percent', { share: 1.25 })).toBe('125%')
    await speak('es')
    expect(t('settings.percent', { share: 1.25 })).toBe('125\u{a0}%')
  })

  it('is told at compile time which keys there are and what values they need', () => {
    const wrong = () => [
      // @ts-expect-error There is no such text.
      t('front.nothing'),
      // @ts-expect-error A group of texts is no text.
      t('front'),
      // @ts-expect-error A plural form is chosen, not asked for.
      t('front.statements_one', { count: 1 }),
      // @ts-expect-error The count is missing.
      t('front.statements'),
      // @ts-expect-error One of the values is missing.
      t('front.best', { right: 1 }),
      // @ts-expect-error No such value.
      t('front.best', { right: 1, of: 2, wrong: 1 }),
      // @ts-expect-error What is counted is a number.
      t('front.statements', { count: '1' }),
    ]
    expect(wrong).toBeTypeOf('function')
  })
})

describe('speak', () => {
  it('changes what has been read through a signal', async () => {
    const title = computed(() => t('settings.title'))
    expect(title.value).toBe('Settings')
    await speak('es')
    expect([title.value, language.value]).toEqual(['Ajustes', 'es'])
  })

  it('ends in the language asked for last', async () => {
    await Promise.all([speak('es'), speak('en-XA'), speak('en')])
    expect([t('settings.title'), language.value]).toEqual(['Settings', 'en'])
  })
})

describe('directionOf', () => {
  it.each(['ar', 'he', 'fa-IR', 'ur', 'en-Arab-XB'])('is right to left for %s', (tag) => {
    expect(directionOf(tag)).toBe('rtl')
  })
  it.each(['en', 'es-MX', 'ja', 'sr-Latn', 'no such language'])('is left to right for %s', (tag) => {
    expect(directionOf(tag)).toBe('ltr')
  })
})

describe.each(LANGUAGES)('the status line in %s', (tag) => {
  beforeEach(() => speak(tag))

  it('stays under 120 characters for every verdict', () => {
    for (const put of BINS) {
      for (const was of BINS) {
        const words = { put: t(`bins.${put}.article`), was: t(`bins.${was}.article`) }
        const lines = [
          t('explanation.correct', { bin: words.was }),
          t('explanation.accepted', words),
          t('explanation.wrong', words),
        ]
        for (const line of lines) expect(`${line} ${t('explanation.notScored')}`.length).toBeLessThan(MOST)
      }
    }
  })

  it('stays under 120 characters for every other answer', () => {
    const answers = [
      ...BINS.map((bin) => t('desk.placed', { bin: t(`bins.${bin}.label`) })),
      t('desk.slipHeld'),
      t('desk.takenBack'),
    ]
    for (const answer of answers) expect(answer.length).toBeLessThan(MOST)
    for (const refusal of Object.values(TEXTS[tag].refusals)) expect(refusal.length).toBeLessThan(MOST)
  })

  it('names four trays that nobody can mix up', () => {
    for (const part of ['label', 'short', 'article', 'meaning'] as const) {
      expect(new Set(BINS.map((bin) => t(`bins.${bin}.${part}`))).size).toBe(BINS.length)
    }
  })
})
