import { expect, test } from 'vitest'
import { contextTally } from '../../../bench/tasks/claims.js'
import { pairRows } from '../../../bench/tasks/row-pairs.js'

test.each([
  ['the same', ['A spokesman said'], ['A spokesman said'], [3, 3, 3]],
  ['a word short', ['spokesman said'], ['A spokesman said'], [2, 2, 3]],
  ['two, each with its own', ['he said', 'Roe told MPs'], ['Roe told', 'he said'], [4, 5, 4]],
  ['a word counts as often as it is there', ['said said'], ['Roe said'], [1, 2, 2]],
  ['nobody says so', [], ['he said'], [0, 0, 2]]
])('who says so: %s', (_name, found, gold, [hits, foundWords, goldWords]) => {
  expect(contextTally(found, gold)).toEqual({ hitsFound: hits, found: foundWords, hitsGold: hits, gold: goldWords })
})

const row = (...pieces: [number, number][]) => ({ spans: pieces.map(([start, end]) => ({ start, end })) })

test.each([
  ['the same', [row([0, 10])], [row([0, 10])], 1],
  ['half of either', [row([0, 15])], [row([5, 20])], 1],
  ['less than half', [row([0, 10])], [row([6, 20])], 0],
  ['in pieces', [row([0, 10], [20, 30])], [row([0, 30])], 1],
  ['one gold row has one partner', [row([0, 10]), row([0, 9])], [row([0, 10])], 1]
])('rows are paired by the letters they share: %s', (_name, found, gold, pairs) => {
  expect(
    pairRows<{ spans: { start: number; end: number }[] }, { spans: { start: number; end: number }[] }>(found, gold)
  ).toHaveLength(pairs)
})
