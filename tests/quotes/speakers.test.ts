import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
  [
    'a name behind a role',
    'The contractor, Ravela Construction of Tampere, said that the dam was safe.',
    ['Ravela Construction: organisation']
  ],
  ['one of a party is not the party', 'A senior Democrat said the vote was lost.', ['A senior Democrat: anonymous']],
  ['some of a party', 'Some Democrats said the vote was lost.', ['Some Democrats: group']],
  [
    'who knows and is not named',
    'Two bankers with knowledge of the talks said the deal was dead.',
    ['Two bankers with knowledge of the talks: anonymous']
  ],
  [
    'who is close to talks',
    'A person close to the talks said the deal was dead.',
    ['A person close to the talks: anonymous']
  ],
  [
    'who speaks for a company is that',
    'A spokesman for Acme said the deal was dead.',
    ['A spokesman for Acme: organisation']
  ],
  [
    'a spokeswoman goes on as she',
    'A spokeswoman for the ministry said the deal was dead. “It was never alive,” she said.',
    ['A spokeswoman for the ministry: government', 'A spokeswoman for the ministry: government']
  ],
  ['an office', 'The coast guard said the deal was dead.', ['The coast guard: government']],
  ['who speaks for an office', 'A Treasury spokesman said the deal was dead.', ['A Treasury spokesman: government']],
  ['what an office writes', 'A report by the Treasury said the deal was dead.', ['A report by the Treasury: document']],
  [
    'a union that is called like an office',
    'The Trades Union Congress said the deal was dead.',
    ['Trades Union Congress: organisation']
  ],
  [
    'more than one is none of them',
    'Germany, Japan and Oman said the deal was dead.',
    ['Germany, Japan and Oman: government']
  ],
  [
    'another name of the same is no other',
    'The Northern Fisheries Union, or NFU, said the deal was dead.',
    ['Northern Fisheries Union: organisation']
  ],
  [
    'they are the two of the sentence before',
    'Jane Roe and John Marsh opened the yard in May. They said the deal was dead.',
    ['Jane Roe and John Marsh: group']
  ],
  ['they are a body', 'The council has sold the mill. They say the deal was dead.', ['The council: government']],
  [
    'they are those who have met',
    'Residents met at the hall on Monday. They fear that the deal is dead.',
    ['Residents: group']
  ],
  ['they are no things', 'The boats were late. They said the deal was dead.', ['null: group']],
  ['those polled', 'Nineteen percent said they would move.', ['Nineteen percent: poll']],
  [
    'a document before a verb',
    'An earlier paper had concluded that the beetle was extinct.',
    ['An earlier paper: document']
  ]
])('%s', async (_name, text, expected) => {
  const { quotes } = await pipeline(article(`${text}\n\nThe end.`))
  expect(quotes.map(({ speaker, speakerType }) => `${speaker}: ${speakerType}`)).toEqual(expected)
})
