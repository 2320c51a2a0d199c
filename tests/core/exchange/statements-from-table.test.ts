// Tables in: every layout teachers bring, every bad row named, nothing dropped, nothing that can hang or throw.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statementsFromTable } from '../../../src/core/exchange/statements-from-table'
import { statementsToTable } from '../../../src/core/exchange/statements-to-table'
import { DELIMITERS } from '../../../src/core/exchange/table-statement'
import { MOST_BYTES } from '../../../src/core/level/file-limits'
import { anyRow, aRow, TABLE_WORDS } from '../../builders/table'

const SOON = 60_000
const texts = (table: string) => statementsFromTable(table).good.map(({ statement }) => statement.text)
const bad = (table: string) =>
  statementsFromTable(table).bad.map(({ row, line, code, data }) => ({ row, line, code, data }))

describe('columns', () => {
  it.each([
    ['English, in any order', 'Source,Category,Statement\nInes Marr,denial,Nothing leaked.'],
    ['Spanish', 'Fuente;Categoría;Declaración\nInes Marr;desmentido;Nothing leaked.'],
    ['tabs, shouted', 'WHO SAYS IT?\tTRAY\tTHE STATEMENT\nInes Marr\tDENIAL\tNothing leaked.'],
    ['no header, documented order', 'Nothing leaked.\tdenial\tInes Marr'],
    ['no header, by number', 'Nothing leaked.;2;Ines Marr'],
    ['with a byte order mark', '\uFEFFtext,category,source\r\nNothing leaked.,Denial,Ines Marr\r\n'],
    ['with several byte order marks', '\uFEFF\uFEFFtext,category,source\nNothing leaked.,Denial,Ines Marr'],
    ['old line ends', 'text,category,source\rNothing leaked.,Denial,Ines Marr'],
  ])('%s', (_, table) => {
    const { good, bad: left, unread } = statementsFromTable(table)
    expect(left).toEqual([])
    expect(unread).toEqual([])
    expect(good.map(({ statement }) => statement)).toEqual([
      aRow({ text: 'Nothing leaked.', category: 'denial', source: 'Ines Marr', evidence: '' }),
    ])
  })

  it('reads a mistake of each bin, however it is headed', () => {
    const table =
      'text,category,mistake confirmed,Error: desmentido,mistakes.anonymous,If opinion\nA,,to c,to d,to a,to o'
    const [row] = statementsFromTable(table).good
    expect(row?.statement.mistakes).toEqual({
      confirmed: 'to c',
      denial: 'to d',
      anonymous: 'to a',
      opinion: 'to o',
    })
  })

  it('names the headings it does not read', () => {
    const table = 'text,category,Homework,text\nA,denial,page 3,B'
    expect(statementsFromTable(table).unread).toEqual(['Homework', 'text'])
    expect(texts(table)).toEqual(['A'])
  })

  it('says once that no column has the statements', () => {
    expect(bad('category,source\ndenial,Ines Marr\nopinion,Tove Lind')).toEqual([
      { row: 1, line: 1, code: 'no-text-column', data: { headings: ['category', 'source'] } },
    ])
  })

  it.each(['en', 'es'] as const)('knows every word a table is written with in %s', (language) => {
    const rows = [
      aRow({ scored: false, mistakes: { confirmed: '', denial: 'd', anonymous: 'a', opinion: 'o' } }),
      ...(['denial', 'anonymous', 'opinion'] as const).map((category) => aRow({ category, denies: 'x' })),
    ]
    const {
      good,
      bad: left,
      unread,
    } = statementsFromTable(statementsToTable(rows, TABLE_WORDS[language], ';'))
    expect({ rows: good.map(({ statement }) => statement), left, unread }).toEqual({
      rows,
      left: [],
      unread: [],
    })
  })
})

describe('delimiters', () => {
  it('is not misled by commas inside cells', () => {
    expect(texts('text;category\nYes, no, and so on.;denial\nA, b;opinion')).toEqual([
      'Yes, no, and so on.',
      'A, b',
    ])
    expect(texts('Yes, no; and so on.\tdenial\nA, b\topinion')).toEqual(['Yes, no; and so on.', 'A, b'])
  })

  it('takes lines of plain sentences as statements', () => {
    expect(texts('He came, he saw.\nShe left, too.')).toEqual(['He came, he saw.', 'She left, too.'])
  })
})

