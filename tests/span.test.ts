import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRowIds } from '../src/row-id.js'
import { codePointOffsets } from '../src/span.js'

test('code points: an offset is the number of characters before it, as Python counts them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), pieces => {
      const text = pieces.join('')
      const offset = codePointOffsets(text)
      let units = 0
      for (const piece of pieces) {
        expect(offset(units)).toBe([...text.slice(0, units)].length)
        units += piece.length
      }
      expect(offset(text.length)).toBe([...text].length)
    })
  )
})

test.each([
  ['an emoji is one', '😀 a', [0, 0, 1, 2, 3]],
  ['a lone surrogate is one', '\ud83d a', [0, 1, 2, 3]]
])('code points: %s', (_name, text, expected) => {
  const offset = codePointOffsets(text)
  expect(Array.from({ length: text.length + 1 }, (_, unit) => offset(unit))).toEqual(expected)
})

test('row ids: a letter and 16 hex digits, the same each time, apart for article, kind, place and repetition', () => {
  const ids = createRowIds('a')
  const made = [ids('q', 0, 5), ids('q', 0, 5), ids('c', 0, 5), ids('q', 0, 6), createRowIds('b')('q', 0, 5)]
  expect(new Set(made).size).toBe(5)
  for (const id of made) expect(id).toMatch(/^[qc][0-9a-f]{16}$/)
  expect(createRowIds('a')('q', 0, 5)).toBe(made[0])
})
