import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { quoteRows } from './rows.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
  ['a deed is no report', 'After an hour Jane Roe fetched a ladder from her shed and climbed the wall.', []],
  ['thanks to somebody are no content', 'Jane Roe thanked the cat.', []],
  [
    'a judgement may have a noun for its content',
    'Jane Roe criticised the new rules.',
    ['Jane Roe | criticised | the new rules | Jane Roe']
  ],
  [
    'whoever is asked does not speak',
    'Asked whether the bridge would open, Jane Roe declined to comment.',
    ['- | Asked | whether the bridge would open | -', 'Jane Roe | declined | to comment | Jane Roe']
  ],
  [
    'of what is expected the subject is part',
    'The bridge is expected to open in May.',
    ['- | is expected | The bridge … to open in May | -']
  ],
  [
    'a verb goes on with its own subject, not with the nearest source',
    'Jane Roe denied that the bridge was unsafe, as two newspapers had reported, and added that it would open in May.',
    [
      'Jane Roe | denied | that the bridge was unsafe | Jane Roe',
      'Jane Roe | added | that it would open in May | Jane Roe'
    ]
  ],
  [
    'according to, with words between source and clause',
    'According to a poll of 900 farmers carried out for the Daily Plough, 61 per cent support the law.',
    [
      'a poll of 900 farmers carried out for the Daily Plough | According to | 61 per cent support the law | a poll of 900 farmers carried out for the Daily Plough'
    ]
  ],
  [
    'an aside reports all that stands before it',
    'Bergen rejected the offer, one of them said.',
    ['one of them | said | Bergen rejected the offer | one of them']
  ],
  [
    'a content ends with its sentence',
    'I don’t blame the farmers. I blame the rain.',
    ['I | don’t blame | the farmers | I']
  ],
  [
    'a content ends with the clause of its cue',
    'Asked which road they would take, 30 percent of the drivers named the old one.',
    ['- | Asked | which road they would take | -']
  ],
  [
    'a pronoun goes on with a speaker without a name',
    'A spokesman for the port denied that. “There was no number until Monday,” he said.',
    [
      'A spokesman for the port | denied | that | A spokesman for the port',
      'he | said | “There was no number until Monday,” | A spokesman for the port'
    ]
  ],
  [
    'a pronoun does not go on with a speaker of the other gender',
    'A spokesman for the port denied that. “There was no number until Monday,” she said.',
    [
      'A spokesman for the port | denied | that | A spokesman for the port',
      'she | said | “There was no number until Monday,” | -'
    ]
  ],
  [
    'a document speaks, not its author',
    'A report on the port by Prof. Jane Roe says that it was built in 1820.',
    [
      'A report on the port by Prof. Jane Roe | says | that it was built in 1820 | A report on the port by Prof. Jane Roe'
    ]
  ]
])('%s', async (_name, text, expected) => {
  expect(await quoteRows(pipeline, text)).toEqual(expected)
})
