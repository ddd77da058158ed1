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

/** Each window as the tokens that it keeps, with those read before and behind them in brackets. */
const cut = (paragraphs: readonly (readonly number[])[]) =>
  cutWindows(sentences(paragraphs)).map(
    ({ from, to, keepFrom, keepTo }) => `(${keepFrom - from}) ${keepTo - keepFrom} (${to - keepTo})`
  )

test.each<[string, number[][], string[]]>([
  ['nothing', [], []],
  ['paragraphs that fit together', [[100], [100]], ['(0) 200 (0)']],
  [
    'a paragraph that no longer fits begins a window',
    [
      [100, 50],
      [100, 50]
    ],
    ['(0) 150 (0)', '(0) 150 (0)']
  ],
  [
    'a long paragraph is cut between sentences, and the windows overlap',
    [[100, 100, 100]],
    ['(0) 200 (48)', '(48) 100 (0)']
  ],
  ['a long sentence is cut where the window is full', [[600]], ['(0) 256 (48)', '(48) 256 (48)', '(48) 88 (0)']]
])('%s', (_name, paragraphs, expected) => {
  expect(cut(paragraphs)).toEqual(expected)
})

test('windows keep every token once, in order, and none reads more than 352', () => {
  const lengths = fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  fc.assert(
    fc.property(lengths, paragraphs => {
      let end = 0
      for (const { from, to, keepFrom, keepTo } of cutWindows(sentences(paragraphs))) {
        expect(keepFrom).toBe(end)
        expect(keepTo).toBeGreaterThan(keepFrom)
        expect([from <= keepFrom, to >= keepTo, to - from <= 352]).toEqual([true, true, true])
        end = keepTo
      }
      expect(end).toBe(paragraphs.flat().reduce((sum, length) => sum + length, 0))
    })
  )
})