describe('rows', () => {
  it('keeps good rows, and names each bad one with its row, its line and its reason', () => {
    const table = [
      'text,category,scored',
      '"One, with',
      'a line break",denial,yes',
      '',
      ',opinion,yes',
      'Two,denail,yes',
      'Three,opinion,perhaps',
      'Four,opinion,no,and more',
      'Five,opinion',
    ].join('\n')
    expect(texts(table)).toEqual(['One, with\na line break', 'Five'])
    expect(bad(table)).toEqual([
      { row: 4, line: 5, code: 'no-text', data: null },
      { row: 5, line: 6, code: 'unknown-category', data: { found: 'denail', near: 'denial' } },
      { row: 6, line: 7, code: 'not-yes-or-no', data: { found: 'perhaps' } },
      { row: 7, line: 8, code: 'too-many-cells', data: { cells: 4, columns: 3, found: 'and more' } },
    ])
  })

  it('names what stands under no heading', () => {
    expect(bad('text,,category\nA,lost?,denial')).toEqual([
      { row: 2, line: 2, code: 'too-many-cells', data: { cells: 3, columns: 3, found: 'lost?' } },
    ])
  })

  it('loses one line to a quotation mark that is never closed, and not the rest', () => {
    const table = 'text,category\n"open,denial\nTwo,opinion\nThree,denial\n'
    expect(texts(table)).toEqual(['Two', 'Three'])
    expect(bad(table)).toEqual([{ row: 2, line: 2, code: 'broken-quotes', data: null }])
  })

  it('reads pasted cells that begin with a quotation mark as a spreadsheet copied them', () => {
    expect(texts('"Nothing escaped," it wrote.\tdenial\nTwo\topinion')).toEqual([
      '"Nothing escaped," it wrote.',
      'Two',
    ])
  })

  it('keeps bad rows as they stand', () => {
    const { bad: left } = statementsFromTable('text,category\r\n"A, b",rumour\r\nC,denial')
    expect(left.map(({ raw }) => raw)).toEqual(['"A, b",rumour'])
  })

  it('reads ten thousand rows', { timeout: SOON }, () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      index % 1000 === 7 ? `Row ${index},rumour` : `"Row ""${index}""",denial`,
    )
    const { good, bad: left } = statementsFromTable(['text,category', ...lines].join('\r\n'))
    expect(good.length).toBe(9990)
    expect(left.map(({ line }) => line)).toEqual([9, 1009, 2009, 3009, 4009, 5009, 6009, 7009, 8009, 9009])
  })

  it('refuses what is larger than a file of a level', () => {
    expect(bad('x'.repeat(MOST_BYTES + 1))).toEqual([
      { row: 1, line: 1, code: 'too-large', data: { most: MOST_BYTES } },
    ])
  })

  it('finds nothing in nothing', () => {
    expect(statementsFromTable(' \r\n\t\n')).toMatchObject({ good: [], bad: [], header: null, unread: [] })
  })
})

describe('any text', () => {
  const signs = [
    ...'a"\t\n\r,;\'='.split(''),
    '__proto__',
    'text',
    'category',
    'constructor',
    '\uFEFF',
    '2',
    '\uD800',
  ]
  it('never throws, and names each row once, by a line that is there', { timeout: SOON }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...signs), maxLength: 80 }),
        ),
        (table) => {
          const { good, bad: left } = statementsFromTable(table)
          const rows = [...good, ...left].map(({ row }) => row)
          expect(new Set(rows).size).toBe(rows.length)
          const lines = table.split(/\r\n?|\n/u).length
          for (const { row, line } of [...good, ...left]) {
            expect(row).toBeLessThanOrEqual(line)
            expect(line).toBeLessThanOrEqual(lines)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it(
    'has each filled line of a table without quotation marks in a statement, in the header, or named',
    () => {
      const plainSigns = signs.filter((sign) => sign !== '"' && sign !== '\r')
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...plainSigns), maxLength: 80 }), (table) => {
          const { good, bad: left, delimiter, header } = statementsFromTable(table)
          const lines = table.replace(/^\uFEFF/u, '').split('\n')
          const filled = lines.flatMap((cells, index) =>
            cells.split(delimiter).every((cell) => cell.trim() === '') ? [] : [index + 1],
          )
          const named = [...good, ...left].map(({ line }) => line)
          const headed = header === null ? [] : [lines.indexOf(header) + 1]
          // Of a table without a column of statements, the header stands for all rows without one.
          if (left.some(({ code }) => code === 'no-text-column')) return
          expect([...new Set([...named, ...headed])].sort((a, b) => a - b)).toEqual(filled)
        }),
        { numRuns: 1000 },
      )
    },
    SOON,
  )

  it('leaves every object as it was, whatever cells are called', () => {
    const [row] = statementsFromTable('text,category,__proto__,constructor\n__proto__,,polluted,x').good
    expect(row?.statement.text).toBe('__proto__')
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
    expect(Object.hasOwn(row?.statement ?? {}, '__proto__')).toBe(false)
  })

  it.each([
    ['marks that open and never close', '"a\n'.repeat(200_000)],
    ['marks without end', '"'.repeat(600_001)],
    ['marks inside marks', `"${'x"x'.repeat(250_000)}`],
    ['empty lines', '\n'.repeat(900_000)],
    ['delimiters', ',;\t'.repeat(300_000)],
    ['tabs and marks', '"a\tb\n'.repeat(180_000)],
  ])('is read soon: %s', { timeout: SOON }, (_, table) => {
    const begun = performance.now()
    statementsFromTable(table)
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})

describe('there and back', () => {
  it('any statements come back the same, through every delimiter and in both languages', {
    timeout: SOON,
  }, () => {
    fc.assert(
      fc.property(
        fc.array(anyRow(), { maxLength: 6 }),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('en' as const, 'es' as const),
        (rows, delimiter, language) => {
          const table = statementsToTable(rows, TABLE_WORDS[language], delimiter)
          const { good, bad: left } = statementsFromTable(table)
          expect(left).toEqual([])
          expect(good.map(({ statement }) => statement)).toEqual(rows)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('no cell begins as a formula does', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '=cmd|"/c calc"!A1', '＝1']
    const rows = formulas.map((text) => aRow({ text, note: text, source: text }))
    const table = statementsToTable(rows, TABLE_WORDS.en, ',')
    // Read as a spreadsheet would, without taking the guard off.
    for (const line of table.split('\r\n').slice(1, -1)) {
      for (const cell of line.matchAll(/(?:^|,)"?(?<first>.)/gu)) {
        expect('=+-@＝'.includes(cell.groups?.['first'] ?? ' ')).toBe(false)
      }
    }
    expect(statementsFromTable(table).good.map(({ statement }) => statement)).toEqual(rows)
  })
})
