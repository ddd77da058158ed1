import { expect, test } from 'vitest'
import { type GapAnswer, gapTally, genderOf } from '../../../bench/scores/gap.js'
import { f1, precision, recall } from '../../../bench/scores/tally.js'

const A: [boolean, boolean] = [true, false]
const B: [boolean, boolean] = [false, true]
const NEITHER: [boolean, boolean] = [false, false]

test('each name is one answer: right, wrong, missed and rightly neither', () => {
  const answers: GapAnswer[] = [
    { gold: A, found: A },
    { gold: A, found: B },
    { gold: B, found: NEITHER },
    { gold: NEITHER, found: NEITHER }
  ]
  const tallies = answers.map(gapTally)
  expect([precision(tallies), recall(tallies)]).toEqual([1 / 2, 1 / 3])
  expect(f1(tallies)).toBeCloseTo(0.4)
})

test.each([
  ['her', 'feminine'],
  ['She', 'feminine'],
  ['His', 'masculine'],
  ['him', 'masculine']
])('gender of %s', (pronoun, gender) => {
  expect(genderOf(pronoun)).toBe(gender)
})
