// Naive guesses on small made-up libraries, in which it is plain to see how often each is right.
import { describe, expect, it } from 'vitest'
import { libraryStatements } from '../../../src/tools/library/library-statements'
import { commonestBin, countBins, type Guess, naiveGuesses } from '../../../src/tools/library/naive-guesses'
import { type Line, levelOfLines } from '../../builders/library'

const guesses = (...levels: (readonly Line[])[]) => {
  const library = levels.map((lines, index) => levelOfLines(lines, { id: `level-${index}` }))
  const all = naiveGuesses(libraryStatements(library))
  return (name: string): Guess => {
    const guess = all.find((one) => one.name === name)
    if (guess === undefined) throw new Error(`Nobody guesses by ${name}`)
    return guess
  }
}

describe('a naive guess', () => {
  it('by the side is right wherever the side gives the bin away', () => {
    const side = guesses([
      { bin: 'confirmed', side: 'mill' },
      { bin: 'confirmed', side: 'mill' },
      { bin: 'denial', side: 'pond' },
      { bin: 'opinion', side: 'pond' },
      { bin: 'opinion' },
    ])('side')
    expect(side).toMatchObject({ hits: 4, count: 5, better: 40 })
    expect(side.values['pond']).toEqual({ confirmed: 0, denial: 1, anonymous: 0, opinion: 1 })
    expect(side.values['none']).toEqual({ confirmed: 0, denial: 0, anonymous: 0, opinion: 1 })
  })

  it('by the role sees named and unnamed officials alike', () => {
    const role = guesses([
      { bin: 'confirmed', label: 'Tam Reed, an official at the mill' },
      { bin: 'anonymous', label: 'An official at the mill, not named' },
      { bin: 'anonymous', label: 'A spokeswoman of the mill' },
      { bin: 'denial', label: 'The mill company' },
    ])('role')
    expect(role.values['official']).toMatchObject({ confirmed: 1, anonymous: 1 })
    expect(role).toMatchObject({ hits: 3, count: 4, better: 25 })
  })

  it('by the place in the file takes each level by thirds, cards to discuss included', () => {
    const place = guesses([
      { bin: 'confirmed' },
      { bin: 'confirmed' },
      { bin: 'denial' },
      { bin: 'denial', scored: false },
      { bin: 'opinion' },
      { bin: 'opinion' },
    ])('place in the file')
    expect(place.values).toEqual({
      'first third': { confirmed: 2, denial: 0, anonymous: 0, opinion: 0 },
      'middle third': { confirmed: 0, denial: 1, anonymous: 0, opinion: 0 },
      'last third': { confirmed: 0, denial: 0, anonymous: 0, opinion: 2 },
    })
    expect(place).toMatchObject({ hits: 5, count: 5, better: 60 })
  })

  it('by the bin before it starts anew in each level', () => {
    const before = guesses(
      [{ bin: 'confirmed' }, { bin: 'denial' }, { bin: 'confirmed' }],
      [{ bin: 'denial' }, { bin: 'confirmed' }, { bin: 'denial' }],
    )('bin before it')
    expect(before.values).toEqual({
      none: { confirmed: 1, denial: 1, anonymous: 0, opinion: 0 },
      confirmed: { confirmed: 0, denial: 2, anonymous: 0, opinion: 0 },
      denial: { confirmed: 2, denial: 0, anonymous: 0, opinion: 0 },
    })
    expect(before.hits).toBe(5)
  })

  it('by the place of the evidence takes the report by fifths', () => {
    const evidence = guesses([
      { bin: 'confirmed', evidenceAt: 0 },
      { bin: 'confirmed', evidenceAt: 1 },
      { bin: 'denial', evidenceAt: 5 },
      { bin: 'opinion', evidenceAt: 9 },
    ])('place of the evidence')
    expect(Object.keys(evidence.values)).toEqual(['fifth 1', 'fifth 3', 'fifth 5'])
    expect(evidence).toMatchObject({ hits: 4, better: 50 })
  })

  it('by the length takes all statements by fifths, equal lengths together', () => {
    const length = guesses([
      ...[3, 4, 5, 6].map((letters): Line => ({ bin: 'confirmed', text: 'x'.repeat(letters) })),
      ...[30, 30, 30, 30, 30, 30].map((letters): Line => ({ bin: 'opinion', text: 'x'.repeat(letters) })),
    ])('length')
    expect(length).toMatchObject({ hits: 10, count: 10, better: 40 })
    expect(Object.values(length.values).filter(({ opinion }) => opinion > 0)).toHaveLength(1)
  })

  it('by relays counts them', () => {
    const relays = guesses([
      { bin: 'confirmed' },
      { bin: 'denial', via: ['radio'] },
      { bin: 'opinion', via: ['agency', 'radio'] },
    ])('relays')
    expect(Object.keys(relays.values)).toEqual(['0', '1', '2'])
    expect(relays.hits).toBe(3)
  })

  it.each([
    ['It cost 50,000.', true],
    ['Three boats went out.', true],
    ['A dozen of them saw it.', true],
    ['Ninety per cent were sold.', true],
    ['One of the boats went out.', false],
    ['Someone often listened.', false],
  ])('by a number sees in %j: %s', (text, has) => {
    const number = guesses([{ bin: 'confirmed', text }])('a number in it')
    expect(Object.keys(number.values)).toEqual([has ? 'yes' : 'no'])
  })

  it('is no better than the commonest bin where nothing can be seen', () => {
    const all = guesses([{ bin: 'confirmed' }, { bin: 'confirmed' }, { bin: 'denial' }])
    expect(all('side')).toMatchObject({ hits: 2, count: 3, better: 0 })
  })

  it('gets nothing right in an empty library', () => {
    expect(guesses()('side')).toMatchObject({ hits: 0, count: 0, better: 0, values: {} })
  })
})

describe('commonestBin', () => {
  it('is the first of those that hold most, and none without statements', () => {
    const lines: Line[] = [{ bin: 'opinion' }, { bin: 'denial' }]
    expect(commonestBin(countBins(libraryStatements([levelOfLines(lines)])))).toEqual({
      bin: 'denial',
      count: 1,
    })
    expect(commonestBin(countBins([]))).toBeNull()
  })
})
