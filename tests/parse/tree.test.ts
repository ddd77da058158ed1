import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeTree } from '../../src/parse/tree.js'

const decode = (scores: readonly (readonly number[])[]) =>
  decodeTree({ size: scores.length, arc: (dependent, head) => scores[dependent]?.[head] ?? 0 })

test.each<[string, number[][], number[]]>([
  ['one token', [[0]], [0]],
  [
    'the most like a root is the root',
    [
      [0, 5],
      [1, 9]
    ],
    [1, 1]
  ],
  // Alone, 1 and 2 would head each other; the tree enters the cycle where that costs least.
  [
    'a cycle is opened',
    [
      [9, 0, 0],
      [4, 0, 8],
      [1, 8, 0]
    ],
    [0, 0, 1]
  ]
])('%s', (_name, scores, expected) => {
  expect(decode(scores)).toEqual(expected)
})

const matrix = (size: number) =>
  fc.array(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size
  })

test('always one root and no cycle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }).chain(matrix), scores => {
      const heads = decode(scores)
      expect(isTree(heads)).toBe(true)
    })
  )
})

test('no tree with the same root scores better', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }).chain(matrix), scores => {
      const heads = decode(scores)
      const root = heads.findIndex((head, token) => head === token)
      const best = Math.max(
        ...allHeads(scores.length)
          .filter(other => isTree(other) && other[root] === root)
          .map(other => weight(other, scores))
      )
      expect(weight(heads, scores)).toBeCloseTo(best, 9)
    })
  )
})

const weight = (heads: readonly number[], scores: readonly (readonly number[])[]) =>
  heads.reduce((sum, head, token) => sum + (scores[token]?.[head] ?? 0), 0)

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head, token) => head === token).length !== 1) return false
  return heads.every((_, token) => {
    let at = token
    for (let step = 0; step < heads.length; step++) at = heads[at] ?? -1
    return heads[at] === at
  })
}

function allHeads(size: number): number[][] {
  let all: number[][] = [[]]
  for (let token = 0; token < size; token++)
    all = all.flatMap(heads => Array.from({ length: size }, (_, head) => [...heads, head]))
  return all
}
