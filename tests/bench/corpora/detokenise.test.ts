import { expect, test } from 'vitest'
import { toCodeUnits } from '../../../bench/corpora/code-units.js'
import { detokenise } from '../../../bench/corpora/detokenise.js'
import { namesOf } from '../../../bench/corpora/names.js'

test.each([
  ['" We won , " said Roe \'s coach ( Korval ) .', '"We won," said Roe\'s coach (Korval).'],
  ["`` It is -LRB- not -RRB- so , '' he said .", '“It is (not) so,” he said.'],
  ['$ 4.25 an hour', '$4.25 an hour']
])('detokenised text reads like news: %s', (tokens, expected) => {
  const { text, spans } = detokenise(tokens.split(' '))
  expect(text).toBe(expected)
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(expected.replaceAll(' ', ''))
})

test('spans in code points become spans in code units', () => {
  expect(
    toCodeUnits('😀 Roe 😀', [
      [2, 5],
      [6, 7]
    ])
  ).toEqual([
    { start: 3, end: 6 },
    { start: 7, end: 9 }
  ])
})

test('names of BIO tags: neighbours of one class stay two, a tag of another class ends a name', () => {
  const tags = ['B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC', 'I-ORG']
  const spans = tags.map((_, index) => ({ start: index * 2, end: index * 2 + 1 }))
  expect(namesOf(tags, spans)).toEqual([
    { label: 'PER', start: 0, end: 3 },
    { label: 'PER', start: 4, end: 5 },
    { label: 'LOC', start: 8, end: 9 }
  ])
})
