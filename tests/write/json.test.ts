import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/types.js'
import { createWriter } from '../../src/write/index.js'
import { fileOf, row, table } from './table.js'

const jsonl = createWriter('jsonl', 'plain')
const json = createWriter('json', 'plain')

const GULL =
  '{"bird":"gull","note":null,"count":null,"score":null,"rare":null,"places":["pier"],"2030":null,"size":null,"seen":null,"secret":"x"}'
const TERN =
  '{"bird":"tern","note":null,"count":2,"score":null,"rare":false,"places":[],"2030":[[1,2]],"size":null,"seen":null,"secret":null}'
const gull = row({ secret: 'x', places: ['pier'], bird: 'gull' })
const tern = row({ 2030: [[1, 2]], bird: 'tern', count: 2, rare: false, places: [] })

describe('JSON Lines', () => {
  test('an object a line, all columns in their order', () => {
    expect(fileOf(jsonl, [[gull, tern]])).toBe(`${GULL}\n${TERN}\n`)
  })

  test('however the rows are cut into chunks', () => {
    expect(fileOf(jsonl, [[gull], [], [tern]])).toBe(`${GULL}\n${TERN}\n`)
  })

  test('an empty table is an empty file', () => {
    expect(fileOf(jsonl, [])).toBe('')
  })
})

describe('JSON', () => {
  test('an array with an object a line', () => {
    expect(fileOf(json, [[gull, tern]])).toBe(`[\n${GULL},\n${TERN}]\n`)
  })

  test('however the rows are cut into chunks', () => {
    expect(fileOf(json, [[], [gull], [], [tern], []])).toBe(`[\n${GULL},\n${TERN}]\n`)
  })

  test('an empty table is []', () => {
    expect(fileOf(json, [])).toBe('[]\n')
  })
})

test.each<[string, Cell, string]>([
  ['line breaks', 'a\r\nb', '"note":"a\\r\\nb"'],
  ['NUL', '\0', '"note":"\\u0000"'],
  ['no number', Number.NaN, '"note":null'],
  ['formula', '=1', '"note":"=1"']
])('kept as it is: %s', (_name, note, expected) => {
  expect(createWriter('jsonl', 'excel').rows(table, [row({ note })])).toContain(expected)
})

test('a column that the row lacks is null', () => {
  expect(jsonl.rows({ ...table, columns: table.columns.slice(0, 2) }, [{ bird: 'gull' }])).toBe(
    '{"bird":"gull","note":null}\n'
  )
})
