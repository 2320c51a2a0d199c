// Rows of a table as statements of a draft, with their sources, denials and evidence.
import { describe, expect, it } from 'vitest'
import { addRows, listedSource, tableOfDraft } from '../../../src/core/draft/statements-in-table'
import { aDraft } from '../../builders/draft'
import { aRow } from '../../builders/table'

describe('rows that are added', () => {
  it('stand behind what is there, under keys of their own', () => {
    const draft = aDraft()
    const added = addRows(draft, [aRow(), aRow({ text: 'Another' })])
    expect(added.draft.statements.slice(0, 4)).toEqual(draft.statements)
    expect(added.draft.statements.slice(4).map(({ text }) => text)).toEqual([aRow().text, 'Another'])
    expect(new Set(added.draft.statements.map(({ key }) => key)).size).toBe(6)
    expect(added.keys).toEqual(added.draft.statements.slice(4).map(({ key }) => key))
  })

  it('are credited to a listed source, be it by the name alone', () => {
    const draft = aDraft()
    const added = addRows(draft, [aRow(), aRow({ source: 'INES  marr' }), aRow({ source: '' })])
    const [ines] = draft.sources
    expect(added.draft.statements.slice(4).map(({ source }) => source)).toEqual([ines?.key, ines?.key, ''])
    expect(added.sources).toEqual([])
  })

  it('add each source once that is not listed, unnamed when it only speaks anonymously', () => {
    const { draft, sources } = addRows(aDraft(), [
      aRow({ source: 'an official', category: 'anonymous' }),
      aRow({ source: 'An Official', category: 'anonymous' }),
      aRow({ source: 'Pia Sund', category: 'anonymous' }),
      aRow({ source: 'Pia Sund', category: 'opinion' }),
    ])
    expect(sources.map(({ label, kind }) => [label, kind])).toEqual([
      ['an official', 'unnamed'],
      ['Pia Sund', 'person'],
    ])
    expect(draft.sources.slice(-2)).toEqual(sources)
    const credited = draft.statements.slice(-4).map(({ source }) => source)
    expect(credited).toEqual([sources[0]?.key, sources[0]?.key, sources[1]?.key, sources[1]?.key])
  })

  it('are anchored where their evidence is in the report once, and nowhere else', () => {
    const before = aDraft()
    const { draft, keys } = addRows(before, [
      aRow(),
      aRow({ evidence: 'never said' }),
      aRow({ evidence: 'a' }),
    ])
    const [found = '', broken = '', twice = ''] = keys
    const span = draft.anchors[found]
    expect(draft.body.slice(span?.start, span?.end)).toBe(aRow().evidence)
    expect(draft.anchors[broken]).toBeUndefined()
    expect(draft.anchors[twice]).toBeUndefined()
    expect(draft.anchors).toMatchObject(before.anchors)
  })

  it('deny the statement whose text they give, wherever it stands, else words', () => {
    const draft = aDraft()
    const [first] = draft.statements
    const { draft: grown, keys } = addRows(draft, [
      aRow({ denies: first?.text ?? '' }),
      aRow({ denies: 'below' }),
      aRow({ text: 'Below', denies: 'A tank leaked.' }),
    ])
    const added = grown.statements.slice(4)
    expect(added.map(({ denies }) => denies)).toEqual([first?.key, keys[2], ''])
    expect(added.map(({ deniesWords }) => deniesWords)).toEqual(['', '', 'A tank leaked.'])
  })

  it('may be a thousand', () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      aRow({ text: `Row ${index}`, source: `S ${index}` }),
    )
    const { draft } = addRows(aDraft(), rows)
    expect(new Set(draft.statements.map(({ key }) => key)).size).toBe(1004)
    expect(new Set(draft.sources.map(({ key }) => key)).size).toBe(1004)
  })
})

it('a draft as a table, added to an empty draft, is the same table', () => {
  const rows = tableOfDraft(aDraft())
  const { draft } = addRows(aDraft({ statements: [], sources: [], anchors: {} }), rows)
  expect(tableOfDraft(draft)).toEqual(rows)
  expect(rows.map(({ source }) => source)).toContain('Ines Marr, harbour master')
})

it('a name that several sources share is nobody’s', () => {
  const draft = aDraft()
  const [ines] = draft.sources
  const twice = {
    ...draft,
    sources: [
      ...draft.sources,
      { ...ines, key: 'x', id: '', label: 'Ines Marr, aunt', kind: 'person', side: '' },
    ],
  }
  expect(listedSource(twice, 'Ines Marr')).toBeNull()
  expect(listedSource(twice, 'ines marr, AUNT')).toBe('x')
})
