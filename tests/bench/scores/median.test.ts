import { expect, test } from 'vitest'
import { spreadOf } from '../../../bench/scores/median.js'

test.each([
  ['odd', [3, 1, 2], { median: 2, low: 1, high: 3 }],
  ['even', [4, 1, 2, 3], { median: 2.5, low: 1, high: 4 }],
  ['one', [7], { median: 7, low: 7, high: 7 }]
])('median of an %s number of values', (_name, values, expected) => {
  expect(spreadOf(values)).toEqual(expected)
})
