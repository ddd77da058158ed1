import { expect, test } from 'vitest'
import { detokenise, toCodeUnits } from '../../bench/corpora.js'
import { exactTally, f1, interval, overlapTally } from '../../bench/scores.js'

const span = (start: number, end: number) => ({ start, end })

test.each([
  ['equal', [span(0, 10)], [span(0, 10)], 1],
  ['half found: precision 1, recall 1/2', [span(0, 5)], [span(0, 10)], 2 / 3],
  ['twice too long: precision 1/2, recall 1', [span(0, 20)], [span(0, 10)], 2 / 3],
  ['one of two found', [span(0, 10)], [span(0, 10), span(20, 30)], 2 / 3],
  ['nothing found', [], [span(0, 10)], 0],
  ['apart', [span(0, 5)], [span(5, 10)], 0]
])('overlap F1: %s', (_name, found, gold, expected) => {
  expect(f1([overlapTally(found, gold)])).toBeCloseTo(expected)
})

test.each([
  ['equal', ['PER 0-5'], ['PER 0-5'], 1],
  ['other type', ['ORG 0-5'], ['PER 0-5'], 0],
  ['one right, one wrong, one missed', ['PER 0-5', 'PER 6-7'], ['PER 0-5', 'ORG 6-7'], 0.5],
  ['found twice counts once', ['PER 0-5', 'PER 0-5'], ['PER 0-5'], 2 / 3]
])('exact F1: %s', (_name, found, gold, expected) => {
  expect(f1([exactTally(found, gold)])).toBeCloseTo(expected)
})

test('F1 is micro: documents are added up before they are divided', () => {
  const [large, small] = [
    overlapTally([span(0, 1)], [span(0, 1), span(2, 3), span(4, 5)]),
    overlapTally([span(0, 1)], [span(0, 1)])
  ]
  expect(f1([large, small])).toBeCloseTo((2 * 1 * 0.5) / 1.5)
})

test('the interval holds the value and is the same each time', () => {
  const tallies = Array.from({ length: 20 }, (_, index) => exactTally(index % 2 ? ['a'] : ['b'], ['a']))
  expect(interval(tallies)).toEqual(interval(tallies))
  expect(interval(tallies).low).toBeLessThan(0.5)
  expect(interval(tallies).high).toBeGreaterThan(0.5)
})

test('detokenised text reads like news, and each token keeps its span', () => {
  const tokens = ['"', 'We', 'won', ',', '"', 'said', 'Roe', "'s", 'coach', '(', 'Korval', ')', '.']
  const { text, spans } = detokenise(tokens)
  expect(text).toBe('"We won," said Roe\'s coach (Korval).')
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(tokens)
})

test('spans in code points become spans in code units', () => {
  expect(toCodeUnits('😀 Roe', [[2, 5]])).toEqual([span(3, 6)])
})
