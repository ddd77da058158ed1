import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedCalibrationError } from '../../../bench/scores/calibration.js'
import { fitIsotonic } from '../../../bench/scores/isotonic.js'

const rows = (score: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, index) => ({ score, right: index < right }))
const rounded = (points: [number, number][]) => points.map(pair => pair.map(value => Math.round(value * 1e6) / 1e6))

test.each([
  [
    'a rising share stays',
    [...rows(0.2, 10, 90), ...rows(0.8, 90, 10)],
    [
      [0.2, 0.1],
      [0.8, 0.9]
    ]
  ],
  ['a falling share is pooled', [...rows(0.2, 60, 40), ...rows(0.8, 40, 60)], [[0.5, 0.5]]],
  [
    'only the neighbours that fall are pooled',
    [...rows(0.1, 0, 100), ...rows(0.4, 60, 40), ...rows(0.6, 40, 60), ...rows(0.9, 100, 0)],
    [
      [0.1, 0],
      [0.5, 0.5],
      [0.9, 1]
    ]
  ],
  ['few rows go with the next', [...rows(0.2, 0, 10), ...rows(0.8, 90, 0)], [[0.74, 0.9]]]
])('%s', (_name, judged, expected) => {
  expect(rounded(fitIsotonic(judged))).toEqual(expected)
})

test('rows of one score are one pool, in whatever order they come', () => {
  const mixed = rows(0.5, 50, 50)
  expect(fitIsotonic(mixed)).toEqual([[0.5, 0.5]])
  expect(fitIsotonic(mixed.toReversed())).toEqual([[0.5, 0.5]])
})

test('whatever the rows: points rise, and the rows of a pool have its share on average', () => {
  const judged = fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
    minLength: 1,
    maxLength: 400
  })
  fc.assert(
    fc.property(judged, all => {
      const points = fitIsotonic(all)
      for (const [index, [score, right]] of points.entries()) {
        const [before, under] = points[index - 1] ?? [0, 0]
        expect(score).toBeGreaterThanOrEqual(before)
        expect(right).toBeGreaterThanOrEqual(under)
      }
      if (points.length === 1) {
        const only = points[0]?.[1] ?? 0
        expect(expectedCalibrationError(all.map(row => ({ ...row, score: only })))).toBeLessThan(1e-9)
      }
    })
  )
})
