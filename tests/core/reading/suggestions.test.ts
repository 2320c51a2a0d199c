// The signs, and the bin they lead to by the codebook’s questions.
import { describe, expect, it } from 'vitest'
import { REASONS, SIGNS } from '../../../src/core/reading/reading'
import { readReport } from '../../../src/core/reading/read-report'
import { onlyIn, readWords } from './reading-words'

const BODIES: Readonly<Record<(typeof SIGNS)[number], string>> = {
  anonymity: 'One driver said the bridge was shut.',
  agentless: 'The bridge is expected to open in May.',
  denial: 'Ada Brook denied that the bridge had been shut.',
  evaluation: 'Ada Brook called the closure “a farce”.',
  forecast: 'Ada Brook predicted that traffic would double.',
  'own-decision': 'The council announced a second bridge.',
  attitude: 'Ada Brook fears that the bridge is old.',
  demand: 'The union demanded an inquiry.',
  refusal: 'The council would not comment.',
  hedge: 'The bridge is believed to be old.',
  figure: 'The council said 40 cars had crossed.',
}

describe('a sign', () => {
  it.each(SIGNS)('of %s is read', (sign) => {
    expect(onlyIn(BODIES[sign]).signs).toContain(sign)
  })

  it.each(SIGNS)('of %s is not read into a plain statement', (sign) => {
    expect(onlyIn('Ada Brook said the bridge was shut on Monday.').signs).not.toContain(sign)
  })
})

const SUGGESTED: Readonly<Record<(typeof REASONS)[number], [body: string, bin: string, question: number]>> = {
  'unnamed-source': ['A person close to the talks said a deal had been signed.', 'anonymous', 2],
  'no-source-given': ['The ship is understood to have sunk.', 'anonymous', 2],
  'denies-outright': ['The ministry denied any contact.', 'denial', 3],
  'answers-an-allegation': [
    'A driver said the alarm had failed. Lea Novak said the alarm had never failed.',
    'denial',
    3,
  ],
  'announces-own-act': ['The agency said it would test the water every day.', 'confirmed', 4],
  'states-a-fact': ['The ministry said 340 letters had been lost.', 'confirmed', 4],
  judges: ['Pat Moreno described the talks as pointless.', 'opinion', 5],
  foretells: ['Pat Moreno said the price would rise.', 'opinion', 5],
  'voices-an-attitude': ['Pat Moreno hopes for a better year.', 'opinion', 5],
  'asks-for-something': ['Pat Moreno urged the mayor to resign.', 'opinion', 5],
}

describe('a suggestion', () => {
  it.each(REASONS)('because it %s names bin and question', (reason) => {
    const [body, bin, question] = SUGGESTED[reason]
    expect(readWords(body).at(-1)).toMatchObject({ bin, question, reason })
  })

  it.each([
    ['to denounce is not to deny', 'Norland denounced the delivery as a breach.', 'opinion'],
    ['a brush-off is no denial', 'Pat Moreno called the report “gossip”.', 'opinion'],
    ['a negative forecast is no denial', 'Dmitri Pell said the missile would not help.', 'opinion'],
    ['a negative aim is no denial', 'Dmitri Pell said Norland had no wish to fight.', 'opinion'],
    ['a rejected call is no denial', 'Nina Kowalski rejected calls for her resignation.', 'opinion'],
    ['a rejected claim is one', 'Nina Kowalski rejected the claim.', 'denial'],
    ['“that is false” is one', '“That is false,” said Nina Kowalski.', 'denial'],
    ['not denying is none', 'Nina Kowalski did not deny that mail was lost.', 'confirmed'],
    ['an emphatic beginning is one', '“None of our drones flew that day,” said Mara Ilic.', 'denial'],
    ['nothing of the kind is one', 'Nothing of the kind had been done, Mara Ilic said.', 'denial'],
    ['hearing nothing is none', 'Ada Quill said they had heard nothing.', 'confirmed'],
    ['an own step of a country is a claim', 'Norland would recall its envoy, Mara Ilic said.', 'confirmed'],
    ['what others will do is a forecast', '“They will sell it,” said Mara Ilic.', 'opinion'],
    ['an unnamed denial stays anonymous', 'A guard denied that the door was open.', 'anonymous'],
    ['an exact quotation stays anonymous', '“The door was open,” said a guard.', 'anonymous'],
    ['a court’s finding is a fact', 'The court ruled that the search was illegal.', 'confirmed'],
    ['“confirmed” by a party is a claim', 'John Pell confirmed that a delivery had been made.', 'confirmed'],
    ['an announced step is a claim', 'Fresh sanctions would be announced, John Pell said.', 'confirmed'],
    ['a belief is an opinion', 'John Pell believes that the arms were sold.', 'opinion'],
    ['a warning is an opinion', 'John Pell warned that more would follow.', 'opinion'],
  ])('%s', (_rule, body, bin) => {
    expect(readWords(body)[0]?.bin).toBe(bin)
  })

  it('is none for a refusal to comment', () => {
    expect(onlyIn('Pat Moreno declined to comment.')).toMatchObject({ bin: null, signs: ['refusal'] })
  })
})

describe('another language', () => {
  const body = 'Die Stadt sagte, die Brücke sei gesperrt.'

  it.each(['de', 'es', 'ar', 'x', '', 'enx', '!'])('%j is said to be unreadable', (language) => {
    expect(readReport(body, language)).toEqual({ canRead: false, attributions: [] })
  })

  it.each(['en', 'en-GB', 'EN-us'])('%s is read', (language) => {
    expect(readReport('The city said no.', language).canRead).toBe(true)
  })
})
