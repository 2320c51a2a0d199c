// The marks in the editor's report: its words stay readable over them, in every theme.
import { readFileSync } from 'node:fs'
import { interpolate, wcagContrast } from 'culori'
import { expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const sheet = readFileSync(new URL('../../src/styles/write.css', import.meta.url), 'utf8')

function token(theme: string, name: string): string {
  const block = (selector: string) => tokens.split(`${selector} {`)[1]?.split('}')[0] ?? ''
  const found = [block(`:root[data-theme="${theme}"]`), block(':root')]
    .map((words) => new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(words)?.[1])
    .find((colour) => colour !== undefined)
  if (found === undefined) throw new Error(`No token --${name}`)
  return found
}

it.each(['light', 'dark'])(
  'the words of the report are readable over their marks in the %s theme',
  (theme) => {
    const share =
      Number(/color-mix\(in srgb, var\(--marker\) (\d+)%, var\(--paper\)\)/u.exec(sheet)?.[1]) / 100
    const mark = interpolate([token(theme, 'paper'), token(theme, 'marker')], 'rgb')(share)
    expect(wcagContrast(token(theme, 'ink'), mark)).toBeGreaterThanOrEqual(4.5)
  },
)

it('the words of the report are readable over their marks in the high-contrast theme', () => {
  const mark = /\[data-theme="contrast"\] \.written mark \{\s*background: (#[0-9a-f]{6});/u.exec(sheet)?.[1]
  expect(wcagContrast(token('contrast', 'ink'), mark ?? '')).toBeGreaterThanOrEqual(7)
})
