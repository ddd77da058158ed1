import { expect, test } from 'vitest'
import { carbScores, carbSentence, matchTuples, type ScoredTuple, type Tuple } from '../../../bench/scores/carb.js'

/** "subject ; predicate ; object ; more" */
function tuple(text: string): Tuple {
  const [subject = '', predicate = '', ...rest] = text.split(' ; ')
  return { predicate, arguments: [subject, ...rest] }
}
const scored = (text: string, score: number): ScoredTuple => ({ ...tuple(text), score })

const GOLD = 'Roe ; won ; the final ; in May'

test.each([
  ['the same', GOLD, GOLD, [1, 1]],
  ['later arguments are one: their cut does not matter', GOLD, 'Roe ; won ; the final in May', [1, 1]],
  ['two of four words of the object', GOLD, 'Roe ; won ; the final', [1, 4 / 6]],
  ['words too many cost precision', GOLD, 'Roe ; won ; the final in May at home', [6 / 8, 1]],
  ['another predicate is no match', GOLD, 'Roe ; lost ; the final ; in May', [0, 0]],
  ['no object is no match', GOLD, 'Roe ; won', [0, 0]],
  ['a word counts as often as it was found', 'a ; is ; b b', 'a ; is ; b', [1, 3 / 4]],
  ['be matches a form of be', 'Roe ; is ; coach', 'Roe ; be ; coach', [1, 1]],
  ['words are compared as written', 'Roe ; won ; The final', 'Roe ; won ; the final', [3 / 4, 3 / 4]],
  ['a predicate moved into the object', 'Roe ; was going to ; Rome', 'Roe ; was ; going to Rome', [3 / 5, 3 / 5]],
  ['said: the sides may have changed', 'Roe ; said ; it rained', 'it rained ; said ; Roe', [1, 1]],
  ['others: they may not', 'Roe ; saw ; it', 'it ; saw ; Roe', [1 / 3, 1 / 3]]
])('match: %s', (_name, gold, found, expected) => {
  expect(matchTuples(tuple(gold), tuple(found))).toEqual(expected)
})

test('for precision a gold tuple serves one extraction, for recall an extraction serves several gold tuples', () => {
  const gold = [tuple('a ; is ; b'), tuple('a ; is ; c')]
  // Matches: the first with both gold tuples 3/3 and 2/3, so does the second; only one may have the 3/3.
  const sentence = carbSentence(gold, [scored('a ; is ; b', 0.9), scored('a ; is ; b', 0.9)])
  expect(sentence.steps).toEqual([{ threshold: 0.9, found: 2, precisionSum: 1 + 2 / 3, recallSum: 1 + 2 / 3 }])
})

test('F1 at the best threshold and the area under the curve, by hand', () => {
  const sentences = [
    carbSentence([tuple('a ; is ; b')], [scored('a ; is ; b', 0.9), scored('x ; has ; y', 0.5)]),
    carbSentence([tuple('c ; is ; d')], [scored('c ; is ; d', 0.5)])
  ]
  // From 0.9: precision 1/1, recall 1/2, F1 2/3. From 0.5: precision 2/3, recall 2/2, F1 4/5.
  const scores = carbScores(sentences)
  expect(scores.precision).toBeCloseTo(2 / 3)
  expect(scores.recall).toBe(1)
  expect(scores.f1).toBeCloseTo(4 / 5)
  expect(scores.auc).toBeCloseTo(((1 - 0.5) * (2 / 3 + 1)) / 2 + (0.5 * (1 + 1)) / 2)
})

test('a sentence without extractions costs recall, and nothing at all scores nothing', () => {
  expect(carbScores([carbSentence([tuple('a ; is ; b')], [])])).toEqual({ precision: 0, recall: 0, f1: 0, auc: 0 })
  const half = carbScores([carbSentence([tuple(GOLD)], [scored(GOLD, 1)]), carbSentence([tuple(GOLD)], [])])
  expect(half).toMatchObject({ precision: 1, recall: 0.5 })
})
