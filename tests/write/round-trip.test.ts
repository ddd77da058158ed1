import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Cell, ColumnType, Row } from '../../src/types.js'
import { createWriter } from '../../src/write/index.js'
import { fileOf, table } from './table.js'

const traps = [
  '\r',
  '\n',
  '\r\n',
  '\0',
  '"',
  ',',
  '|',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  ' ',
  '\u00A0',
  '\u200B',
  '\uFEFF'
]
const part = fc.oneof(fc.constantFrom(...traps, '\u2028', '\u0085', '5', '👍', ';'), fc.string({ unit: 'binary' }))
const text = fc.array(part, { maxLength: 6 }).map(parts => parts.join(''))
// JSON has no negative zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0)

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    bird: text,
    note: fc.option(text),
    count: fc.option(fc.integer()),
    score: number,
    rare: fc.option(fc.boolean()),
    places: fc.array(text, { maxLength: 3 }),
    2030: fc.option(fc.array(fc.record({ text, start: fc.nat() }), { maxLength: 2 })),
    size: fc.option(text),
    seen: fc.option(text),
    secret: fc.option(text)
  }),
  { maxLength: 5 }
)
/** Rows, and how many of them are in the first chunk. */
const cases = fc.tuple(rows, fc.nat(5))

function written(format: 'csv' | 'jsonl' | 'json', flavour: 'plain' | 'excel', [all, cut]: [Row[], number]): string {
  return fileOf(createWriter(format, flavour), [all.slice(0, cut), all.slice(cut)])
}

const csvColumns = table.columns.filter(column => !column.jsonOnly)

/** The cell as docs/data.md promises it. */
function promised(cell: Cell | undefined, type: ColumnType): string {
  if (cell === null || cell === undefined) return ''
  if (type === 'json') return JSON.stringify(cell)
  if (Array.isArray(cell)) return clean(cell.map(word => word.split('|').join('¦')).join(' | '))
  return clean(String(cell))
}

function clean(cell: string): string {
  return cell.split('\r\n').join(' ').split('\n').join(' ').split('\r').join(' ').split('\0').join('\uFFFD')
}

function read(csv: string, newline: '\n' | '\r\n'): string[][] {
  const { data, errors } = papaparse.parse<string[]>(csv, { delimiter: ',', newline })
  expect(errors).toEqual([])
  // The line end of the last record.
  expect(data.pop()).toEqual([''])
  return data
}

function promisedRow(row: Row): string[] {
  return csvColumns.map(({ name, type }) => promised(row[name], type))
}

describe('CSV, read by another parser, gives the cells', () => {
  test('plain', () => {
    fc.assert(
      fc.property(cases, ([all, cut]) => {
        const [header, ...records] = read(written('csv', 'plain', [all, cut]), '\n')
        expect(header).toEqual(csvColumns.map(column => column.name))
        expect(records).toEqual(all.map(promisedRow))
      })
    )
  })

  test('excel, but for an apostrophe', () => {
    fc.assert(
      fc.property(cases, ([all, cut]) => {
        const [, ...records] = read(written('csv', 'excel', [all, cut]), '\r\n')
        const expected = all.map(promisedRow)
        const bared = records.map((record, r) =>
          record.map((cell, c) => (cell === `'${expected[r]?.[c]}` ? cell.slice(1) : cell))
        )
        expect(bared).toEqual(expected)
      })
    )
  })
})

test('no cell of the spreadsheet flavour starts a formula', () => {
  const blank = fc.constantFrom(' ', '\t', '\n', '\r', '\u00A0', '\u200B', '\uFEFF', '\u200E', '\u2060', '\u0001')
  const formula = fc.tuple(fc.array(blank, { maxLength: 4 }), fc.constantFrom(...'=+-@'), text)
  fc.assert(
    fc.property(formula, ([blanks, sign, rest]) => {
      const csv = written('csv', 'excel', [[{ bird: `${blanks.join('')}${sign}x${rest}` }], 1])
      expect(read(csv, '\r\n')[1]?.[0]).toMatch(/^'/)
    })
  )
})

describe('JSON gives the rows', () => {
  test('JSON Lines', () => {
    fc.assert(
      fc.property(cases, ([all, cut]) => {
        const lines = written('jsonl', 'plain', [all, cut]).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.map(line => JSON.parse(line))).toEqual(all)
      })
    )
  })

  test('JSON', () => {
    fc.assert(
      fc.property(cases, ([all, cut]) => {
        expect(JSON.parse(written('json', 'plain', [all, cut]))).toEqual(all)
      })
    )
  })
})
