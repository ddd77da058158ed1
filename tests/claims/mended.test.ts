import { expect, test } from 'vitest'
import { claimsUnder, rowsOf } from './written-trees.js'

test.each([
  [
    'a perfect with a measure in it',
    'Prices have more than doubled since May.',
    'NOUN<nsubj-1 VERB<root-1 ADJ<obj-1 SCONJ<mark-4 VERB<acl-2 ADP<case-6 PROPN<obl-1 PUNCT<punct-1',
    ['Prices | have more than doubled | - | since May']
  ],
  [
    'the same with the measure at the participle',
    'Prices have more than doubled since May.',
    'NOUN<nsubj-1 VERB<root-1 ADJ<obj-4 SCONJ<mark-4 VERB<xcomp-1 ADP<case-6 PROPN<obl-1 PUNCT<punct-1',
    ['Prices | have more than doubled | - | since May']
  ],
  [
    'what somebody has that is more than heated stays a thing',
    'They have more than heated rooms.',
    'PRON<nsubj-1 VERB<root-1 ADJ<obj-1 ADP<case-5 VERB<amod-5 NOUN<nmod-2 PUNCT<punct-1',
    ['They | have | more than heated rooms | ']
  ],
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
    'a clause that somebody suspects is no subject of what is in it',
    'The bees suspect that fewer cars leave the air undisturbed.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 SCONJ<mark-6 ADJ<amod-5 NOUN<nsubj-6 VERB<ccomp-2 DET<det-8 NOUN<obj-6 ADJ<xcomp-6 PUNCT<punct-2',
    ['The bees | suspect | that fewer cars leave the air undisturbed | ']
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
    'a participle with its agent behind a comma is no second predicate',
    'Revenue fell, hurt by a weaker krone.',
    'NOUN<nsubj-1 VERB<root-1 PUNCT<punct-3 VERB<conj-1 ADP<case-7 DET<det-7 ADJ<amod-7 NOUN<obl-3 PUNCT<punct-1',
    ['Revenue | fell | - | hurt by a weaker krone']
  ],
  [
    'the last of a list of predicates stays one',
    'Revenue fell in May, rallied in June and sank by a tenth.',
    'NOUN<nsubj-1 VERB<root-1 ADP<case-3 PROPN<obl-1 PUNCT<punct-5 VERB<conj-1 ADP<case-7 PROPN<obl-5 CCONJ<cc-9 VERB<conj-1 ADP<case-12 DET<det-12 NOUN<obl-9 PUNCT<punct-1',
    ['Revenue | fell | - | in May', 'Revenue | rallied | - | in June', 'Revenue | sank | - | by a tenth']
  ],
  [
    'a measure before a comparison is not its head',
    'Those given the drug were 23 per cent less likely to die.',
    'PRON<nsubj-9 VERB<acl-0 DET<det-3 NOUN<obj-1 AUX<cop-9 NUM<nummod-7 NOUN<case-7 NOUN<root-7 ADV<advmod-9 ADJ<amod-7 PART<mark-11 VERB<xcomp-9 PUNCT<punct-9',
    ['Those given the drug | were 23 per cent less likely to die | - | ']
  ],
  [
    'a year before a subject is the verb’s',
    'By 1960 buses carried more people.',
    'ADP<case-2 NUM<nummod-2 NOUN<nsubj-3 VERB<root-3 ADJ<amod-5 NOUN<obj-3 PUNCT<punct-3',
    ['buses | carried | more people | By 1960']
  ],
  [
    'an age is one with its word',
    'The pianist has died aged 91.',
    'DET<det-1 NOUN<nsubj-3 AUX<aux-3 VERB<root-3 ADJ<xcomp-3 NUM<obj-3 PUNCT<punct-3',
    ['The pianist | has died | - | aged 91']
  ],
  [
    'an age behind a comma is no part of the subject',
    'Colin Lund, 58, pleaded guilty.',
    'PROPN<nsubj-5 PROPN<flat-0 PUNCT<punct-3 NUM<amod-0 PUNCT<punct-0 VERB<root-5 ADJ<xcomp-5 PUNCT<punct-5',
    ['Colin Lund | pleaded | guilty | ']
  ],
  [
    'a noun between "before" and an auxiliary is a subject',
    'She typed before her play was staged.',
    'PRON<nsubj-1 VERB<root-1 ADP<case-4 PRON<nmod-4 NOUN<obl-6 AUX<aux-6 VERB<conj-1 PUNCT<punct-1',
    ['She | typed | - | before her play was staged', 'her play | was staged | - | ']
  ],
  [
    'a phrase between a preposition and its noun is whole',
    'Rates fell for the tenth year running.',
    'NOUN<nsubj-1 VERB<root-1 ADP<case-6 DET<det-5 ADJ<amod-5 NOUN<obl-1 NOUN<obl-1 PUNCT<punct-1',
    ['Rates | fell | - | for the tenth year running']
  ],
  [
    'the result of a vote is one',
    'The senate voted 52 to 47.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 NUM<obj-2 ADP<case-5 NUM<obl-2 PUNCT<punct-2',
    ['The senate | voted | - | 52 to 47']
  ],
  [
    'who says so behind what is said, where the tree gives the verb both subjects',
    'Cases in the region doubled, the agency said.',
    'NOUN<nsubj-8 ADP<case-3 DET<det-3 NOUN<nmod-0 VERB<acl-0 PUNCT<punct-0 DET<det-7 NOUN<nsubj-8 VERB<root-8 PUNCT<punct-8',
    ['Cases in the region | doubled | - | ']
  ],
  [
    'a figure that two phrases have a part of is in one',
    'It won in a record of three minutes 31.2 seconds.',
    'PRON<nsubj-1 VERB<root-1 ADP<case-4 DET<det-4 NOUN<obl-1 ADP<case-7 NUM<nummod-7 NOUN<nmod-4 NUM<nummod-9 NOUN<obl-1 PUNCT<punct-1',
    ['It | won | - | in a record of three minutes 31.2 seconds']
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
