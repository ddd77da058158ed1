import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWinkAnnotator } from '../../src/annotate/wink.js'

const annotator = createWinkAnnotator()
const annotate = (text: string, from = 0) =>
  annotator(text, [{ start: from, end: text.length }])[0] ?? { tokens: [], entities: [] }
const words = (text: string) => annotate(text).tokens.map(token => token.text)

test.each([
  ['curly apostrophe', 'Korval’s mayor doesn’t know.', ['Korval', '’s', 'mayor', 'does', 'n’t', 'know', '.']],
  ['dash', 'Marsh’s—best (Marsh’s)', ['Marsh', '’s', '—', 'best', '(', 'Marsh', '’s', ')']],
  ['abbreviation', 'U.S. officials', ['U.S.', 'officials']],
  ['odd spaces', 'one\u3000two\u2028three\u00a0four', ['one', 'two', 'three', 'four']],
  ['NUL', 'one\0two', ['one', 'two']],
  ['emoji', 'so 😀 it is', ['so', '😀', 'it', 'is']]
])('words: %s', (_name, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('offsets count from the beginning of the text', () => {
  expect(annotate('So: Roe won', 4).tokens.map(({ start, end }) => [start, end])).toEqual([
    [4, 7],
    [8, 11]
  ])
})

test.each([
  ['e-mail', 'Write to press@example.org now', ['EMAIL press@example.org']],
  ['handle and hashtag', 'So wrote @ada_lund under #korval', ['HANDLE @ada_lund', 'HASHTAG #korval']],
  ['address', 'See https://example.org/a for more', ['URL https://example.org/a']],
  ['numbers are not for wink', 'It cost 5 dollars on Monday', []]
])('web entities: %s', (_name, text, expected) => {
  expect(annotate(text).entities.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(expected)
})

test('tokens are slices of the text, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      let last = 0
      for (const token of annotate(text).tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(last)
        last = token.end
      }
    })
  )
})

test('a text gives the same tokens after others that glue its words to dashes and brackets', () => {
  const text = 'Trundholm’s bid—the “best” of (Trundholm’s)—failed. Trundholm’s brother-in-law left.'
  const whole = [{ start: 0, end: text.length }]
  const alone = createWinkAnnotator()(text, whole)
  const later = createWinkAnnotator()
  for (const other of [
    'Trundholm’s—best',
    '(Trundholm’s)',
    'brother-in-law',
    'bid—the',
    '—failed. Trundholm',
    'TRUNDHOLM'
  ])
    later(other, [{ start: 0, end: other.length }])
  expect(later(text, whole)).toEqual(alone)
})

test('a currency code is read alike after an article in which it stands against figures', () => {
  const text = 'He paid 7719 euros in USD on Monday.'
  const whole = [{ start: 0, end: text.length }]
  const later = createWinkAnnotator()
  const other = 'The covid-7719 outbreak cost USD5 a head.'
  later(other, [{ start: 0, end: other.length }])
  expect(later(text, whole)).toEqual(createWinkAnnotator()(text, whole))
})

test('a run of 100,000 letters takes no quadratic time', () => {
  expect(words('a'.repeat(100_000)).join('')).toHaveLength(100_000)
})
