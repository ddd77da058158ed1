import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from '../../src/parse/fold.js'

test.each([
  ['Erdoğan', 'Erdogan'],
  ['Łódź', 'Lodz'],
  ['Søren Ærø', 'Soren Aero'],
  ['Sa\u0303o Tomé', 'Sao Tome'],
  ['O’Neill', "O'Neill"],
  ['Straße', 'Strasse'],
  ['Ελλάδα', 'Ελλαδα'],
  ['한국', '한국'],
  ['plain words, 1984', 'plain words, 1984']
])('%s is read as %s', (words, plain) => {
  expect(folded(words)).toBe(plain)
})

test('folding twice changes nothing more, and nothing is folded away', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), words => {
      const once = folded(words)
      expect(folded(once)).toBe(once)
      expect(once.length).toBeGreaterThan(0)
    })
  )
})
