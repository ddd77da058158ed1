import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import type { Claim } from '../../src/types.js'
import { article } from '../articles.js'
import { claimsUnder, rowsOf } from './written-trees.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

const claims = async (text: string): Promise<Claim[]> => (await pipeline(article(text))).claims

test.each([
  ['what may be in a clause that gives the reason', 'The levy will fail because owners may sell.', 'certain'],
  ['what is doubtful in a clause beside it', 'Lund will be banned, while Roe is doubtful.', 'certain'],
  ['a condition', 'If the bridge falls, the town will pay.', 'conditional'],
  ['what could not be done', 'The crew could not see the shore.', 'certain'],
  ['what is expected', 'The firm expects a loss of $3 million.', 'probable'],
  ['what was not expected', 'The firm did not expect a loss.', 'certain']
])('certainty: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.certainty).toBe(expected)
})

test.each([
  ['a weekday', 'The mill closed on Thursday.', true],
  ['a month without a year', 'The mill closed in June.', true],
  ['a month with its year', 'The mill closed in June 2019.', false],
  ['so much earlier', 'The mill had closed a year earlier.', true],
  ['a time of day', 'The mill closes at noon.', false],
  ['a thing that is the next', 'Roe will lead the party into the next campaign.', false],
  ['a thing that is at hand', 'My father built this house.', false]
])('deictic time: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.contextFlags.includes('deictic_time')).toBe(expected)
})

test.each([
  ['a small number in letters of what is done', 'The firm closed two mills.', 'event'],
  ['so many of all', 'Two of the nine mills closed.', 'quantity'],
  ['a number behind a preposition', 'People in 400 villages were warned.', 'event'],
  ['what there was', 'There was confusion.', 'state'],
  ['a length of service', 'Ada Lund ran the mill for 22 years.', 'state'],
  ['a length of prison', 'Ada Lund was jailed for six years.', 'event'],
  ['a participle that tells what they were like', 'Economists were divided.', 'state'],
  ['too much of it', 'The bridge is too narrow.', 'opinion'],
  ['what is ruled out', 'The minister has ruled out a deal.', 'event'],
  ['what did not happen although it was expected', 'The firm did not expect a loss.', 'event']
])('type: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.type).toBe(expected)
})

test('a verb joined to one with a modal looks ahead as well', () => {
  const found = claimsUnder(
    'The deficit will shrink and disappear by 2030.',
    'DET<det-1 NOUN<nsubj-3 AUX<aux-3 VERB<root-3 CCONJ<cc-5 VERB<conj-3 ADP<case-7 NUM<obl-5 PUNCT<punct-3'
  )
  expect(found.map(({ time, type }) => [time, type])).toEqual([
    ['future', 'prediction'],
    ['future', 'prediction']
  ])
})

test('what is so "rather than" something else is no claim of the latter', () => {
  const text = 'The particles are expelled rather than absorbed.'
  const tree = 'DET<det-1 NOUN<nsubj-3 AUX<aux-3 VERB<root-3 CCONJ<cc-6 ADP<fixed-4 VERB<conj-3 PUNCT<punct-3'
  expect(claimsUnder(text, tree)).toHaveLength(1)
})

test('a past tense that the tagger takes for a noun has the lemma of its verb', () => {
  const [claim] = claimsUnder('Turnout fell to 38.', 'NOUN<nsubj-1 VERB<root-1 ADP<case-3 NUM<obl-1 PUNCT<punct-1')
  expect(claim).toMatchObject({ predicateLemma: 'fall', time: 'past', quantityDirection: 'down' })
})

test('the past tense of an unknown verb', () => {
  const [claim] = claimsUnder('They grimbled at noon.', 'PRON<nsubj-1 VERB<root-1 ADP<case-3 NOUN<obl-1 PUNCT<punct-1')
  expect(claim?.time).toBe('past')
})

test.each([
  [
    '"enough" stays with its adjective',
    'The crowd was large enough for a test.',
    'DET<det-1 NOUN<nsubj-3 AUX<cop-3 ADJ<root-3 ADV<advmod-3 ADP<case-7 DET<det-7 NOUN<obl-3 PUNCT<punct-3',
    ['The crowd | was | large enough | for a test']
  ],
  [
    'the second predicate of a relative clause has its antecedent without the preposition',
    'Lund beat Roe more than Harlow, who lost and have a game.',
    'PROPN<nsubj-1 VERB<root-1 PROPN<obj-1 ADV<advmod-1 ADP<case-5 PROPN<obl-1 PUNCT<punct-8 PRON<nsubj-8 VERB<acl-5 CCONJ<cc-10 VERB<conj-8 DET<det-12 NOUN<obj-10 PUNCT<punct-1',
    ['Lund | beat | Roe | more; than Harlow', 'Harlow | lost | - | ', 'Harlow | have | a game | ']
  ],
  [
    'how far something shrinks is no object',
    'The gap shrank to 3.1 points.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 ADP<case-5 NUM<nummod-5 NOUN<obl-2 PUNCT<punct-2',
    ['The gap | shrank | - | to 3.1 points']
  ]
])('parts: %s', (_name, text, tree, expected) => {
  expect(rowsOf(text, claimsUnder(text, tree))).toEqual(expected)
})
