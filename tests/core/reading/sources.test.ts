// Who is credited: by name, as an institution, or without a name; and who is behind a pronoun or a description.
import { describe, expect, it } from 'vitest'
import { onlyIn, readWords } from './reading-words'

describe('the kind of a source', () => {
  it.each([
    ['named', 'Ada Brook'],
    ['named', 'Mr. Halloran'],
    ['named', 'Gov. Walter Brandt'],
    ['named', 'Dr Helen Osei, the medical director,'],
    ['named', 'The harbour master, Ines Marr,'],
    ['named', 'Union leader Pat Moreno'],
    ['named', 'Labour minister Sofia Lund'],
    ['institution', 'The harbour master'],
    ['institution', 'The ministry'],
    ['institution', 'Police'],
    ['institution', 'Halloran Instruments Corp.'],
    ['institution', 'The FBI'],
    ['institution', 'Moscow'],
    ['institution', 'South Korea'],
    ['institution', 'The White House'],
    ['institution', 'A spokesman for the ministry'],
    ['institution', 'A Halloran spokeswoman'],
    ['institution', 'The company’s chief financial officer'],
    ['institution', 'A judge in Calloway County'],
    ['institution', 'The report'],
    ['institution', 'A study by the University of Marden'],
    ['unnamed', 'A person familiar with the matter'],
    ['unnamed', 'Sources close to the talks'],
    ['unnamed', 'Officials'],
    ['unnamed', 'Officials in Washington'],
    ['unnamed', 'A senior administration official'],
    ['unnamed', 'The official'],
    ['unnamed', 'People briefed on the plan'],
    ['unnamed', 'Analysts'],
    ['unnamed', 'Some experts'],
    ['unnamed', 'Republican strategists'],
    ['unnamed', 'Some Republicans'],
    ['unnamed', 'One resident'],
    ['unnamed', 'A deckhand who asked not to be named'],
    ['unnamed', 'A security researcher known as Finch'],
    ['unnamed', 'A woman walking her dog'],
    ['unnamed', 'Dockers'],
    ['unnamed', 'Several'],
    ['unnamed', 'An adviser to Gov. Walter Brandt'],
    ['unnamed', 'The diplomat, speaking on condition of anonymity,'],
    ['unnamed', 'One study'],
    ['unnamed', 'Aides to Mr. Biddle'],
  ])('%s: %s', (kind, source) => {
    const verb = /^[A-Z]\w+s(?: |$)|^(?:People|Police|Several|Some)/u.test(source) ? 'say' : 'said'
    const read = onlyIn(`${source} ${verb} the bridge was shut on Monday.`)
    expect(read.kind).toBe(kind)
    expect(`${read.source}`).toBe(source.replace(/,$/u, ''))
  })

  it('is unnamed where the words hide who', () => {
    expect(onlyIn('The men are thought to have left.')).toMatchObject({ kind: 'unnamed', source: null })
  })

  it('is unknown where a pronoun leads nowhere', () => {
    expect(onlyIn('He said the bridge was shut.')).toMatchObject({ kind: 'unknown', bin: null })
  })

  it('follows the speaker, not a name inside the remark', () => {
    const [said] = readWords('An official said the United States believes the effect is small.')
    expect(said).toMatchObject({ source: 'An official', kind: 'unnamed' })
  })
})

describe('behind a pronoun or a description', () => {
  it.each([
    ['she', 'Ines Marr, the harbour master, said no. “We waited,” she said.', 'Ines Marr'],
    ['a last name', 'Luis Prado left on Sunday. Prado said he was hurt.', 'Luis Prado'],
    ['a title and last name', 'Lea Novak runs the museum. Ms Novak said it was shut.', 'Lea Novak'],
    ['the minister', 'Minister Grace Banda came. The minister said it was late.', 'Minister Grace Banda'],
    [
      'a spokesman named later',
      'The spokesman said no. Later the spokesman, Dmitri Pell, left.',
      'Dmitri Pell',
    ],
    [
      'he, when she is somebody else',
      'Ada Brook met Paul Lind. “No,” she said. He said no, too.',
      'Ada Brook',
    ],
    ['the Democrat', 'Senator Lucia Ortega voted no. The Democrat said it was weak.', 'Senator Lucia Ortega'],
    ['a last name of a title', 'Mr. Neil Garrow spoke. Garrow said it was late.', 'Mr. Neil Garrow'],
    ['a person not credited', 'Sam Idle has read the letter. He said it was dull.', 'Sam Idle'],
  ])('%s finds the name', (_what, body, name) => {
    const read = readWords(body)
    expect(read.find(({ namedAt }) => namedAt !== null)).toMatchObject({ kind: 'named', namedAt: name })
  })

  it('leads “he” to the official without a name, not to the news agency', () => {
    const body =
      'More came from an American official. Speaking to Reuters, the official said arms had gone. More were coming, he said.'
    expect(readWords(body).map(({ kind }) => kind)).toEqual(['unnamed', 'unnamed'])
  })

  it('tells he from she', () => {
    const body = 'Mr. Hale said yes. Mrs. Falk said no. “Never,” he said. “Now,” she said.'
    expect(readWords(body).map(({ namedAt }) => namedAt)).toEqual([null, null, 'Mr. Hale', 'Mrs. Falk'])
  })

  it('finds the other person when the first is known to be she', () => {
    const body = 'Ada Brook met Governor Paul Lind. “No,” she said. He said it was late.'
    expect(readWords(body).map(({ namedAt }) => namedAt)).toEqual(['Ada Brook', 'Governor Paul Lind'])
  })

  it('keeps “the nurse” unnamed', () => {
    const body = 'A nurse said the screens were dark. “We wrote on paper,” the nurse recalled.'
    expect(readWords(body).map(({ kind }) => kind)).toEqual(['unnamed', 'unnamed'])
  })

  it('does not take “everybody” for a person', () => {
    const body = 'Pat Moreno spoke. Everybody knew, he said, that nothing had been paid.'
    expect(onlyIn(body)).toMatchObject({ kind: 'named', namedAt: 'Pat Moreno' })
  })
})
