import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

/** Each nominal that was resolved, in text order: `the company = Brightwell Mobility plc`. */
async function nominals(text: string): Promise<string[]> {
  const { entities, mentions } = await pipeline(article(text))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return mentions
    .filter(({ kind }) => kind === 'nominal')
    .map(mention => `${textOf(text, mention)} = ${names.get(mention.entityId)}`)
}

const BANK = 'The Bank of Lenmark raised its main rate on Tuesday.'
const FIRM = 'Brightwell Mobility plc sold two factories in Oslo on Tuesday.'

test.each([
  ['the head of its name', `${BANK} The bank said prices had risen.`, ['The bank = Bank of Lenmark']],
  ['its legal form', `${FIRM} The company will keep a third.`, ['The company = Brightwell Mobility plc']],
  [
    'in the sentence of the name',
    'Brightwell Mobility plc said on Tuesday that the company would sell two factories.',
    ['the company = Brightwell Mobility plc']
  ],
  [
    'an apposition',
    'Larch, a lender in Oslo, cut 40 jobs on Tuesday. The lender blamed the weather.',
    ['The lender = Larch']
  ],
  [
    'not the subject of its clause, which would be "its"',
    'Larch Home Products made the heaters. The chain Prairie Hardware has removed all of the company’s heaters from its stores.',
    ['the company = Larch Home Products']
  ],
  ['a possessor', `${FIRM} Nobody had seen the company’s letter.`, ['the company = Brightwell Mobility plc']],
  [
    'a country that the lexicon knows',
    'Norway will hold a vote in May. Ministers said the country was ready.',
    ['the country = Norway']
  ],
  ['a city that it knows', 'The fire began in Leeds on Friday. Smoke lay over the city.', ['the city = Leeds']],
  [
    'what has no government',
    'The Orra Bridge was shut on Friday. The bridge is 90 years old.',
    ['The bridge = Orra Bridge']
  ],
  [
    'a party with its people between',
    'The Republican Party met in Oslo. Republicans were calm. Nobody expected the party to win.',
    ['the party = Republican Party']
  ],
  ['a storm', 'Storm Orla reached Oslo on Friday. The storm killed two people.', ['The storm = Storm Orla']],
  ['a title', 'Dr Jane Roe left at noon. “We are tired,” the doctor said.', ['the doctor = Jane Roe']],
  [
    'an age that was told',
    'Jane Roe, 34, beat Ana Marsh, 29, on Friday. The final was short. “I ran,” the 34-year-old said.',
    ['the 34-year-old = Jane Roe']
  ],
  [
    'an age, and one person before it',
    'Jane Roe won on Friday. The 34-year-old had been ill.',
    ['The 34-year-old = Jane Roe']
  ],
  [
    'a nationality with an age behind it',
    'Jane Roe won the cup on Friday. The Swede, 34, had been ill.',
    ['The Swede = Jane Roe']
  ],
  [
    'a capital that makes no name',
    'Secretary Jane Roe left at noon. Nobody told the Secretary why.',
    ['the Secretary = Jane Roe']
  ],
  [
    'a relative clause that tells more',
    `${BANK} The bank, which opened in 1890, is in Oslo.`,
    ['The bank = Bank of Lenmark']
  ],
  [
    'an apposition behind a preposition',
    'He had the support of the chairman, John Marsh. The chairman was ill.',
    ['The chairman = John Marsh']
  ],
  [
    'the one that the article speaks of most',
    'Brightwell Mobility plc sold two factories on Tuesday. Brightwell Mobility also shut a yard. Brightwell Mobility ' +
      'lost £3 million. An analyst at Larch Holdings was surprised. The company declined to comment.',
    ['The company = Brightwell Mobility plc']
  ]
])('linked: %s', async (_name, text, expected) => {
  expect(await nominals(text)).toEqual(expected)
})

test.each([
  ['two companies as near', 'Brightwell Mobility plc sued Larch Holdings plc on Tuesday. The company won.'],
  ['another one', `${FIRM} The other company lost money.`],
  [
    'one that was brought in since',
    `${FIRM} It had bought them from a company in Bergen. The company was losing money.`
  ],
  ['a modifier that nothing tells', `${FIRM} The insurance company paid.`],
  ['a tail that tells which', `${FIRM} The company that bought them is from Bergen.`],
  ['another kind', `${BANK} The union called a strike.`],
  ['the other argument of its verb', 'Brightwell Mobility plc sued the company on Tuesday.'],
  [
    'a country, where the article tells of another',
    'Prices in Norway rose. Norwegian ministers met in Oslo. Its rivals in Italy were calm. Nobody left the country.'
  ],
  ['a part of a country', 'Norway will hold a vote in May. The city was quiet.'],
  ['a predicate', 'Mayor Jane Roe left at noon. John Marsh was elected the mayor.'],
  ['an age of somebody else', 'Jane Roe, 34, won on Friday. The 29-year-old was second.'],
  ['an age that describes another', 'Jane Roe, 34, won on Friday. The 34-year-old car broke down.'],
  [
    'a party, where people of another one stand between',
    'The Republican Party met in Oslo. Democrats were calm. Nobody expected the party to win.'
  ],
  ['what somebody is to another one', 'Jane Roe met her partner, John Marsh, on Friday. The partner left.'],
  ['a word of a compound', 'Iowa will vote in May. His state-of-the-state address was short.'],
  ['the next one', 'Mayor Jane Roe left at noon. The next mayor will be busy.'],
  ['another office', 'The shadow chancellor, Jane Roe, left at noon. The chancellor stayed.'],
  ['its own description', 'The lender, Larch Holdings, cut 40 jobs on Tuesday.']
])('open: %s', async (_name, text) => {
  expect(await nominals(text)).toEqual([])
})

test('a pronoun goes on with a nominal', async () => {
  const text = `${FIRM} The company said it had lost money.`
  const { entities, mentions } = await pipeline(article(text))
  const firm = entities.find(({ name }) => name === 'Brightwell Mobility plc')
  const own = mentions.filter(({ entityId }) => entityId === firm?.id)
  expect(own.map(mention => textOf(text, mention))).toEqual(['Brightwell Mobility plc', 'The company', 'it'])
})

test('a source is who its nominal stands for', async () => {
  const { quotes } = await pipeline(article(`${FIRM} The company said a third would stay open.`))
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Brightwell Mobility plc'])
})
