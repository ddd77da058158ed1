import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createVocabulary } from '../../src/parse/vocabulary.js'

const of = (words: readonly string[]) => createVocabulary(Buffer.from(words.join('\n')))

test.each<[string, string[], string, number | undefined]>([
  ['a word by its row', ['the', 'said', 'road'], 'road', 2],
  ['the beginning of a word is none', ['the', 'said', 'road'], 'roa', undefined],
  ['nor is a longer one', ['the', 'said', 'road'], 'roads', undefined],
  ['two words that a line break parts are none', ['the', 'said'], 'the\nsaid', undefined],
  ['letters of several bytes', ['łódź', 'lodz'], 'łódź', 0],
  ['no words at all', [], 'road', undefined]
])('%s', (_name, words, word, expected) => {
  expect(of(words).get(word)).toBe(expected)
})

test('every word has its row, and no other word has one', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(words => !words.includes('\n'))
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (words, other) => {
      const vocabulary = of(words)
      expect(words.map(one => vocabulary.get(one))).toEqual(words.map((_, row) => row))
      expect(vocabulary.get(other)).toBe(words.includes(other) ? words.indexOf(other) : undefined)
    })
  )
})
