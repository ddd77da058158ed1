import { expect, test } from 'vitest'
import { textOf } from '../../src/span.js'
import { claimsUnder, rowsOf } from './written-trees.js'

test.each([
  [
    'the label of an answer is part of no clause',
    'A: Floods closed the mill.',
    'DET<det-2 PUNCT<punct-0 NOUN<nsubj-3 VERB<root-3 DET<det-5 NOUN<obj-3 PUNCT<punct-3',
    ['Floods | closed | the mill | ']
  ],
  [
    'the copula before a clause is the predicate',
    'The question is whether the mill will reopen.',
    'DET<det-1 NOUN<nsubj-7 AUX<cop-7 SCONJ<mark-7 DET<det-5 NOUN<nsubj-7 AUX<aux-7 VERB<root-7 PUNCT<punct-7',
    ['The question | is | whether the mill will reopen | ']
  ],
  [
    'the copula before a reason',
    'It is because nobody owns the mill.',
    'PRON<nsubj-4 AUX<cop-4 SCONJ<mark-4 PRON<nsubj-4 VERB<root-4 DET<det-6 NOUN<obj-4 PUNCT<punct-4',
    ['It | is | because nobody owns the mill | ']
  ],
  [
    'the copula before an infinitive',
    'The aim is to reopen the mill.',
    'DET<det-1 NOUN<nsubj-4 AUX<cop-4 PART<mark-4 VERB<root-4 DET<det-6 NOUN<obj-4 PUNCT<punct-4',
    ['The aim | is | to reopen the mill | ']
  ],
  [
    '"is to" goes on through the infinitive',
    'The mill is to be sold in May.',
    'DET<det-1 NOUN<nsubj-5 AUX<aux-5 PART<mark-5 AUX<aux-5 VERB<root-5 ADP<case-7 PROPN<obl-5 PUNCT<punct-5',
    ['The mill | is to be sold | - | in May']
  ],
  [
    'a particle that the tree hangs on the object',
    'The town will set aside £4 million for the mill.',
    'DET<det-1 NOUN<nsubj-3 AUX<aux-3 VERB<root-3 ADV<advmod-5 SYM<obj-3 NUM<compound-7 NUM<nummod-5 ADP<case-10 DET<det-10 NOUN<obl-3 PUNCT<punct-3',
    ['The town | will set aside | £4 million | for the mill']
  ],
  [
    'a noun behind a modal is a verb',
    'Rents will peak at 900 euros in 2031.',
    'NOUN<nsubj-2 AUX<aux-2 NOUN<root-2 ADP<case-5 NUM<nummod-5 NOUN<obl-2 ADP<case-7 NUM<obl-2 PUNCT<punct-2',
    ['Rents | will peak | at 900 euros | in 2031']
  ],
  [
    '"never" before the verb',
    'The mill never opens on Sundays.',
    'DET<det-1 NOUN<nsubj-3 ADV<advmod-3 VERB<root-3 ADP<case-5 NOUN<obl-3 PUNCT<punct-3',
    ['The mill | never opens | on Sundays | ']
  ],
  [
    '"neither" and "nor"',
    'The owner neither confirmed nor denied the sale.',
    'DET<det-1 NOUN<nsubj-3 DET<advmod-3 VERB<root-3 CCONJ<cc-5 VERB<conj-3 DET<det-7 NOUN<obj-5 PUNCT<punct-3',
    ['The owner | neither confirmed | - | ', 'The owner | denied | the sale | ']
  ],
  [
    '"nor" at the start',
    'Nor did I believe the owner.',
    'CCONJ<cc-3 AUX<aux-3 PRON<nsubj-3 VERB<root-3 DET<det-5 NOUN<obj-3 PUNCT<punct-3',
    ['I | believe | the owner | ']
  ],
  [
    '"no longer"',
    'Those mills no longer exist.',
    'DET<det-1 NOUN<nsubj-4 ADV<advmod-3 ADV<advmod-4 VERB<root-4 PUNCT<punct-4',
    ['Those mills | no longer exist | - | ']
  ],
  [
    'a preposition without a noun ends the predicate',
    'A doctor was sent for.',
    'DET<det-1 NOUN<nsubj-3 AUX<aux-3 VERB<root-3 ADP<obl-3 PUNCT<punct-3',
    ['A doctor | was sent for | - | ']
  ],
  [
    'a subject that the tree cuts in two within a unit',
    'Winds of up to 120 kilometres an hour are expected.',
    'NOUN<nsubj-9 ADP<case-5 ADP<advmod-4 ADP<case-4 NUM<nummod-5 NOUN<nmod-0 DET<det-7 NOUN<nsubj-9 AUX<aux-9 VERB<root-9 PUNCT<punct-9',
    ['Winds of up to 120 kilometres an hour | are expected | - | ']
  ],
  [
    'a figure is whole',
    'We asked for six and a half per cent.',
    'PRON<nsubj-1 VERB<root-1 ADP<case-3 NUM<nummod-8 CCONJ<cc-6 DET<det-6 NOUN<conj-3 NOUN<compound-8 NOUN<obl-1 PUNCT<punct-1',
    ['We | asked | for six and a half per cent | ']
  ],
  [
    'the object of a relative clause is its antecedent',
    'The town owns a mill, which the council closed in May.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 PUNCT<punct-9 PRON<obj-9 DET<det-8 NOUN<nsubj-9 VERB<acl-4 ADP<case-11 PROPN<obl-9 PUNCT<punct-2',
    ['The town | owns | a mill | ', 'the council | closed | a mill | in May']
  ],
  [
    'an antecedent that itself is said of a subject',
    'The buyer is the Swedish firm Lund, which has ordered 40 mills.',
    'DET<det-1 NOUN<nsubj-5 AUX<cop-5 DET<det-5 ADJ<amod-5 NOUN<root-5 PROPN<appos-5 PUNCT<punct-10 PRON<nsubj-10 AUX<aux-10 VERB<acl-6 NUM<nummod-12 NOUN<obj-10 PUNCT<punct-5',
    ['The buyer | is | the Swedish firm Lund | ', 'Lund | has ordered | 40 mills | ']
  ],
  [
    'a coordinated relative clause has the antecedent of the first',
    'Ada Lund, who owns the mill and who lives in Oslo, sold it.',
    'PROPN<nsubj-13 PROPN<flat-0 PUNCT<punct-4 PRON<nsubj-4 VERB<acl-0 DET<det-6 NOUN<obj-4 CCONJ<cc-8 PRON<nsubj-9 VERB<conj-4 ADP<case-11 PROPN<obl-9 PUNCT<punct-0 VERB<root-13 PRON<obj-13 PUNCT<punct-13',
    ['Ada Lund | sold | it | ', 'Ada Lund | owns | the mill | ', 'Ada Lund | lives | in Oslo | ']
  ],
  [
    'an antecedent is no measure',
    'The vote brought a swing of 13 points in a year and a half that is likely to worry the mayor.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 ADP<case-7 NUM<nummod-7 NOUN<nmod-4 ADP<case-10 DET<det-10 NOUN<obl-2 CCONJ<cc-13 DET<det-13 NOUN<conj-10 PRON<nsubj-16 AUX<cop-16 ADJ<acl-13 PART<mark-18 VERB<xcomp-16 DET<det-20 NOUN<obj-18 PUNCT<punct-2',
    [
      'The vote | brought | a swing of 13 points | in a year and a half',
      'a swing of 13 points | is likely to worry | the mayor | '
    ]
  ],
  [
    'whom one hears doing what',
    'I heard my neighbour singing.',
    'PRON<nsubj-1 VERB<root-1 PRON<nmod-3 NOUN<obj-1 VERB<xcomp-1 PUNCT<punct-1',
    ['I | heard | my neighbour singing | ']
  ],
  [
    'a noun that the tree takes for a verb stays in the object',
    'Lund raised its profit forecast for the year.',
    'PROPN<nsubj-1 VERB<root-1 PRON<nmod-3 NOUN<obj-1 VERB<xcomp-1 ADP<case-7 DET<det-7 NOUN<obl-1 PUNCT<punct-1',
    ['Lund | raised | its profit forecast | for the year']
  ],
  [
    'a figure behind an object is the verb’s',
    'The ministry puts the number at 4,100.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 ADP<case-6 NUM<obl-2 PUNCT<punct-2',
    ['The ministry | puts | the number | at 4,100']
  ],
  [
    'a date behind an object is the verb’s',
    'The town bought the first 30 in 1984.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-5 ADJ<amod-5 NUM<obj-2 ADP<case-7 NUM<nmod-5 PUNCT<punct-2',
    ['The town | bought | the first 30 | in 1984']
  ],
  [
    'whom one asks is the object where there is no other',
    'They did not ask us.',
    'PRON<nsubj-3 AUX<aux-3 PART<advmod-3 VERB<root-3 PRON<iobj-3 PUNCT<punct-3',
    ['They | did not ask | us | ']
  ],
  [
    'what an adjective is about belongs to it',
    'He was proud of his mill.',
    'PRON<nsubj-2 AUX<cop-2 ADJ<root-2 ADP<case-5 PRON<nmod-5 NOUN<obl-2 PUNCT<punct-2',
    ['He | was | proud of his mill | ']
  ],
  [
    'adverb, time and date are one adjunct',
    'The roof fell shortly after 14:00 on Monday.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 ADV<advmod-2 ADP<case-5 NUM<obl-2 ADP<case-7 PROPN<obl-2 PUNCT<punct-2',
    ['The roof | fell | - | shortly after 14:00 on Monday']
  ],
  [
    'a result of votes is one adjunct',
    'The plan passed by 58 votes to 43.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 ADP<case-5 NUM<nummod-5 NOUN<obl-2 ADP<case-7 NUM<obl-2 PUNCT<punct-1',
    ['The plan | passed | - | by 58 votes to 43']
  ],
  [
    'two words that the tree takes for two subjects',
    'Lord Roth-Lind plans to travel to Oslo.',
    'PROPN<nsubj-4 PROPN<nsubj-4 PUNCT<punct-3 PROPN<flat-1 VERB<root-4 PART<mark-6 VERB<xcomp-4 ADP<case-8 PROPN<obl-6 PUNCT<punct-4',
    ['Lord Roth-Lind | plans to travel | to Oslo | ']
  ],
  [
    'a second subject behind the name of what is before it',
    'In Marle, a town of 9,000, nearly every mill was closed.',
    'ADP<case-1 PROPN<obl-12 PUNCT<punct-1 DET<det-4 NOUN<nsubj-12 ADP<case-6 NUM<nmod-4 PUNCT<punct-1 ADV<advmod-10 DET<det-10 NOUN<nsubj-12 AUX<aux-12 VERB<root-12 PUNCT<punct-12',
    ['nearly every mill | was closed | - | In Marle']
  ],
  [
    'a date that the tree cuts in two',
    'Entries are due on 14 March.',
    'NOUN<nsubj-4 AUX<cop-4 ADJ<case-4 ADP<fixed-2 NUM<root-4 PROPN<nmod-4 PUNCT<punct-4',
    ['Entries | are | due on 14 March | ']
  ],
  [
    'a list of clauses that the tree hangs on the first',
    'Thousands saw it, the owner apologised to two of them.',
    'NOUN<nsubj-1 VERB<root-1 PRON<obj-1 PUNCT<punct-6 DET<det-5 NOUN<nsubj-6 VERB<ccomp-1 ADP<case-8 NUM<obl-6 ADP<case-10 PRON<nmod-8 PUNCT<punct-1',
    ['Thousands | saw | it | ', 'the owner | apologised | to two of them | ']
  ],
  [
    'an order after a name',
    'Ada, close the mill.',
    'PROPN<nsubj-2 PUNCT<punct-0 VERB<root-2 DET<det-4 NOUN<obj-2 PUNCT<punct-2',
    []
  ],
  [
    'a statement after an apposition is no order',
    'The owners, two brothers, close the mill.',
    'DET<det-1 NOUN<nsubj-6 PUNCT<punct-4 NUM<nummod-4 NOUN<appos-1 PUNCT<punct-1 VERB<root-6 DET<det-8 NOUN<obj-6 PUNCT<punct-6',
    ['The owners, two brothers | close | the mill | ']
  ],
  [
    'what is demanded is not stated',
    'The mayor demanded that she close the mill; it leaks badly.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 SCONJ<mark-5 PRON<nsubj-5 VERB<ccomp-2 DET<det-7 NOUN<obj-5 PUNCT<punct-10 PRON<nsubj-10 VERB<parataxis-2 ADV<advmod-10 PUNCT<punct-2',
    ['The mayor | demanded | that she close the mill | ', 'it | leaks | - | badly']
  ],
  [
    'a participle that the tree coordinates',
    'Sales climbed in the six months ended June 30.',
    'NOUN<nsubj-1 VERB<root-1 ADP<case-5 DET<det-5 NUM<nummod-5 NOUN<obl-6 VERB<conj-1 PROPN<nmod-8 NUM<obl-6 PUNCT<punct-1',
    ['Sales | climbed | - | ']
  ],
  [
    'a past tense that is its base form is no order',
    'She beat her rival by a second.',
    'PRON<nsubj-1 VERB<root-1 PRON<nmod-3 NOUN<obj-1 ADP<case-6 DET<det-6 NOUN<obl-1 PUNCT<punct-1',
    ['She | beat | her rival | by a second']
  ],
  [
    'who is to do what',
    'The mill is to reopen.',
    'DET<det-1 NOUN<nsubj-4 AUX<cop-4 PART<mark-4 VERB<root-4 PUNCT<punct-4',
    ['The mill | is to reopen | - | ']
  ],
  [
    'what is coordinated with a relative clause and has a subject of its own',
    'They want a plan which helps the town, and there are two mills.',
    'PRON<nsubj-1 VERB<root-1 DET<det-3 NOUN<obj-1 PRON<nsubj-5 VERB<acl-3 DET<det-7 NOUN<obj-5 PUNCT<punct-11 CCONJ<cc-11 PRON<expl-11 VERB<conj-5 NUM<nummod-13 NOUN<nsubj-11 PUNCT<punct-1',
    ['They | want | a plan | ', 'a plan | helps | the town | ', 'two mills | are | - | ']
  ],
  [
    'what is coordinated with a relative clause that picks out which',
    'They know the man who owns the mill and who lives there.',
    'PRON<nsubj-1 VERB<root-1 DET<det-3 NOUN<obj-1 PRON<nsubj-5 VERB<acl-3 DET<det-7 NOUN<obj-5 CCONJ<cc-10 PRON<nsubj-10 VERB<conj-5 ADV<advmod-10 PUNCT<punct-1',
    ['They | know | the man who owns the mill and who lives there | ']
  ],
  [
    'where is an object',
    'She forgot where the mill was.',
    'PRON<nsubj-1 VERB<root-1 ADV<advmod-5 DET<det-4 NOUN<nsubj-5 AUX<advcl-1 PUNCT<punct-1',
    ['She | forgot | where the mill was | ']
  ],
  [
    'on whom one calls to do what',
    'She called on the council to close the mill.',
    'PRON<nsubj-1 VERB<root-1 ADP<case-4 DET<det-4 NOUN<obl-1 PART<mark-6 VERB<xcomp-1 DET<det-8 NOUN<obj-6 PUNCT<punct-1',
    ['She | called | on the council | to close the mill']
  ],
  [
    'the unit of a figure is part of the object',
    'Pensioners get 40 euros a month.',
    'NOUN<nsubj-1 VERB<root-1 NUM<nummod-3 NOUN<obj-1 DET<det-5 NOUN<obl-1 PUNCT<punct-1',
    ['Pensioners | get | 40 euros a month | ']
  ],
  [
    'what a passive is about is no object',
    'The plan was filed with the court.',
    'DET<det-1 NOUN<nsubj-3 AUX<aux-3 VERB<root-3 ADP<case-6 DET<det-6 NOUN<obl-3 PUNCT<punct-3',
    ['The plan | was filed | - | with the court']
  ],
  [
    'an article that the tree hangs on a word further on',
    'The rebel uses the name Falcon.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-5 NOUN<obj-2 PROPN<obj-2 PUNCT<punct-2',
    ['The rebel | uses | the name | Falcon']
  ]
])('%s', (_name, text, tree, expected) => {
  expect(rowsOf(text, claimsUnder(text, tree))).toEqual(expected)
})

