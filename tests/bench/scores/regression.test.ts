import { expect, test } from 'vitest'
import { type Example, fitRegression } from '../../../bench/scores/regression.js'

/** So many rows of a value, of which so many are right. */
const rows = (value: number, count: number, right: number): Example[] =>
  Array.from({ length: count }, (_, index) => ({ values: [value, 7], right: index < right }))

const chanceAt = (examples: readonly Example[], value: number) => {
  const { bias, weights } = fitRegression(examples, 2)
  return 1 / (1 + Math.exp(-(bias + value * (weights[0] ?? 0) + 7 * (weights[1] ?? 0))))
}

test.each([
  ['the share of right rows at a low value', 0, 0.2],
  ['the share of right rows at a high value', 1, 0.9]
])('fitRegression gives %s', (_name, value, share) => {
  expect(chanceAt([...rows(0, 1000, 200), ...rows(1, 1000, 900)], value)).toBeCloseTo(share, 1)
})

test('a value that never varies weighs nothing', () => {
  expect(fitRegression([...rows(0, 10, 2), ...rows(1, 10, 9)], 2).weights[1]).toBe(0)
})
