import { expect, test } from 'vitest'
import { CONFIDENCE_CUES } from '../../src/claims/confidence-cues.js'
import { CONFIDENCE_WEIGHTS } from '../../src/claims/confidence-weights.js'
import { claimsUnder } from './written-trees.js'

const PLAIN = 'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 PUNCT<punct-2'

/** Two texts with their trees, the first of which has the claim that is surer. */
test.each([
  [
    'doubt about a word of it',
    ['The council closed the bridge.', PLAIN],
    ['The council closed the bridge.', 'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2? PUNCT<punct-2']
  ],
  [
    'doubt about its subject tells more than doubt about its object',
    ['The council closed the bridge.', 'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2? PUNCT<punct-2'],
    ['The council closed the bridge.', 'DET<det-1 NOUN<nsubj-2? VERB<root-2 DET<det-4 NOUN<obj-2 PUNCT<punct-2']
  ],
  [
    'doubt about another clause of the sentence tells less',
    [
      'Trade fell today and they left.',
      'NOUN<nsubj-1 VERB<root-1 ADV<advmod-1 CCONJ<cc-5 PRON<nsubj-5 VERB<conj-1? PUNCT<punct-1'
    ],
    [
      'Trade fell today and they left.',
      'NOUN<nsubj-1 VERB<root-1 ADV<advmod-1? CCONJ<cc-5 PRON<nsubj-5 VERB<conj-1 PUNCT<punct-1'
    ]
  ],
  [
    'doubt about punctuation tells nothing against it',
    ['The council closed the bridge.', 'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 PUNCT<punct-2?'],
    ['The council closed the bridge.', 'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4? NOUN<obj-2 PUNCT<punct-2']
  ],
  [
    'a noun for a subject, or a pronoun',
    ['The council closed the bridge.', PLAIN],
    ['Then they closed the bridge.', 'ADV<advmod-2 PRON<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 PUNCT<punct-2']
  ]
])('surer of the first claim: %s', (_name, [text = '', tree = ''], [other = '', otherTree = '']) => {
  const [first, second] = [claimsUnder(text, tree)[0], claimsUnder(other, otherTree)[0]]
  expect(first?.score).toBeGreaterThan(second?.score ?? 1)
})

test('of two predicates with one subject the second is less sure', () => {
  const [first, second] = claimsUnder(
    'The council closed the bridge and opened it.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 CCONJ<cc-6 VERB<conj-2 PRON<obj-6 PUNCT<punct-2'
  )
  expect(second?.score).toBeLessThan(first?.score ?? 0)
})

test('a clause that tells more of a noun outside it is less sure', () => {
  const [first, second] = claimsUnder(
    'The council, which owns it, closed the bridge.',
    'DET<det-1 NOUN<nsubj-7 PUNCT<punct-4 PRON<nsubj-4 VERB<acl-1 PRON<obj-4 PUNCT<punct-4 VERB<root-7 DET<det-9 NOUN<obj-7 PUNCT<punct-7'
  )
  expect(second?.score).toBeLessThan(first?.score ?? 0)
})

test('the shipped weights are those of the cues', () => {
  expect(Object.keys(CONFIDENCE_WEIGHTS.cues)).toEqual(CONFIDENCE_CUES)
})
