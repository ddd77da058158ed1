import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/types.js'
import { createWriter } from '../../src/write/index.js'
import { fileOf, row, table } from './table.js'

const plain = createWriter('csv', 'plain')
const excel = createWriter('csv', 'excel')
const HEADER = 'bird,note,count,score,rare,places,2030,size,seen'

/** The record of a row with this note, without the eight other cells. */
function written(writer: typeof plain, note: Cell): string {
  return writer
    .rows(table, [row({ note })])
    .replace(/^,/, '')
    .replace(/,{7}\r?\n$/, '')
}

test('a header, rows in the order of the columns, LF; none of the columns that only JSON has', () => {
  const gull = row({ seen: '2030-05-14', secret: 'x', bird: 'gull', count: 3, score: 0.5, rare: false })
  expect(fileOf(plain, [[gull], [], [row({ bird: 'tern', rare: true })]])).toBe(
    `${HEADER}\ngull,,3,0.5,false,,,,2030-05-14\ntern,,,,true,,,,\n`
  )
})

test('an empty table is its header', () => {
  expect(fileOf(plain, [])).toBe(`${HEADER}\n`)
})

test.each<[string, Cell, string]>([
  ['null', null, ''],
  ['empty text', '', ''],
  ['plain words', 'a gull', 'a gull'],
  ['spaces at the ends', ' a ', ' a '],
  ['comma', 'a, b', '"a, b"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['curly marks', '“a”', '“a”'],
  ['CR LF', 'a\r\nb', 'a b'],
  ['LF', 'a\nb', 'a b'],
  ['bare CR', 'a\rb', 'a b'],
  ['LF CR is two', 'a\n\rb', 'a  b'],
  ['other separators', 'a\u2028b\u2029c\u0085d\ve', 'a\u2028b\u2029c\u0085d\ve'],
  ['NUL', 'a\0b', 'a\uFFFDb'],
  ['byte-order mark', '\uFEFFa', '\uFEFFa'],
  ['formula', '=1+1', '=1+1'],
  ['zero', 0, '0'],
  ['fraction', 0.125, '0.125'],
  ['no number', Number.NaN, ''],
  ['true', true, 'true'],
  ['false', false, 'false']
])('plain: %s', (_name, note, expected) => {
  expect(written(plain, note)).toBe(expected)
})

test.each<[string, string[], string]>([
  ['none', [], ''],
  ['one', ['cliff'], 'cliff'],
  ['two', ['cliff', 'pier'], 'cliff | pier'],
  ['with a bar inside', ['a|b', 'c'], 'a¦b | c'],
  ['with a line break inside', ['a\nb', 'c'], 'a b | c']
])('list of words: %s', (_name, places, expected) => {
  expect(plain.rows(table, [row({ places })])).toBe(`,,,,,${expected},,,\n`)
})

test.each<[string, Cell, string]>([
  [
    'pairs',
    [
      [1, 2],
      [5, 8]
    ],
    '"[[1,2],[5,8]]"'
  ],
  ['objects', [{ text: 'a\r\nb' }], '"[{""text"":""a\\r\\nb""}]"'],
  ['empty list', [], '[]'],
  ['object', { a: null }, '"{""a"":null}"']
])('JSON in the cell: %s', (_name, spans, expected) => {
  expect(plain.rows(table, [row({ 2030: spans })])).toBe(`,,,,,,${expected},,\n`)
})

describe('excel', () => {
  test('byte-order mark and CR LF', () => {
    expect(fileOf(excel, [[row({ bird: 'gull' })], [row({ bird: 'tern' })]])).toBe(
      `\uFEFF${HEADER}\r\ngull,,,,,,,,\r\ntern,,,,,,,,\r\n`
    )
  })

  test('the name of a column cannot start a formula', () => {
    const kept = { ...table, columns: [{ name: '=A1', type: 'string' as const, description: 'Kept.' }] }
    expect(excel.begin(kept)).toBe("\uFEFF'=A1\r\n")
  })

  test.each<[string, Cell, string]>([
    ['text', 'a gull', 'a gull'],
    ['formula', '=1', "'=1"],
    ['with a comma', '=a,b', '"\'=a,b"'],
    ['number', -5.5, '-5.5'],
    ['after a line break', '\n=1', "' =1"],
    ['line break', 'a\r\nb', 'a b']
  ])('%s', (_name, note, expected) => {
    expect(written(excel, note)).toBe(expected)
  })

  test('a list of words cannot start a formula', () => {
    expect(excel.rows(table, [row({ places: ['@pier', '=1'] })])).toBe(",,,,,'@pier | =1,,,\r\n")
  })
})
