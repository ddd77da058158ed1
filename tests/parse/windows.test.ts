import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWindows } from '../../src/parse/windows.js'
import type { Sentence } from '../../src/types.js'

/** Sentences from their lengths in tokens, by paragraph. */
function sentences(paragraphs: readonly (readonly number[])[]): Sentence[] {
  const token = { start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'X' } as const
  return paragraphs
    .flatMap((lengths, paragraph) => lengths.map(length => ({ length, paragraph })))
    .map(({ length, paragraph }, index) => ({
      index,
      paragraph,
      start: 0,
      end: 0,
      role: 'body',
      tokens: Array.from({ length }, () => token),
      chunks: [],
      values: []
    }))
}

const cut = (paragraphs: readonly (readonly number[])[]) =>
  cutWindows(sentences(paragraphs)).map(({ from, to }) => to - from)

test.each<[string, number[][], number[]]>([
  ['nothing', [], []],
  ['paragraphs that fit together', [[100], [100]], [200]],
  [
    'a paragraph that no longer fits begins a window',
    [
      [100, 50],
      [100, 50]
    ],
    [150, 150]
  ],
  ['a long paragraph is cut between sentences', [[100, 100, 100]], [200, 100]],
  ['a long sentence is cut where the window ends', [[600]], [256, 256, 88]]
])('%s', (_name, paragraphs, expected) => {
  expect(cut(paragraphs)).toEqual(expected)
})

test('windows hold every token once, in order, and none is longer than 256', () => {
  const lengths = fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  fc.assert(
    fc.property(lengths, paragraphs => {
      let end = 0
      for (const { from, to } of cutWindows(sentences(paragraphs))) {
        expect(from).toBe(end)
        expect(to - from).toBeGreaterThan(0)
        expect(to - from).toBeLessThanOrEqual(256)
        end = to
      }
      expect(end).toBe(paragraphs.flat().reduce((sum, length) => sum + length, 0))
    })
  )
})
