import { describe, expect, it } from 'vitest'
import { chooseRenderer } from '../../src/table/choose-renderer'

describe('chooseRenderer', () => {
  it.each(['', '?', '?language=en-XA', '?renderer=', '?renderer=svg'])(
    'draws with the canvas at "%s"',
    (search) => {
      expect(chooseRenderer(search)).toBe('canvas')
    },
  )

  it.each(['webgl', 'canvas', 'none'] as const)('takes %s where the address asks for it', (asked) => {
    expect(chooseRenderer(`?renderer=${asked}`)).toBe(asked)
    expect(chooseRenderer(`?language=en-XA&renderer=${asked}`)).toBe(asked)
  })
})
