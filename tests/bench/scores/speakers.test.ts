import { expect, test } from 'vitest'
import { resolvedPrecision, shareOf } from '../../../bench/scores/speakers.js'

test('shares are of all attributions, precision of those resolved', () => {
  const resolutions = ['right', 'right', 'wrong', 'unresolved'] as const
  expect(shareOf(resolutions, 'right')).toBe(0.5)
  expect(shareOf(resolutions, 'wrong')).toBe(0.25)
  expect(resolvedPrecision(resolutions)).toBeCloseTo(2 / 3)
  expect(shareOf([], 'right')).toBe(0)
})
