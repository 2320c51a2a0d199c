// No text is left over: whoever translates the interface translates what somebody reads.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wholeEn as en } from '../../src/text/whole-en'
import { textsIn } from '../builders/texts'

it('every text is asked for somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/u.test(file),
  )
  const code = files.map((file) => readFileSync(join('src', file), 'utf8')).join('\n')
  const asked = [...code.matchAll(/\bt\(\s*['`]([\w.${}()-]+)['`]/gu)].map(
    ([, key = '']) =>
      new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{.*?\}/gu, '[^.]+')}(?:_[a-z]+)?$`, 'u'),
  )
  const unused = [...textsIn(en).keys()].filter((key) => !asked.some((pattern) => pattern.test(key)))
  expect(unused).toEqual([])
})
