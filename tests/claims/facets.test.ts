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
  ['what is so rather than something else', 'The firm closed the mill rather than the road.', 'event'],
  ['too much of it', 'The bridge is too narrow.', 'opinion'],
  ['what is ruled out', 'The minister has ruled out a deal.', 'event'],
  ['what did not happen although it was expected', 'The firm did not expect a loss.', 'event']
])('type: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.type).toBe(expected)
})

test.each([
  ['a forecast is lifted', 'The firm lifted its forecast.', 'up'],
  ['a flag is lifted', 'The crew lifted the flag.', 'none'],
  ['a margin narrows', 'The margin narrowed to 28% in June.', 'down']
])('direction: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.quantityDirection).toBe(expected)
})

test('a poll that showed it is no claim of its own', async () => {
  const text = 'Support has slipped, a poll showed on Tuesday.'
  expect(rowsOf(text, await claims(text))).toEqual(['Support | has slipped | - | '])
})

test('what nobody believes is no claim of theirs', async () => {
  const found = await claims('Nobody believes that the mill will close.')
  expect(rowsOf('Nobody believes that the mill will close.', found)).toEqual([
    'Nobody | believes | that the mill will close | '
  ])
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
  ],
  [
    'an adverb of time is no part of what a copula says, one of degree is',
    'He was always very polite.',
    'PRON<nsubj-4 AUX<cop-4 ADV<advmod-4 ADV<advmod-4 ADJ<root-4 PUNCT<punct-4',
    ['He | was | very polite | always']
  ],
  [
    'of what somebody is accused',
    'The union accused the firm of taking hostages.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 SCONJ<mark-6 VERB<acl-4 NOUN<obj-6 PUNCT<punct-2',
    ['The union | accused | the firm | of taking hostages']
  ],
  [
    'whose head it is that somebody is accused',
    'The union accused the head of the firm.',
    'DET<det-1 NOUN<nsubj-2 VERB<root-2 DET<det-4 NOUN<obj-2 ADP<case-7 DET<det-7 NOUN<nmod-4 PUNCT<punct-2',
    ['The union | accused | the head of the firm | ']
  ],
  [
    '"in" tells where but behind a verb that chooses it',
    'She believed in it and scored in it.',
    'PRON<nsubj-1 VERB<root-1 ADP<case-3 PRON<obl-1 CCONJ<cc-5 VERB<conj-1 ADP<case-7 PRON<obl-5 PUNCT<punct-1',
    ['She | believed | in it | ', 'She | scored | - | in it']
  ],
  [
    'how much at most is one',
    'Shares fell as much as 14%.',
    'NOUN<nsubj-1 VERB<root-1 ADV<advmod-3 ADV<advmod-1 ADP<fixed-2 NUM<nummod-6 SYM<obl-1 PUNCT<punct-1',
    ['Shares | fell | - | as much as 14%']
  ],
  [
    'a verb in the singular has no subject in the plural',
    'It fired Roe after auditors warned it and has changed since.',
    'PRON<nsubj-1 VERB<root-1 PROPN<obj-1 SCONJ<mark-5 NOUN<nsubj-5 VERB<advcl-1 PRON<obj-5 CCONJ<cc-9 AUX<aux-9 VERB<conj-5 ADV<advmod-9 PUNCT<punct-1',
    ['It | fired | Roe | after auditors warned it', 'auditors | warned | it | ', 'It | has changed | - | since']
  ],
  [
    'how long after is the other clause’s',
    'It fell two days after inspectors warned it.',
    'PRON<nsubj-1 VERB<root-1 NUM<nummod-3 NOUN<obl-6 SCONJ<mark-6 NOUN<nsubj-6 VERB<advcl-1 PRON<obj-6 PUNCT<punct-1',
    ['It | fell | - | two days after inspectors warned it', 'inspectors | warned | it | ']
  ]
])('parts: %s', (_name, text, tree, expected) => {
  expect(rowsOf(text, claimsUnder(text, tree))).toEqual(expected)
})
