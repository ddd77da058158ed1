import { expect, test } from 'vitest'
import { cohenKappa } from '../../../bench/scores/kappa.js'

const times = (count: number, one: string, other: string) =>
  Array.from({ length: count }, (): [string, string] => [one, other])

test.each([
  // Observed 35 of 50; by chance 0.5 * 0.6 + 0.5 * 0.4.
  [
    'a worked table',
    [...times(20, 'yes', 'yes'), ...times(5, 'yes', 'no'), ...times(10, 'no', 'yes'), ...times(15, 'no', 'no')],
    0.4
  ],
  ['full agreement', [...times(3, 'a', 'a'), ...times(2, 'b', 'b')], 1],
  ['always the other label', [...times(1, 'a', 'b'), ...times(1, 'b', 'a')], -1],
  // A label that one alone uses is never agreed on: observed 1 of 2, by chance 1 * 0.5.
  ['a label that one alone uses', [...times(1, 'a', 'a'), ...times(1, 'a', 'b')], 0]
])('kappa: %s', (_name, pairs, expected) => {
  expect(cohenKappa(pairs)).toBeCloseTo(expected, 10)
})

test.each([
  ['no items', []],
  ['one label for all', times(4, 'a', 'a')]
])('kappa is undefined: %s', (_name, pairs) => {
  expect(cohenKappa(pairs)).toBeNull()
})
