import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import type { Claim } from '../../src/types.js'
import { article } from '../articles.js'
import { rowsOf } from './written-trees.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

const claims = async (text: string): Promise<Claim[]> => (await pipeline(article(text))).claims

test.each([
  [
    'subject, predicate, object',
    'The council closed the bridge on Monday.',
    ['The council | closed | the bridge | on Monday']
  ],
  ['copula', 'The bridge is unsafe.', ['The bridge | is | unsafe | ']],
  [
    'two clauses',
    'The council closed the bridge, but the mayor opened the road.',
    ['The council | closed | the bridge | ', 'the mayor | opened | the road | ']
  ],
  ['attribution is stripped', 'Jane Roe said the council closed the bridge.', ['the council | closed | the bridge | ']],
  ['who denies a phrase says nothing more', 'Jane Roe denied the charge.', ['Jane Roe | denied | the charge | ']],
  ['apposition', 'Jane Roe, the mayor, closed the bridge.', ['Jane Roe, the mayor | closed | the bridge | ']],
  ['question', 'Did the council close the bridge?', []],
  [
    'condition is not asserted',
    'If the bridge falls, the town will pay.',
    ['the town | will pay | - | If the bridge falls']
  ],
  ['no verb', 'A bridge too far', []],
  [
    'coordinated predicates, one subject',
    'The council closed the bridge and opened the road.',
    ['The council | closed | the bridge | ', 'The council | opened | the road | ']
  ],
  [
    'a relative clause that tells more has its antecedent as subject',
    'The council, which owns the bridge, closed the road.',
    ['The council | closed | the road | ', 'The council | owns | the bridge | ']
  ],
  [
    'a relative clause that picks out which is part of the phrase',
    'Homes that have been empty for a year will be taxed.',
    ['Homes that have been empty for a year | will be taxed | - | ']
  ],
  [
    'a reason is a claim and an adjunct',
    'The council closed the bridge because the river rose.',
    ['The council | closed | the bridge | because the river rose', 'the river | rose | - | ']
  ],
  [
    'through the infinitive',
    'The company plans to hire 600 people in Toledo.',
    ['The company | plans to hire | 600 people | in Toledo']
  ],
  ['particle', 'The talks broke down on Friday.', ['The talks | broke down | - | on Friday']],
  [
    'a unit belongs to its figure',
    'Fuel duty will rise by 2p a litre in September.',
    ['Fuel duty | will rise | - | by 2p a litre; in September']
  ],
  [
    'whom the verb has do what',
    'The government has urged both sides to accept the offer.',
    ['The government | has urged | both sides to accept the offer | ']
  ],
  [
    'an undertaking is one claim',
    'The council promised that it would close the bridge.',
    ['The council | promised | that it would close the bridge | ']
  ],
  ['there', 'There is a bridge.', ['a bridge | is | - | ']],
  ['a label that names who speaks', 'Ines Roth: The mill is closed.', ['The mill | is closed | - | ']],
  [
    'a content that the cue parts from its subject',
    'The remark about the mill, Ada Lund said, had been a joke.',
    ['The remark about the mill | had been | a joke | ']
  ],
  [
    'a content that hangs on a noun of the cue',
    'The firm said in a note that it would close the mill.',
    ['it | would close | the mill | ']
  ],
  [
    'what a relative clause is said to do',
    'The mill, which the owner says will cost 12 million euros, opens in May.',
    ['The mill | opens | - | in May', 'The mill | will cost | 12 million euros | ']
  ],
  [
    'a list of what is said',
    'She says that the mill loses money, that it costs the town £4 million, and that nobody visits it.',
    ['the mill | loses | money | ', 'it | costs | the town | £4 million', 'nobody | visits | it | ']
  ],
  [
    'who says the rest at its end',
    'The drought explains most of it, believes Prof. Roth.',
    ['The drought | explains | most of it | ']
  ],
  ['what is known is no claim of its own', 'We know how they got out.', ['We | know | how they got out | ']],
  ['whom one blames', 'He blamed whoever built the mill.', ['He | blamed | whoever built the mill | ']],
  ['what is not said', 'She did not say when it would open.', []],
  ['an order', '“Ada, close the mill, or go,” he told her.', []]
])('parts: %s', async (_name, text, expected) => {
  expect(rowsOf(text, await claims(text))).toEqual(expected)
})

