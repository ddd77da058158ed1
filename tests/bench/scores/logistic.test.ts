import { expect, test } from 'vitest'
import { type Bag, fitLogistic, scoreOf } from '../../../bench/scores/logistic.js'

const times = (count: number, instances: number[][], positive: boolean): Bag[] =>
  Array.from({ length: count }, () => ({ instances, positive }))

test('a feature weighs by how much more often positive bags have it', () => {
  const bags = [
    ...times(80, [[0]], true),
    ...times(20, [[]], true),
    ...times(20, [[0]], false),
    ...times(80, [[]], false)
  ]
  const { bias, weights } = fitLogistic(bags, 1)
  // Odds of 4 with it and 1/4 without; the penalty of 2 on half weights draws both a little to 0.
  expect(weights[0]).toBeGreaterThan(2.2)
  expect(weights[0]).toBeLessThan(Math.log(16))
  expect(bias).toBeCloseTo(-(weights[0] ?? 0) / 2, 1)
})

test('both classes weigh the same, however rare one is', () => {
  const { bias } = fitLogistic([...times(10, [[]], true), ...times(990, [[]], false)], 0)
  expect(bias).toBeCloseTo(0, 3)
})

test('the other instances of a positive bag do not count against it', () => {
  const bags = [...times(100, [[0], [1]], true), ...times(100, [[1]], false)]
  const model = fitLogistic(bags, 2)
  expect(model.weights[0]).toBeGreaterThan((model.weights[1] ?? 0) + 2)
  expect(scoreOf(model, { instances: [[0], [1]] })).toBe(scoreOf(model, { instances: [[0]] }))
})

test('an empty bag scores 0', () => {
  expect(scoreOf({ bias: 3, weights: [] }, { instances: [] })).toBe(0)
})
