import { expect, test } from 'vitest'
import { exactTally, overlapTally } from '../../../bench/scores/spans.js'
import { f1, precision, recall } from '../../../bench/scores/tally.js'

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

test('averages are micro: documents are added up before they are divided', () => {
  const documents = [
    overlapTally([span(0, 1)], [span(0, 1), span(2, 3), span(4, 5)]),
    overlapTally([span(0, 1)], [span(0, 1)])
  ]
  expect(precision(documents)).toBe(1)
  expect(recall(documents)).toBe(0.5)
  expect(f1(documents)).toBeCloseTo(2 / 3)
})
