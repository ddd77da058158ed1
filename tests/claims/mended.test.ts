import { expect, test } from 'vitest'
import { claimsUnder, rowsOf } from './written-trees.js'

test.each([
  [
    'a participle behind a noun is not what is said of it',
    'Lorries loaded with grain were queueing at the border.',
    'NOUN<nsubj-1 VERB<root-1 ADP<case-3 NOUN<obl-1 AUX<aux-5 VERB<advcl-1 ADP<case-8 DET<det-8 NOUN<obl-5 PUNCT<punct-1',
    ['Lorries loaded with grain | were queueing | at the border | ']
  ],
  [
    'the same with the noun at the second verb',
    'Ships anchored off the coast were waiting.',
    'NOUN<nsubj-6 VERB<root-1 ADP<case-4 DET<det-4 NOUN<obl-1 AUX<aux-6 VERB<advcl-1 PUNCT<punct-1',
    ['Ships anchored off the coast | were waiting | - | ']
  ],
  [
    'a predicate before a comma stays one',
    'Ships anchored off the coast, waiting for rain.',
    'NOUN<nsubj-1 VERB<root-1 ADP<case-4 DET<det-4 NOUN<obl-1 PUNCT<punct-6 VERB<advcl-1 ADP<case-8 NOUN<obl-6 PUNCT<punct-1',
    ['Ships | anchored | - | off the coast; waiting for rain']
  ],
  [
    'a subject clause with a copula of its own',
    'Why this should be so is not clear.',
    'ADV<advmod-7 PRON<nsubj-7 AUX<aux-4 AUX<cop-7 ADV<advmod-7 AUX<cop-7 PART<advmod-7 ADJ<root-7 PUNCT<punct-7',
    ['Why this should be so | is not | clear | ']
  ],
  [
    'a subject clause that the tree takes for an adverbial, its first word astray',
    'How the fire began is unknown.',
    'ADV<advmod-5 DET<det-2 NOUN<nsubj-3 VERB<advcl-5 AUX<cop-5 ADJ<root-5 PUNCT<punct-5',
    ['How the fire began | is | unknown | ']
  ],
  [
    'a subject clause whose first word is astray',
    'Why the bees die has puzzled farmers.',
    'ADV<advmod-5 DET<det-2 NOUN<nsubj-3 VERB<nsubj-5 AUX<aux-5 VERB<root-5 NOUN<obj-5 PUNCT<punct-5',
    ['Why the bees die | has puzzled | farmers | ']
  ],
  [
    'an adverbial stays one',
    'When the fire began, the mill was empty.',
    'ADV<advmod-3 DET<det-2 NOUN<nsubj-3 VERB<advcl-8 PUNCT<punct-3 DET<det-6 NOUN<nsubj-8 AUX<cop-8 ADJ<root-8 PUNCT<punct-8',
    ['the mill | was | empty | When the fire began', 'the fire | began | - | ']
  ],
  [
    'a subject clause taken for the whole',
    'That the bridge fell surprised nobody.',
    'SCONJ<mark-3 DET<det-2 NOUN<nsubj-3 VERB<root-3 VERB<xcomp-3 PRON<obj-4 PUNCT<punct-3',
    ['That the bridge fell | surprised | nobody | ']
  ],
  [
    'a short "is" with an age and another clause behind it',
    "My mother's 81 and she still drives.",
    'PRON<nmod-1 NOUN<nmod-3 PART<case-1 NUM<nsubj-7 CCONJ<cc-5 PRON<conj-3 ADV<advmod-7 VERB<root-7 PUNCT<punct-7',
    ["My mother | 's | 81 | ", 'she | drives | - | still']
  ],
  [
    'a short "is" before an article',
    "Anna's a nurse.",
    'PROPN<nmod-3 PART<case-0 DET<det-3 NOUN<root-3 PUNCT<punct-3',
    ["Anna | 's | a nurse | "]
  ],
  [
    'a possessive before a figure stays one',
    "Smith's 81 took England to 200.",
    'PROPN<nmod-2 PART<case-0 NUM<nsubj-3 VERB<root-3 PROPN<obj-3 ADP<case-6 NUM<obl-3 PUNCT<punct-3',
    ["Smith's 81 | took | England | to 200"]
  ]
])('%s', (_name, text, tree, expected) => {
  expect(rowsOf(text, claimsUnder(text, tree))).toEqual(expected)
})
