// Which statements deny which, by id or in words.
import { expect, test } from 'vitest'
import { deniedBy, whatItDenies } from '../../../src/core/sourcing/denials'
import { aLevel, aStatement } from '../../builders/level'
import { frozen } from '../../builders/round'

const claim = aStatement({ id: 'constructor', text: 'Ines Marr said both tanks were checked.' })
const byId = aStatement({ id: 'not-checked', category: 'denial', denies: 'constructor' })
const again = aStatement({ id: 'never-checked', category: 'denial', denies: 'constructor' })
const inWords = aStatement({ id: 'no-leak', category: 'denial', denies: 'A tank at the site leaked.' })
const level = frozen(aLevel({ statements: [claim, byId, inWords, again] }))

test('a denial of a statement denies that statement in its words', () => {
  expect(whatItDenies(level, byId)).toBe('Ines Marr said both tanks were checked.')
})

test('a denial of an allegation denies it in the words of the level', () => {
  expect(whatItDenies(level, inWords)).toBe('A tank at the site leaked.')
})

test('a statement that is no denial denies nothing', () => {
  expect(whatItDenies(level, claim)).toBeNull()
})

test('a statement is denied by every statement that names it, in the order of the level', () => {
  expect(deniedBy(level, claim)).toEqual([byId, again])
})

test('a statement that nobody names is denied by none', () => {
  expect(deniedBy(level, inWords)).toEqual([])
})
