import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

/** Each pronoun and role noun that was resolved, in text order: `She = Jane Roe`. */
async function links(text: string): Promise<string[]> {
  const { entities, mentions } = await pipeline(article(text))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return mentions
    .filter(({ kind }) => kind === 'pronoun' || kind === 'nominal')
    .map(mention => `${textOf(text, mention)} = ${names.get(mention.entityId)}`)
}

test.each([
  ['gender', 'Jane Roe met John Marsh. She left early.', ['She = Jane Roe']],
  ['subject before object', 'John Marsh thanked Peter Hale. He left early.', ['He = John Marsh']],
  ['subject of the clause above', 'John Marsh left. Peter Hale said he was ill.', ['he = Peter Hale']],
  ['no other argument of its verb', 'John Marsh arrived late. Peter Hale thanked him.', ['him = John Marsh']],
  ['reflexive: an argument of its verb', 'Peter Hale left. John Marsh blamed himself.', ['himself = John Marsh']],
  ['possessive: subject of its clause', 'Peter Hale left. John Marsh sold his house.', ['his = John Marsh']],
  [
    'an object and a possessor of one sentence',
    'Jane Roe said John Marsh had sold her his boat.',
    ['her = Jane Roe', 'his = John Marsh']
  ],
  ['name behind', 'When she arrived, Jane Roe found the door open.', ['she = Jane Roe']],
  [
    'what is quoted is not said of the speaker',
    'John Marsh resigned on Friday. “He was never happy here,” said Peter Hale.',
    ['He = John Marsh']
  ],
  ['somebody without a name', 'John Marsh arrived with a policeman. The policeman said he was tired.', []],
  [
    '"it" of an organisation',
    'Brightwell Mobility plc said it had sold two factories.',
    ['it = Brightwell Mobility plc']
  ],
  [
    '"its" of an organisation',
    'The European Commission published its report on Friday.',
    ['its = European Commission']
  ],
  [
    '"it" that says something of what can',
    'The Tolvan Dam was opened in May by the minister. Water from the Tolvan Dam flooded the valley. Larch Works said in a statement that the dam had passed all inspections. It would not say what the tests had shown.',
    ['the dam = Tolvan Dam', 'It = Larch Works']
  ],
  ['"it" of nothing', 'Brightwell Mobility plc left Oslo. It is raining.', []],
  ['"they" of two persons', 'John Marsh and Peter Hale said they were tired.', []],
  ['role', 'The mayor, Jane Roe, left. The mayor was ill.', ['The mayor = Jane Roe']],
  [
    'pronoun of a role',
    'The mayor, Jane Roe, left. The mayor said she was ill.',
    ['The mayor = Jane Roe', 'she = Jane Roe']
  ],
  ['nobody of that gender', 'Jane Roe left. He was ill.', []]
])('%s', async (_name, text, expected) => {
  expect(await links(text)).toEqual(expected)
})

test('another person who may be meant is told', async () => {
  const text = 'John Marsh knew Peter Hale. His boat was sold.'
  const { entities, mentions } = await pipeline(article(text))
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const pronoun = mentions.find(({ kind }) => kind === 'pronoun')
  expect(pronoun?.ambiguousWith.map(id => names.get(id))).toEqual(['Peter Hale'])
})
