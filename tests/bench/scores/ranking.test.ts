import { expect, test } from 'vitest'
import { areaUnderRoc, averagePrecision, macroF1 } from '../../../bench/scores/ranking.js'

/** "0.9+ 0.4-" = a positive item scored 0.9 and a negative one scored 0.4. */
const items = (text: string) =>
  text.split(' ').map(item => ({ score: Number.parseFloat(item), positive: item.endsWith('+') }))

// The first two lines are the examples of scikit-learn's documentation.
test.each([
  ['0.1- 0.4- 0.35+ 0.8+', 0.5 + 0.5 * (2 / 3), 0.75],
  ['0.9+ 0.8+ 0.3-', 1, 1],
  ['0.3+ 0.8- 0.9-', 1 / 3, 0],
  ['0.5+ 0.5-', 0.5, 0.5],
  ['0.9+ 0.5+ 0.5- 0.5- 0.1-', 0.5 + 0.5 * (2 / 4), (3 + 2) / 6]
])('ranking %s: average precision %f, AUC %f', (text, precision, auc) => {
  expect(averagePrecision(items(text))).toBeCloseTo(precision)
  expect(areaUnderRoc(items(text))).toBeCloseTo(auc)
})

test('macro-F1 is the mean of both classes', () => {
  // From 0.5: positive found 2, right 1 of 2: F1 1/2; negative found 3, right 2 of 3: F1 2/3.
  expect(macroF1(items('0.9+ 0.5- 0.4+ 0.3- 0.2-'), 0.5)).toBeCloseTo((1 / 2 + 2 / 3) / 2)
})
