import { expect, test } from 'vitest'
import { expectedCalibrationError, reliability } from '../../../bench/scores/calibration.js'

const rows = (score: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, index) => ({ score, right: index < right }))

test.each([
  ['of ten rows scored 0.8 eight are right', rows(0.8, 8, 2), 0],
  ['of ten rows scored 0.8 six are right', rows(0.8, 6, 4), 0.2],
  ['bins are weighted by their rows', [...rows(0.9, 30, 0), ...rows(0.1, 5, 5)], (30 * 0.1 + 10 * 0.4) / 40],
  ['errors within a bin cancel out', [...rows(0.62, 10, 0), ...rows(0.68, 3, 7)], 0],
  ['no rows', [], 0]
])('expected calibration error: %s', (_name, judged, expected) => {
  expect(expectedCalibrationError(judged)).toBeCloseTo(expected)
})

test('the reliability table has ten bins, the last one with 1', () => {
  expect(reliability([...rows(1, 1, 0), ...rows(0.9, 0, 1), ...rows(0.3, 1, 1)])).toEqual([
    { from: 0.3, to: 0.4, n: 2, meanScore: 0.3, shareRight: 0.5 },
    { from: 0.9, to: 1, n: 2, meanScore: 0.95, shareRight: 0.5 }
  ])
})
