import { expect, test } from 'vitest'
import { bootstrapInterval } from '../../../bench/scores/bootstrap.js'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('the interval of a mean of 100 coin throws is about two standard errors to each side, and always the same', () => {
  const throws = Array.from({ length: 100 }, (_, index) => index % 2)
  const { low, high } = bootstrapInterval(throws, mean)
  expect(low).toBeGreaterThan(0.37)
  expect(low).toBeLessThan(0.43)
  expect(high).toBeGreaterThan(0.57)
  expect(high).toBeLessThan(0.63)
  expect(bootstrapInterval(throws, mean)).toEqual({ low, high })
})

test('documents that all say the same leave no doubt', () => {
  expect(bootstrapInterval([1, 1, 1], mean)).toEqual({ low: 1, high: 1 })
})
