import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

const VALUES = new Set(['DATE', 'TIME', 'DURATION', 'MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'])

/** Each named entity as `TYPE name: its mentions in text order with the reason for the link`. */
async function entities(text: string): Promise<string[]> {
  const { entities, mentions } = await pipeline(article(text))
  return entities
    .filter(({ type }) => !VALUES.has(type))
    .map(({ id, type, name }) => {
      const own = mentions.filter(({ entityId }) => entityId === id)
      return `${type} ${name}: ${own.map(mention => `${textOf(text, mention)} (${mention.link})`).join(', ')}`
    })
}

test.each([
  ['person, then surname', 'Jane Roe left. Roe was ill.', ['PERSON Jane Roe: Jane Roe (first), Roe (surname)']],
  ['form of address', 'Ms. Jane Roe left. Ms. Roe was ill.', ['PERSON Jane Roe: Jane Roe (first), Roe (surname)']],
  ['possessive is no part', 'They read Jane Roe’s letter.', ['PERSON Jane Roe: Jane Roe (first)']],
  [
    'hyphen and particle',
    'They met Anna Schmidt-Weber and Jan van den Berg.',
    ['PERSON Anna Schmidt-Weber: Anna Schmidt-Weber (first)', 'PERSON Jan van den Berg: Jan van den Berg (first)']
  ],
  [
    'country by several names',
    'The U.S. agreed. The United States paid.',
    ['GPE United States: U.S. (first), United States (alias)']
  ],
  [
    'nationality before a title',
    'French President Anne Leroux left.',
    ['NORP French: French (first)', 'PERSON Anne Leroux: Anne Leroux (first)']
  ],
  [
    'acronym',
    'The Korval Fishing Association met. The KFA paid.',
    ['ORG Korval Fishing Association: Korval Fishing Association (first), KFA (acronym)']
  ],
  [
    'company',
    'Acme Widgets Inc. grew. Acme Widgets paid.',
    ['ORG Acme Widgets Inc.: Acme Widgets Inc. (first), Acme Widgets (alias)']
  ],
  [
    'ministry',
    'They asked the Ministry of Public Works.',
    ['ORG Ministry of Public Works: Ministry of Public Works (first)']
  ],
  ['river', 'The River Thames rose after a week of rain.', ['LOC River Thames: River Thames (first)']],
  [
    'pronoun by gender',
    'Jane Roe met John Marsh. She left and he stayed.',
    ['PERSON Jane Roe: Jane Roe (first), She (pronoun)', 'PERSON John Marsh: John Marsh (first), he (pronoun)']
  ],
  ['role', 'The mayor, Jane Roe, left. The mayor was ill.', ['PERSON Jane Roe: Jane Roe (first), The mayor (role)']],
  [
    'given name, then the whole name',
    'Jane was ill. Jane Roe left on Monday.',
    ['PERSON Jane Roe: Jane (first), Jane Roe (given_name)']
  ],
  [
    'last word of an organisation',
    'The European Commission met. The Commission paid.',
    ['ORG European Commission: European Commission (first), Commission (alias)']
  ],
  [
    'another office is another person',
    'The mayor, Jane Roe, left. The deputy mayor was ill.',
    ['PERSON Jane Roe: Jane Roe (first)']
  ],
  [
    'a person by origin, told by the article',
    'Jane Roe, a Kuwaiti lawyer, met John Marsh. The Kuwaiti left.',
    [
      'PERSON Jane Roe: Jane Roe (first), The Kuwaiti (role)',
      'NORP Kuwaiti: Kuwaiti (first), Kuwaiti (exact)',
      'PERSON John Marsh: John Marsh (first)'
    ]
  ],
  [
    'the only person of the sentence before, by origin',
    'In the end John Marsh lost. Later the Basque said no.',
    ['PERSON John Marsh: John Marsh (first), the Basque (role)', 'NORP Basque: Basque (first)']
  ],
  [
    'a people is nobody',
    'In the end John Marsh lost. Later the Dutch said no.',
    ['PERSON John Marsh: John Marsh (first)', 'NORP Dutch: Dutch (first)']
  ],
  ['web', 'Write to press@example.org.', ['EMAIL press@example.org: press@example.org (first)']],
  ['sentence beginnings are no names', 'However, prices rose. Critics left.', []]
])('%s', async (_name, text, expected) => {
  expect(await entities(text)).toEqual(expected)
})

test('two persons of one surname: the last named is meant, the other is kept', async () => {
  const text = 'Jane Roe met John Roe. Roe left.'
  const { entities, mentions } = await pipeline(article(text))
  const [jane, john] = entities
  expect(mentions.at(-1)).toMatchObject({ entityId: john?.id, ambiguousWith: [jane?.id] })
})

test('values: one entity for equal values, with value and unit', async () => {
  const text = 'It cost $4.5 million. The $4.5 million was paid on May 14, 2024.'
  const { entities } = await pipeline(article(text))
  expect(entities.map(({ type, value, unit, mentionCount }) => [type, value, unit, mentionCount])).toEqual([
    ['MONEY', '4500000', 'USD', 2],
    ['DATE', '2024-05-14', null, 1]
  ])
})

test('descriptors: titles, roles before the name, appositions', async () => {
  const { entities } = await pipeline(
    article('Norwegian Finance Minister Jane Roe met John Marsh, the head of research at Acme, on Monday.')
  )
  const roles = entities.filter(({ type }) => type === 'PERSON').map(({ name, descriptors }) => [name, descriptors])
  expect(roles).toEqual([
    ['Jane Roe', ['Norwegian Finance Minister']],
    ['John Marsh', ['head of research at Acme']]
  ])
})

test('a name seen only in the byline counts no mentions', async () => {
  const { entities } = await pipeline(article('Bridge is shut for good\n\nBy Jane Roe\n\nThe bridge was shut.'))
  expect(entities.map(({ name, mentionCount }) => [name, mentionCount])).toEqual([['Jane Roe', 0]])
})
