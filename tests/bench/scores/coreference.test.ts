import { expect, test } from 'vitest'
import { conllF1, coreferenceTallies, pairEntities } from '../../../bench/scores/coreference.js'
import { f1, precision, recall, type Tally } from '../../../bench/scores/tally.js'

/** "ab c" = two entities, of the mentions a and b, and of c. */
const entities = (text: string) => text.split(' ').map(mentions => mentions.split(''))
const rounded = (tally: Tally) => [recall([tally]), precision([tally])].map(value => value.toFixed(2))

test('recall and precision of the example of Pradhan et al. 2014, section 4', () => {
  const tallies = coreferenceTallies(entities('ab cd fghi'), entities('abc defg'))
  expect(rounded(tallies.muc)).toEqual(['0.40', '0.40'])
  expect(rounded(tallies.b3)).toEqual(['0.42', '0.50'])
  expect(rounded(tallies.ceafe)).toEqual(['0.65', '0.43'])
})

// Recall, precision and F1 that the scorer of the CoNLL shared tasks has for its test cases 1 to 8.
test.each([
  ['1: perfect', 'a bc def', [1, 1, 1]],
  ['2: mentions missing', 'a de', [0.6, 0.9, 0.72]],
  ['3: mentions too many', 'a bcx defy z', [0.88571, 0.66429, 0.75918]],
  ['4: both', 'a bcx dy z', [0.73333, 0.55, 0.62857]],
  ['5: an overlapping mention in the entity paired', 'a bcxB dy z', [0.68889, 0.51667, 0.59048]],
  ['6: an overlapping mention in another entity', 'a bcx dy Bz', [0.73333, 0.55, 0.62857]],
  ['7: a mention twice in an entity', 'a bcxb dy z', [0.73333, 0.55, 0.62857]],
  ['8: a mention in two entities', 'a bcx dy bz', [0.73333, 0.55, 0.62857]]
])('CEAF-e, test case %s', (_name, response, expected) => {
  const { ceafe } = coreferenceTallies(entities(response), entities('a bc def'))
  const values = [recall([ceafe]), precision([ceafe]), f1([ceafe])]
  expect(values.map(value => Math.round(value * 1e5) / 1e5)).toEqual(expected)
})

test('MUC of Vilain et al. 1995: one link lost where an entity is split in two', () => {
  const { muc } = coreferenceTallies(entities('ab cd'), entities('abcd'))
  expect([recall([muc]), precision([muc])]).toEqual([2 / 3, 1])
})

test('B3, the example of Bagga and Baldwin 1998: an entity of two joined to one of five leaves a precision of 16/21', () => {
  const { b3 } = coreferenceTallies(entities('12345 6789ABC'), entities('12345 67 89ABC'))
  expect(precision([b3])).toBeCloseTo(16 / 21)
  expect(recall([b3])).toBe(1)
})

test('CoNLL F1 is the mean of the three, over documents added up', () => {
  const one = coreferenceTallies(entities('ab cd fghi'), entities('abc defg'))
  expect(conllF1([one, one])).toBeCloseTo((f1([one.muc]) + f1([one.b3]) + f1([one.ceafe])) / 3)
  expect(conllF1([coreferenceTallies(entities('ab cd'), entities('ab cd'))])).toBe(1)
})

test('entities are paired by mentions in common, each with one', () => {
  expect([...pairEntities(entities('ab c de'), entities('abc d'))]).toEqual([
    [0, 0],
    [2, 1]
  ])
})
