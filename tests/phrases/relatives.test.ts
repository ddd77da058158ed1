import { expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { antecedentPhrase } from '../../src/phrases/relatives.js'
import { createTrees } from '../../src/phrases/trees.js'
import { textOf } from '../../src/span.js'
import type { Mention } from '../../src/types.js'
import { article } from '../articles.js'
import { parseOf } from '../claims/written-trees.js'

const annotate = createAnnotator()

test.each([
  [
    'who is a person and not the firm that the tree hangs the clause on',
    'An economist at Thorne, who resigned.',
    'DET<det-1 NOUN<root-1 ADP<case-3 PROPN<nmod-1 PUNCT<punct-6 PRON<nsubj-6 VERB<acl-3 PUNCT<punct-1',
    { Thorne: 'ORG' },
    'An economist at Thorne'
  ],
  [
    'who is not the firm that a common noun calls so',
    'Ann Roe of the brokerage Thorne, who resigned.',
    'PROPN<root-0 PROPN<flat-0 ADP<case-4 DET<det-4 NOUN<nmod-0 PROPN<nmod-4 PUNCT<punct-8 PRON<nsubj-8 VERB<acl-4 PUNCT<punct-0',
    { 'Ann Roe': 'PERSON', Thorne: 'ORG' },
    'Ann Roe of the brokerage Thorne'
  ],
  [
    'which is the firm',
    'An economist at Thorne, which folded.',
    'DET<det-1 NOUN<root-1 ADP<case-3 PROPN<nmod-1 PUNCT<punct-6 PRON<nsubj-6 VERB<acl-3 PUNCT<punct-1',
    { Thorne: 'ORG' },
    'Thorne'
  ],
  [
    'what is told of a name behind a comma is left out',
    'Roe, a teacher, who resigned.',
    'PROPN<root-0 PUNCT<punct-3 DET<det-3 NOUN<appos-0 PUNCT<punct-6 PRON<nsubj-6 VERB<acl-3 PUNCT<punct-0',
    { Roe: 'PERSON' },
    'Roe'
  ],
  [
    'what agrees with the verb in number',
    'Shares in Thorne, which is Danish.',
    'NOUN<root-0 ADP<case-2 PROPN<nmod-0 PUNCT<punct-6 PRON<nsubj-6 AUX<cop-6 ADJ<acl-0 PUNCT<punct-0',
    { Thorne: 'ORG' },
    'Thorne'
  ],
  [
    'what the tree says where its number agrees',
    'Shares in Thorne, which are cheap.',
    'NOUN<root-0 ADP<case-2 PROPN<nmod-0 PUNCT<punct-6 PRON<nsubj-6 AUX<cop-6 ADJ<acl-0 PUNCT<punct-0',
    { Thorne: 'ORG' },
    'Shares in Thorne'
  ],
  [
    'a conjunction is no pronoun',
    'Denials that Roe resigned.',
    'NOUN<root-0 SCONJ<mark-3 PROPN<nsubj-3 VERB<acl-0 PUNCT<punct-0',
    { Roe: 'PERSON' },
    null
  ]
] as const)('%s', (_name, text, tree, types, expected) => {
  const document = annotate(article(text))
  const names = Object.entries(types).map(([name, type]) => {
    const start = text.indexOf(name)
    return { kind: 'name', sentence: 0, start, end: start + name.length, type } as Mention
  })
  const pronoun = document.tokens.find(token => /^(?:who|which|that)$/.test(token.lower))
  if (!pronoun) throw new Error('no pronoun')
  const phrase = antecedentPhrase({ trees: createTrees(document, parseOf(tree)), names, values: [] }, pronoun)
  expect(phrase && textOf(text, phrase)).toBe(expected)
})