test.each([
  [
    'past',
    'The council closed the bridge.',
    { time: 'past', polarity: 'affirmed', certainty: 'certain', modality: 'none', prediction: false }
  ],
  ['perfect', 'The council has closed the bridge.', { time: 'past' }],
  ['present', 'The council closes the bridge.', { time: 'present' }],
  ['copula', 'The bridges are unsafe.', { time: 'present' }],
  ['have as a verb', 'The towns have a bridge.', { time: 'present' }],
  ['would', 'The council would close the bridge.', { time: 'present' }],
  ['future', 'The council will close the bridge.', { time: 'future', prediction: true, type: 'prediction' }],
  ['is to', 'The bridge is to be closed.', { time: 'future', prediction: true }],
  ['reported would', 'Ada Lund said the mill would close.', { time: 'future', prediction: true }],
  ['would in a quotation', '“I would close the mill,” Ada Lund said.', { time: 'present', prediction: false }],
  ['plan', 'The council intends to close the bridge.', { time: 'future', prediction: true }],
  ['negated', 'The council did not close the bridge.', { polarity: 'negated' }],
  ['possible', 'The council may close the bridge.', { certainty: 'possible', modality: 'epistemic' }],
  ['possible as a complement', 'Gusts of wind are possible on the coast.', { certainty: 'possible' }],
  ['what is denied', 'Ada Lund denied that the mill was sold.', { polarity: 'negated', speaker: 'Ada Lund' }],
  ['"without" does not negate', 'About 700 homes are without power.', { polarity: 'affirmed' }],
  ['"goes to" does not look ahead', 'The bill now goes to the senate.', { time: 'present', prediction: false }],
  ['what is reported without a source', 'Two deaths were reported.', { type: 'quantity', speaker: null }],
  ['"led" is no cause', 'Ada Lund led the race.', { type: 'event' }],
  ['"led to" is one', 'The storm led to floods.', { type: 'causal' }],
  ['duty', 'The council must close the bridge.', { modality: 'deontic' }],
  ['growth', 'Sales rose 5% to $3 million.', { type: 'change', quantityDirection: 'up', checkable: 'yes' }],
  ['comparison', 'The bridge is longer than the road.', { type: 'comparison' }],
  ['event', 'The council closed the bridge.', { type: 'event' }],
  ['state', 'The council owns the bridge.', { type: 'state' }],
  ['opinion', 'The bridge is a disgrace.', { type: 'opinion', checkable: 'no' }]
])('facets: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]).toMatchObject(expected)
})

test.each([
  ['rise', 'Rents rose by 4 per cent.', 'up'],
  ['verb and particle', 'Bus fares went up in January.', 'up'],
  ['a level is cut', 'The bank cut its interest rate.', 'down'],
  ['a ribbon is cut', 'The mayor cut the ribbon.', 'none'],
  ['a match is lost', 'Harlow have not lost at home.', 'none'],
  ['jobs are lost', 'The town lost 300 jobs.', 'down'],
  ['an alarm is raised', 'Ada Lund raised the alarm.', 'none'],
  ['charges are dropped', 'Prosecutors dropped two charges.', 'none'],
  ['a noun that is reported', 'The agency reported a sharp rise in measles.', 'up'],
  ['beside a figure', 'Orders stood at $7 billion, up from $5 billion in June.', 'up'],
  ['a word of another clause', 'Crews reached the village when the water fell.', 'none']
])('direction: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.quantityDirection).toBe(expected)
})

test.each([
  ['the figure is the subject’s', 'Some 31,000 residents are over 75.', 'quantity'],
  ['the figure is beside the point', 'Ada Lund wrote to the two ministers in the spring.', 'event'],
  ['a length of time', 'The mine stayed closed for 22 years.', 'state'],
  ['a state in the past', 'The town owned the mine.', 'state'],
  ['what is going on', 'Smoke is coming out of the mine.', 'event'],
  ['a deed done twice is no comparison', 'Ada Lund called twice.', 'event'],
  ['twice as many', 'The port handled twice as many ships.', 'comparison'],
  ['one’s own feeling', '“I ran the wrong way,” Ada Lund said.', 'personal'],
  ['a wish', 'Ada Lund wants the rules.', 'opinion'],
  ['what is expected', 'The company expects delays.', 'prediction'],
  ['what may come about', 'The ruling could take a month.', 'prediction'],
  ['what was expected by then', 'Analysts had expected a profit.', 'event']
])('type: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.type).toBe(expected)
})

