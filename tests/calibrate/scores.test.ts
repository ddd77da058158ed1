import { expect, test } from 'vitest'
import { type Calibration, calibrateScores } from '../../src/calibrate/scores.js'
import { CALIBRATION } from '../../src/calibrate/table.js'
import type { Analysis } from '../../src/types.js'

const POINTS: Calibration = {
  quote: [
    [0.2, 0.1],
    [0.6, 0.5],
    [1, 0.8]
  ]
}

const withQuote = (score: number) =>
  ({ mentions: [{ kind: 'name', score }], quotes: [{ score }], claims: [{ score }] }) as unknown as Analysis

test.each([
  ['at a point', 0.6, 0.5],
  ['between two points', 0.5, 0.4],
  ['under the first point', 0.1, 0.1],
  ['over the last point', 1.1, 0.8]
])('a score %s', (_name, raw, expected) => {
  expect(calibrateScores(withQuote(raw), POINTS).quotes[0]?.score).toBe(expected)
})

test('a kind without points keeps what it had', () => {
  const { mentions, claims } = calibrateScores(withQuote(0.345), POINTS)
  expect([mentions[0]?.score, claims[0]?.score]).toEqual([0.345, 0.345])
})

test('the shipped table rises from point to point, so that the order of rows stays', () => {
  const kinds = Object.values(CALIBRATION)
  expect(kinds.length).toBeGreaterThan(0)
  for (const points of kinds) {
    expect(points).toEqual(points.toSorted((a, b) => a[0] - b[0]))
    expect(points.map(([, right]) => right)).toEqual(points.map(([, right]) => right).toSorted((a, b) => a - b))
  }
})
