// Passages named in messages.
import { expect, it } from 'vitest'
import { shortened } from '../../src/write/report/shortened'

it('leaves what is short as it is', () => {
  expect(shortened(' told the radio ')).toBe('told the radio')
  expect(shortened('x'.repeat(50))).toBe('x'.repeat(50))
})

it('cuts between two words, and says that something is left out', () => {
  expect(shortened('told the radio on Tuesday that both tanks had been checked on Monday')).toBe(
    'told the radio on Tuesday that both tanks had been …',
  )
})

it('cuts a word that has no end', () => {
  expect(shortened('x'.repeat(80))).toBe(`${'x'.repeat(50)} …`)
})