test.each([
  ['the article’s own event', 'The mayor closed the mine.', 'yes'],
  ['somebody’s without a figure or date', 'Ada Lund said the mayor had closed the mine.', 'partly'],
  ['somebody’s with one', 'Ada Lund said the mine had 300 workers.', 'yes'],
  ['what is to come, with a date', 'The mine will close in 2031.', 'partly'],
  ['what is to come, without', 'The mine will close.', 'no']
])('checkable: %s', async (_name, text, expected) => {
  expect((await claims(text))[0]?.checkable).toBe(expected)
})

test('the present of a headline tells what happened', async () => {
  const { claims } = await pipeline(
    article('Mayor closes mine\n\nThe mayor owns the mine.', { title: 'Mayor closes mine' })
  )
  expect(claims.map(({ time, type }) => [time, type])).toEqual([
    ['past', 'event'],
    ['present', 'state']
  ])
})

test('a claim in a quote carries speaker and quote', async () => {
  const { claims, quotes } = await pipeline(article('“The bridge fell,” Jane Roe said.'))
  expect(claims[0]).toMatchObject({ speaker: 'Jane Roe', quoteId: quotes[0]?.id, contextFlags: ['in_quote'] })
})

test('inside a content the claim is the inner speaker’s', async () => {
  const { claims } = await pipeline(article('“My mother says the bridge is unsafe,” Jane Roe told reporters.'))
  expect(claims.map(({ speaker, spans }) => [speaker, spans.length])).toEqual([['My mother', 1]])
})

test('a clause has pieces where another claim is left out', async () => {
  const text = 'The union, which represents 740 workers, rejected the offer on Monday.'
  const [main, relative] = await claims(text)
  expect(main?.spans.map(span => textOf(text, span))).toEqual(['The union', 'rejected the offer on Monday'])
  expect(relative?.spans.map(span => textOf(text, span))).toEqual(['which represents 740 workers'])
})

test('a later coordinated predicate is elliptic', async () => {
  const found = await claims('The council closed the bridge and opened the road.')
  expect(found.map(({ contextFlags }) => contextFlags)).toEqual([[], ['elliptic']])
})

test('the same words again point to the earlier claim', async () => {
  const [first, second] = await claims('The council closed the bridge. The council closed the bridge.')
  expect([first?.sameAs, second?.sameAs]).toEqual([null, first?.id])
})

test('what is denied is not denied of the clause that says when', async () => {
  const found = await claims('Ada Lund denies that the mill was sold after the court had ruled.')
  expect(found.map(({ polarity }) => polarity)).toEqual(['negated', 'affirmed'])
})

test('what stands beside a passive without a source is a claim', async () => {
  const found = await claims('Half of all cases were in children, and 38 deaths were reported.')
  expect(found).toHaveLength(2)
})

test.each([
  ['a public figure above a private one', 'Unemployment fell to 4 per cent in 2019.', '“I was nine,” Ada Lund said.'],
  ['the past above a duty', 'The council raised rents.', 'The council must raise rents.'],
  ['a deed above a wish', 'The minister closed the mine.', 'The minister wants the mine.'],
  ['a comparison above a bare state', 'The port handles more freight than the railway.', 'The port is quiet.'],
  ['a named subject above none', 'Ada Lund sold the mill.', 'Somebody sold the mill.']
])('check-worthiness: %s', async (_name, more, less) => {
  const [[above], [below]] = [await claims(more), await claims(less)]
  expect(above?.checkWorthiness).toBeGreaterThan(below?.checkWorthiness ?? 1)
})

test('the reasons are the heaviest cues, three at most', async () => {
  const [claim] = await claims('The Bank of Lenmark raised $3 million in 2024, 5 per cent more than in 2023.')
  expect(claim?.checkWorthinessReasons).toEqual(['gives a percentage', 'gives an amount of money', 'tells of the past'])
})

test('a forecast with a date weighs more than one without', async () => {
  const [dated] = await claims('The mill will close in 2031.')
  const [open] = await claims('The mill will close.')
  expect(dated?.checkWorthiness).toBeGreaterThan((open?.checkWorthiness ?? 1) + 0.1)
})

test('figures weigh more than opinions', async () => {
  const [figure] = await claims('Sales rose 5% to $3 million in 2024.')
  const [opinion] = await claims('The bridge is a disgrace.')
  expect(figure?.checkWorthiness).toBeGreaterThan((opinion?.checkWorthiness ?? 1) + 0.3)
})

test('what somebody said would happen weighs no less than what did', async () => {
  const [said] = await claims('Ada Lund said the mill would close.')
  const [planned] = await claims('Ada Lund said the mill will close.')
  expect(said?.checkWorthiness).toBeGreaterThan(planned?.checkWorthiness ?? 1)
})
