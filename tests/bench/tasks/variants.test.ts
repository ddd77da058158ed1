import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VARIANTS } from '../../../bench/tasks/variants.js'

test.each([
  ['in capitals', 'Roe’s straße is 5.', 'ROE’S STRAßE IS 5.'],
  ['in title case', "the team didn't win", "The Team Didn't Win"],
  ['in lower case', 'EU Council', 'eu council'],
  ['straight marks', '“It’s ‘fine’,” he said', "\"It's 'fine',\" he said"],
  ['curly marks', "\"It's 'fine',\" he said", '“It’s ‘fine’,” he said'],
  ['without accents', 'Hájková met Zoë', 'Hajkova met Zoe'],
  ['names with accents', 'Anna Weber met us', 'Anná Webér met us']
])('%s', (name, text, expected) => {
  expect(VARIANTS[name]?.(text)).toBe(expected)
})

test('lines are wrapped at 70 columns, at a blank', () => {
  const text = `${'word '.repeat(40)}end`
  const lines = VARIANTS['wrapped at 70 columns']?.(text).split('\n') ?? []
  expect(lines.every(line => line.length <= 70)).toBe(true)
  expect(lines.join(' ')).toBe(text)
})

test('about one letter in a hundred is mistyped, the same ones every time', () => {
  const text = 'abcdefghij '.repeat(1000)
  const typed = VARIANTS['typing errors at 1 %']?.(text) ?? ''
  const changed = [...typed].filter((letter, index) => letter !== text[index]).length
  expect(changed / 10_000).toBeGreaterThan(0.015)
  expect(changed / 10_000).toBeLessThan(0.025)
  expect(VARIANTS['typing errors at 1 %']?.(text)).toBe(typed)
})

test.each(Object.entries(VARIANTS))('%s: nothing moves', (_name, variant) => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', "'", '“', ' ', '\n', 'ß', 'É', 'a', 'B', 'ﬁ'),
      fc.string({ unit: 'binary', maxLength: 1 })
    ),
    maxLength: 300
  })
  fc.assert(fc.property(text, words => variant(words).length === words.length))
})
