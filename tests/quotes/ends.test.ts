import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { article } from '../articles.js'
import { quoteRows } from './rows.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
  [
    'what a noun is told of behind a comma is not said',
    'Jane Roe questioned the health of the captain, who is 70.',
    ['Jane Roe | questioned | the health of the captain | Jane Roe']
  ],
  [
    'nor is what comes of it',
    'Jane Roe rejected the plan, drawing cheers.',
    ['Jane Roe | rejected | the plan | Jane Roe']
  ],
  [
    'a clause that is said may have such words in it',
    'Jane Roe said that the captain, who is 70, would sail.',
    ['Jane Roe | said | that the captain, who is 70, would sail | Jane Roe']
  ],
  [
    'a question may have a relative clause in it',
    'Asked whether the pumps, which were made only in May, had failed, Jane Roe said they had held.',
    [
      '- | Asked | whether the pumps, which were made only in May, had failed | -',
      'Jane Roe | said | they had held | Jane Roe'
    ]
  ],
  [
    'a full stop in a time ends nothing',
    'Neighbours confirmed they were called to the mill at 9.15pm on Friday.',
    ['Neighbours | confirmed | they were called to the mill at 9.15pm on Friday | Neighbours']
  ],
  [
    'a block behind a colon is all said',
    'The captain added:\n\nIt is like the wind to turn. It knows nothing. We go on.',
    ['The captain | added: | It is like the wind to turn. It knows nothing. We go on | The captain']
  ],
  [
    'so is the rest of a paragraph',
    'A reader writes: I rang the port at noon. By three we were wet.',
    ['A reader | writes: | I rang the port at noon. By three we were wet | A reader']
  ],
  ['nobody reports that there is nothing', 'No deaths were reported. No plans were announced.', []],
  ['that there is something is reported', 'Two deaths were reported.', ['- | were reported | Two deaths | -']],
  ['nothing may be expected', 'No change is expected.', ['- | is expected | No change | -']],
  [
    '"it" is nobody and no part of a clause',
    'It was claimed that the mill had burnt down.',
    ['- | was claimed | that the mill had burnt down | -']
  ],
  [
    'a day belongs to no source',
    'A spokesperson on Wednesday said the mill was safe.',
    ['A spokesperson | said | the mill was safe | A spokesperson']
  ],
  [
    'but to what is published',
    'A report released on Monday said the mill was safe.',
    ['A report released on Monday | said | the mill was safe | A report released on Monday']
  ],
  [
    'whoever is asked between commas does not ask',
    'Roe, asked about the mill, said it was safe.',
    ['- | asked about | the mill | -', 'Roe | said | it was safe | Roe']
  ],
  ['a clause before a verb tells when', 'When the bell rang, the porter objected.', []]
])('%s', async (_name, text, expected) => {
  expect(await quoteRows(pipeline, text)).toEqual(expected)
})

test.each([
  ['what would not be said was not said', 'Jane Roe would not say who was to blame.', 'say negated asserted speech'],
  ['what would be said may be', 'Jane Roe would say that it rained.', 'say affirmed hypothetical speech'],
  ['a habit of saying is one of speech', 'Jane Roe liked to say that it rained.', 'say affirmed asserted speech']
])('%s', async (_name, text, expected) => {
  const { quotes } = await pipeline(article(text))
  expect(quotes.map(one => `${one.cueLemma} ${one.polarity} ${one.certainty} ${one.act}`)).toEqual([expected])
})
