// The player's settings: one value, kept on this device, in force at once.
import { computed, type ReadonlySignal } from '@preact/signals'
import * as z from 'zod/mini'
import { MODES } from '../core/round/round'
import { type Kept, keep } from './kept'
import { chooseLanguage, type Language, LANGUAGES } from './languages'
import type { Notices } from './notices'
import type { Records } from './ports/records'
import type { System } from './ports/system'

/** `auto`: the desk where it can be drawn, else the list. */
export const VIEWS = ['auto', 'desk', 'list'] as const
export const THEMES = ['system', 'light', 'dark', 'contrast', 'presenter'] as const
export const MOTIONS = ['system', 'full', 'reduced'] as const
/** `auto`: the first the browser asks for that the game speaks. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const
/** `design`: each text in the letters it was set in; `legible`: Atkinson everywhere; `dyslexic`: OpenDyslexic. */
export const FONTS = ['design', 'legible', 'dyslexic'] as const
/** Per cent of the size the design calls for. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const

// A field that is missing or not understood falls back alone: the others are kept.
const settingsSchema = z.object({
  language: z.catch(z.enum(LANGUAGE_CHOICES), 'auto'),
  view: z.catch(z.enum(VIEWS), 'auto'),
  mode: z.catch(z.enum(MODES), 'practice'),
  asksCertainty: z.catch(z.boolean(), false),
  numberKeys: z.catch(z.boolean(), true),
  muted: z.catch(z.boolean(), false),
  volume: z.catch(z.number().check(z.minimum(0), z.maximum(1)), 0.6),
  motion: z.catch(z.enum(MOTIONS), 'system'),
  theme: z.catch(z.enum(THEMES), 'system'),
  textSize: z.catch(z.literal(TEXT_SIZES), 100),
  font: z.catch(z.enum(FONTS), 'design'),
  wideLetters: z.catch(z.boolean(), false),
  wideWords: z.catch(z.boolean(), false),
  wideLines: z.catch(z.boolean(), false),
  /** Help at the first statement; false once it has been seen or sent away. */
  firstHints: z.catch(z.boolean(), true),
})
export type Settings = z.infer<typeof settingsSchema>

const DEFAULTS: Settings = settingsSchema.parse({})

export interface SettingsStore extends Kept<Settings> {
  set<Key extends keyof Settings>(key: Key, value: Settings[Key]): void
  /** True when things should appear rather than move, by the player's or the system's wish. */
  readonly still: ReadonlySignal<boolean>
  /** The theme to be seen, by the player's or the system's wish. */
  readonly theme: ReadonlySignal<Exclude<Settings['theme'], 'system'>>
  /** The language of the interface, by the player's or the system's wish. */
  readonly language: ReadonlySignal<Language>
}

export function createSettings(ports: { records: Records; notices: Notices; system: System }): SettingsStore {
  const kept = keep(
    ports,
    'settings',
    (data) => {
      const parsed = settingsSchema.safeParse(data)
      return parsed.success ? parsed.data : null
    },
    DEFAULTS,
    'settings-set-aside',
  )
  return {
    ...kept,
    set(key, value) {
      kept.change((settings) => ({ ...settings, [key]: value }))
    },
    still: computed(() => {
      const { motion } = kept.value.value
      return motion === 'reduced' || (motion === 'system' && ports.system.reducesMotion.value)
    }),
    theme: computed(() => {
      const { theme } = kept.value.value
      return theme === 'system' ? ports.system.theme.value : theme
    }),
    language: computed(() => chooseLanguage(kept.value.value.language, ports.system.languages.value)),
  }
}
