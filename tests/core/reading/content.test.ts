// What is credited: the words before the cue, after it, or around it, whole quotations included.
import { describe, expect, it } from 'vitest'
import { readWords } from './reading-words'

describe('the content', () => {
  it.each([
    ['after the cue', 'The council said that the bridge was shut.', ['the bridge was shut']],
    ['before it', 'The bridge was shut, the council said.', ['The bridge was shut']],
    ['around it', 'The bridge, Ada Brook said, was shut.', ['The bridge', 'was shut']],
    ['before an inverted cue', '“It is shut,” said Ada Brook, the mayor.', ['“It is shut,”']],
    ['a divided quotation', '“It is shut,” she said, “and dark.”', ['“It is shut,”', '“and dark.”']],
    ['a quotation that goes on', '“It is shut,” she said. “Go home.”', ['“It is shut,”', '“Go home.”']],
    ['a quotation of two sentences', '“It is late. It is shut,” she said.', ['“It is late. It is shut,”']],
    ['not whom it was told to', 'Ada Brook told the radio that it was shut.', ['it was shut']],
    ['around “is thought to”', 'The men are thought to have left.', ['The men', 'have left']],
    ['before “according to”', 'It was shut, according to police.', ['It was shut']],
    ['after “according to”', 'According to police, it was shut.', ['it was shut']],
    ['up to a semicolon', 'The council said it was shut; nobody came.', ['it was shut']],
    ['nothing for a refusal', 'The council declined to comment.', []],
  ])('%s', (_what, body, content) => {
    expect(readWords(body)[0]?.content).toEqual(content)
  })

  it('ends where the next verb of the same subject begins', () => {
    const read = readWords('Tom Bell called it a slap and urged the mayor to think again.')
    expect(read.map(({ content }) => content)).toEqual([['it a slap'], ['the mayor to think again']])
  })

  it('does not take a quotation that somebody else is credited with', () => {
    const read = readWords('“It is shut,” she said. “It is open,” said Tom Bell.')
    expect(read.map(({ content }) => content)).toEqual([['“It is shut,”'], ['“It is open,”']])
  })

  it('is quoted where some of it stands in quotation marks', () => {
    const quoted = (body: string) => readWords(body)[0]?.quoted
    expect(quoted('He called the plan “a farce”.')).toBe(true)
    expect(quoted("`` It is shut , '' he said .")).toBe(true)
    expect(quoted('He called the plan a farce.')).toBe(false)
  })
})
