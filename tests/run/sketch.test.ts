import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINIMA, resemblance, sketchOf } from '../../src/run/sketch.js'

const WORD = fc.stringMatching(/^(?:[a-z]{1,8}|\d{1,4})$/)
const WORDS = fc.array(WORD, { minLength: 3, maxLength: 200 })
const MARKS = fc.constantFrom(' ', ', ', '. ', '\n\n', ' – ', '” ', ' “', ': ', '... ', '\t')

test('sketchOf: the same whatever the case and the marks between the words', () => {
  fc.assert(
    fc.property(WORDS, fc.array(fc.tuple(MARKS, fc.boolean()), { minLength: 200, maxLength: 200 }), (words, marks) => {
      const dressed = words.map((word, index) => {
        const [mark, isUpper] = marks[index] ?? [' ', false]
        return (isUpper ? word.toUpperCase() : word) + mark
      })
      expect(sketchOf(dressed.join(''))).toEqual(sketchOf(words.join(' ')))
    })
  )
})

test.each([
  ['no words', '', null],
  ['marks only', '—?! ...', null],
  ['two words', 'Rain fell.', null],
  ['three words', 'Rain fell again.', 3],
  ['apostrophes part words', 'It’s raining', 3],
  ['each ideograph is a word', '旧桥重新开放', 6],
  ['letters with accents', 'Über Łódź naïve café', 4]
])('sketchOf: counts words: %s', (_name, text, words) => {
  expect(sketchOf(text)?.words ?? null).toBe(words)
})

const numbered = (from: number, to: number, word: string) =>
  Array.from(
    { length: to - from },
    (_, index) => `${word}${String.fromCharCode(97 + ((from + index) % 26))}${'x'.repeat((from + index) / 26)}`
  ).join(' ')

test.each([
  ['the same', 0, 1000, 1],
  ['the first half', 0, 500, 0.5],
  ['a third in common', 500, 1500, 1 / 3],
  ['nothing in common', 1000, 2000, 0]
])('resemblance: estimates the share of common runs of words: %s', (_name, from, to, expected) => {
  const a = sketchOf(numbered(0, 1000, 'w'))
  const b = sketchOf(numbered(from, to, 'w'))
  // Three standard errors.
  expect(Math.abs(resemblance(a?.minima ?? [], b?.minima ?? []) - expected)).toBeLessThan(1.5 / Math.sqrt(MINIMA))
})

test('numbers count for more than words', () => {
  const report = (place: string, number: number) =>
    `Police in ${place} said on Monday that ${number} people had been taken to hospital after the fire in the harbour`
  const a = sketchOf(report('Korval', 12))
  const likeness = (text: string) => resemblance(a?.minima ?? [], sketchOf(text)?.minima ?? [])
  expect(likeness(report('Korval', 19))).toBeLessThan(likeness(report('Ostby', 12)))
})
