// Where a statement lies: own placements only, whatever the statement is called.
import { expect, test } from 'vitest'
import { placementOf } from '../../../src/core/round/round'
import { aPlacement, aRound } from '../../builders/round'

test('a placed statement lies where it was put', () => {
  const round = aRound({ placements: { constructor: aPlacement('denial', 'guess') } })
  expect(placementOf(round, 'constructor')).toStrictEqual({ bin: 'denial', certainty: 'guess' })
})

test.each(['constructor', '__proto__', 'toString', 'no-leak', 'nobody'])(
  '"%s" lies on the desk as long as nobody has put it anywhere',
  (statement) => {
    expect(placementOf(aRound(), statement)).toBeNull()
  },
)
