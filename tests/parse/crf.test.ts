import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Crf, decodeSpans, forbidInside } from '../../src/parse/crf.js'

const NEVER = -10_000
/** Two kinds of spans; a label inside a span follows one of its kind. */
const LABELS = ['O', 'B-A', 'I-A', 'B-B', 'I-B']
const none: Crf = {
  labels: LABELS,
  transitions: LABELS.map(before => LABELS.map(after => (mayFollow(before, after) ? 0 : NEVER)))
}

function mayFollow(before: string, after: string): boolean {
  return !after.startsWith('I-') || before.slice(2) === after.slice(2)
}

const decode = (rows: readonly (readonly number[])[], crf = none) =>
  decodeSpans(Float32Array.from(rows.flat()), crf).map(({ from, to, label }) => `${label} ${from}-${to}`)

test.each<[string, number[][], string[]]>([
  ['no tokens', [], []],
  ['all outside', [[1, 0, 0, 0, 0]], []],
  [
    'one span of two tokens',
    [
      [0, 3, 0, 0, 0],
      [0, 0, 3, 0, 0],
      [3, 0, 0, 0, 0]
    ],
    ['A 0-2']
  ],
  [
    'two spans of one kind side by side',
    [
      [0, 3, 0, 0, 0],
      [0, 3, 0, 0, 0]
    ],
    ['A 0-1', 'A 1-2']
  ],
  ['a text cannot begin inside a span', [[0, 1, 9, 0, 0]], ['A 0-1']],
  [
    'a span cannot go on with another kind',
    [
      [0, 3, 0, 0, 0],
      [0, 0, 0, 1, 2]
    ],
    ['A 0-1', 'B 1-2']
  ]
])('%s', (_name, rows, expected) => {
  expect(decode(rows)).toEqual(expected)
})

test('a span does not go on where that is forbidden', () => {
  const emissions = Float32Array.from([0, 3, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0, 3, 0, 0])
  forbidInside(emissions, LABELS, 1)
  expect(decodeSpans(emissions, none).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 3]
  ])
})

test('a transition outweighs a token by itself', () => {
  const transitions = none.transitions.map(row => [...row])
  const [fromOutside = []] = transitions
  fromOutside[1] = -5
  expect(
    decode(
      [
        [9, 0, 0, 0, 0],
        [0, 3, 0, 0, 0]
      ],
      { labels: LABELS, transitions }
    )
  ).toEqual([])
})

// By hand: one token, scores 0 (O) and ln 3 (B-A), the rest out of reach: 3 / (1 + 3).
test('the probability of a label is its share of all sequences', () => {
  const [span] = decodeSpans(Float32Array.from([0, Math.log(3), NEVER, NEVER, NEVER]), none)
  expect(span?.probability).toBeCloseTo(0.75, 5)
})

// By hand, two tokens of O and B-A, all transitions 0 but B-A -> B-A ln 2: weights OO 1, OB 2, BO 2, BB 4 * 2 = 8.
test('transitions count in the probability', () => {
  const transitions = none.transitions.map(row => [...row])
  const fromA = transitions[1] ?? []
  fromA[1] = Math.log(2)
  const row = [0, Math.log(2), NEVER, NEVER, NEVER]
  const [first, second] = decodeSpans(Float32Array.from([...row, ...row]), { labels: LABELS, transitions })
  expect(first?.probability).toBeCloseTo(10 / 13, 5)
  expect(second?.probability).toBeCloseTo(10 / 13, 5)
})

const score = fc.double({ min: -8, max: 8, noNaN: true })
const scores = fc.array(fc.tuple(score, score, score, score, score), { minLength: 1, maxLength: 5 })

test('spans are those of the best of all sequences, disjoint and in order, their probability its share', () => {
  fc.assert(
    fc.property(scores, rows => {
      const spans = decodeSpans(Float32Array.from(rows.flat()), none)
      let end = 0
      for (const { from, to, probability } of spans) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(1 + 1e-9)
        end = to
      }
      const all = sequences(rows.length)
      const weight = (labels: readonly number[]) =>
        labels.reduce((sum, label, token) => sum + Math.fround(rows[token]?.[label] ?? 0), 0)
      const found = rows.map((_, token) => {
        const span = spans.find(({ from, to }) => from <= token && token < to)
        return span ? LABELS.indexOf(`${token === span.from ? 'B' : 'I'}-${span.label}`) : 0
      })
      expect(weight(found)).toBeCloseTo(Math.max(...all.map(weight)), 9)
      const total = all.reduce((sum, labels) => sum + Math.exp(weight(labels)), 0)
      for (const { from, to, probability } of spans) {
        const shares = Array.from({ length: to - from }, (_, index) => {
          const same = all.filter(labels => labels[from + index] === found[from + index])
          return same.reduce((sum, labels) => sum + Math.exp(weight(labels)), 0) / total
        })
        expect(probability).toBeCloseTo(Math.min(...shares), 6)
      }
    })
  )
})

/** All sequences of labels that a text may have. */
function sequences(length: number): number[][] {
  let all: number[][] = [[]]
  for (let token = 0; token < length; token++)
    all = all.flatMap(labels =>
      LABELS.flatMap((label, index) => {
        const before = LABELS[labels.at(-1) ?? 0] ?? 'O'
        return mayFollow(before, label) ? [[...labels, index]] : []
      })
    )
  return all
}
