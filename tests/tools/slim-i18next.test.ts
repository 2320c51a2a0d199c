// The slim i18next says what the whole package says: each text of each language, for every plural form.
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import * as whole from 'i18next'
import { wholeEn as en } from '../../src/text/whole-en'
import { es } from '../../src/text/es'
import { slimI18next } from '../../src/tools/slim-i18next-plugin'
import { textsIn } from '../builders/texts'

const VALUES = { title: 'A {{count}} $t(game) <b> $1 & “title”', bin: '', share: 1.25, count: 0 }
const LANGUAGES = { en, es }
const TAGS = ['en', 'es', 'es-MX', 'en-XA', 'en-Arab-XB', 'ar', 'he', 'ur-PK', 'sr-Latn', 'nonsense', '']

const KB = 1000

let code: string
let slim: typeof whole
beforeAll(async () => {
  code = await slimCode()
  slim = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}, 30_000)

describe('the slim i18next', () => {
  it('weighs at most 12 KB gzipped', () => {
    expect(gzipSync(code).byteLength).toBeLessThanOrEqual(12 * KB)
  })

  it('says the same', () => {
    expect(said(slim)).toEqual(said(whole))
  })

  it('knows the same directions', () => {
    const directions = ({ createInstance }: typeof whole) => TAGS.map((tag) => createInstance().dir(tag))
    expect(directions(slim)).toEqual(directions(whole))
  })
})

function said({ createInstance }: typeof whole): string[] {
  const instance = createInstance()
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    nsSeparator: false,
  })
  instance.addResourceBundle('es', 'translation', es)
  const keys = [...textsIn(en).keys()].map((key) => key.replace(/_(?:one|other)$/u, ''))
  return Object.keys(LANGUAGES).flatMap((lng) =>
    keys.flatMap((key) =>
      [0, 1, 2, 1_000_000].map((count) => instance.t(key, { ...VALUES, count, lng, nest: false })),
    ),
  )
}

async function slimCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [slimI18next()],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: new URL('../../node_modules/i18next/dist/esm/i18next.js', import.meta.url).pathname,
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('The build gave no output.')
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}
