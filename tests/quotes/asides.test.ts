import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { quoteRows } from './rows.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
  [
    'whoever speaks may be told by a name behind a comma; another clause behind it is not said',
    'The lock was leaking on Monday, its keeper, Ada Roe, estimates, and two boats had sunk.',
    ['its keeper, Ada Roe | estimates | The lock was leaking on Monday | Ada Roe']
  ],
  [
    'what goes on behind an aside is said as well',
    'It was closed not by the wind, an inquest heard, but by a night porter.',
    ['an inquest | heard | It was closed not by the wind … but by a night porter | an inquest']
  ],
  [
    'an aside may stand between a subject and its verb',
    'Gulls, he pointed out, had nested there for years.',
    ['he | pointed out | Gulls … had nested there for years | -']
  ],
  [
    'or at the end',
    'A skipper took the ferry out in May although its pumps were broken, a court heard on Tuesday.',
    ['a court | heard | A skipper took the ferry out in May although its pumps were broken | a court']
  ],
  [
    'what is before a colon is told',
    'Ann Roe told him that the pier shook. The porters were less lucky: their hut is gone, they say, and they will not be back.',
    ['Ann Roe | told | that the pier shook | Ann Roe', 'they | say | their hut is gone | The porters']
  ],
  ['a clause that opens a sentence is no report', 'When the bell rang, the porter objected.', []],
  [
    'a report inside what somebody else says is none of its own',
    'The minister said that the pier, officials believe, would fall.',
    ['The minister | said | that the pier, officials believe, would fall | The minister']
  ],
  [
    'a sentence with a colon of its own is none of the one before',
    'Ann Roe told him the pier shook. The porters were unhappy: their hut had gone.',
    ['Ann Roe | told | the pier shook | Ann Roe']
  ]
])('%s', async (_name, text, expected) => {
  expect(await quoteRows(pipeline, text)).toEqual(expected)
})
