import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible, visibleLine } from '../../src/inspect/visible.js'

test.each([
  ['a colour code', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['a window title', '\u001b]0;pwned\u0007', '␛]0;pwned␇'],
  ['the one-character form of ESC [', '\u009b31m', '\ufffd31m'],
  ['backspace and delete', 'ab\b\u007f', 'ab␈␡'],
  ['a turned direction', 'exe.\u202egnp', 'exe.\ufffdgnp'],
  ['a lone surrogate', 'a\ud83d b', 'a\ufffd b'],
  ['line breaks of all kinds', 'a\r\nb\rc\u2028d\u0085e\ff', 'a \nb\nc\nd\ne\nf'],
  ['nothing to mend', 'Zoë\t👩‍🌾 قال', 'Zoë\t👩‍🌾 قال']
])('visible: %s', (_name, text, expected) => {
  expect(visible(text)).toBe(expected)
})

test('visible: as long as before, and nothing left that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const shown = visible(text)
      expect(shown).toHaveLength(text.length)
      expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u)
    })
  )
})

test('a cell stands on one line', () => {
  expect(visibleLine(' a\r\n\tb ')).toBe('a b')
})