test.each([
  ['The mill never opens.', 'DET<det-1 NOUN<nsubj-3 ADV<advmod-3 VERB<root-3 PUNCT<punct-3', ['negated']],
  [
    'She neither confirmed nor denied it.',
    'PRON<nsubj-2 DET<advmod-2 VERB<root-2 CCONJ<cc-4 VERB<conj-2 PRON<obj-4 PUNCT<punct-2',
    ['negated', 'negated']
  ],
  [
    'She confirmed it and did not deny it.',
    'PRON<nsubj-1 VERB<root-1 PRON<obj-1 CCONJ<cc-6 AUX<aux-6 PART<advmod-6 VERB<conj-1 PRON<obj-6 PUNCT<punct-1',
    ['affirmed', 'negated']
  ]
])('polarity: %s', (text, tree, expected) => {
  expect(claimsUnder(text, tree).map(({ polarity }) => polarity)).toEqual(expected)
})

test.each([
  ['who', 'GPE', 'A lawyer for Marle'],
  ['who', 'PERSON', 'Marle'],
  ['which', 'PERSON', 'A lawyer for Marle'],
  ['which', 'GPE', 'Marle']
] as const)('antecedent: "%s" behind a name of type %s', (pronoun, type, expected) => {
  const text = `A lawyer for Marle, ${pronoun} knows it, came.`
  const tree =
    'DET<det-1 NOUN<nsubj-9 ADP<case-3 PROPN<nmod-1 PUNCT<punct-6 PRON<nsubj-6 VERB<acl-3 PRON<obj-6 PUNCT<punct-3 VERB<root-9 PUNCT<punct-9'
  const claims = claimsUnder(text, tree, [{ start: text.indexOf('Marle'), end: text.indexOf('Marle') + 5, type }])
  expect(claims.map(({ subject }) => subject && textOf(text, subject)).at(-1)).toBe(expected)
})
