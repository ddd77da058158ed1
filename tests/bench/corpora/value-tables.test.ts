import { expect, test } from 'vitest'
import { parseValueTables, readValueTables } from '../../../bench/corpora/value-tables.js'

test('cases of a table with their values, and the date that their test gives', () => {
  const source = `
    test.each(table([['On Friday.', 'Friday|DATE|2024-05-17||='], ['No value.']]))('%s', (text, expected) => {
      expect(rows(text)).toEqual(expected)
    })
    test.each(table([['It cost $5.', '$5|MONEY|5|USD|=']]))('%s', (text, expected) => {
      expect(rows(text, null)).toEqual(expected)
    })`
  expect(parseValueTables(source)).toEqual([
    {
      text: 'On Friday.',
      published: '2024-05-14',
      values: [{ words: 'Friday', type: 'DATE', value: '2024-05-17', unit: null }]
    },
    { text: 'No value.', published: '2024-05-14', values: [] },
    { text: 'It cost $5.', published: null, values: [{ words: '$5', type: 'MONEY', value: '5', unit: 'USD' }] }
  ])
})

test('every value of the tables stands in its sentence', () => {
  const cases = readValueTables()
  expect(cases.length).toBeGreaterThan(200)
  expect(cases.flatMap(({ text, values }) => values.filter(({ words }) => !text.includes(words)))).toEqual([])
})
