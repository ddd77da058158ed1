import { expect, test } from 'vitest'
import { tupleOf } from '../../../bench/peers/tuples.js'
import type { Span } from '../../../src/types.js'

test('words of a tuple stay as they are', () => {
  expect(tupleOf(['Roe', 'said on', 'Tuesday', 0.5], () => '')).toEqual({
    predicate: 'said on',
    arguments: ['Roe', 'Tuesday'],
    score: 0.5
  })
})

test('places become the words of the corpus, each once', () => {
  const tokens: Record<number, string> = { 0: 'Roe', 4: 're-elected', 6: 're-elected', 16: 'her' }
  const words = ({ start }: Span) => tokens[start] ?? ''
  const tuple = tupleOf(
    [
      [[0, 3]],
      [
        [4, 6],
        [6, 14]
      ],
      [[16, 19]]
    ],
    words
  )
  expect(tuple).toEqual({ predicate: 're-elected', arguments: ['Roe', 'her'], score: 1 })
})
