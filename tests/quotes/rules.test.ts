import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

/** Each quote as `source | cue | content pieces | speaker`. */
async function quotes(text: string): Promise<string[]> {
  const analysis = await pipeline(article(`${text}\n\nThe end.`))
  const words = (span: { start: number; end: number } | null) => (span ? textOf(text, span) : '-')
  return analysis.quotes.map(({ source, cue, spans, speaker }) =>
    [words(source), words(cue), spans.map(words).join(' … '), speaker ?? '-'].join(' | ')
  )
}

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
    'Asked which road they would take if it rained, 30 percent named the old one.',
    ['- | Asked | which road they would take if it rained | -', '30 percent | named | the old one | 30 percent']
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
    'whoever stands behind the "by" of a passive says it',
    'The bridge was called “a death trap” by cyclists last year.',
    ['cyclists | was called | The bridge … “a death trap” | cyclists']
  ],
  [
    'what is said goes on behind whoever says it',
    'Jane Roe has been described by a former colleague as the best surgeon in the county.',
    ['a former colleague | has been described | Jane Roe … as the best surgeon in the county | a former colleague']
  ],
  [
    'a day behind "by" says nothing',
    'The road is expected to open by Friday.',
    ['- | is expected | The road … to open by Friday | -']
  ],
  ['a name that somebody is given is no report', 'He was called Minister by his friends.', []],
  ['nor is an office', 'Jane Roe was named head of the bank.', []],
  [
    'whoever is called somewhere may speak next',
    'John Marsh was called to Oslo and promised to help.',
    ['John Marsh | promised | to help | John Marsh']
  ],
  ['what is voted is done', 'The council voted last week to sell the mill.', []],
  ['what is decided is done', 'The firm decided to close two shops.', []],
  [
    'that something is decided is told',
    'The board decided that the yard would close.',
    ['The board | decided | that the yard would close | The board']
  ],
  ['whoever is questioned is no content', 'The institute questioned 900 adults in March.', []],
  [
    'what is questioned is one',
    'Jane Roe questioned the need for a new road.',
    ['Jane Roe | questioned | the need for a new road | Jane Roe']
  ],
  ['a strike is called and not said', 'The unions called a strike.', []],
  [
    'whoever is warned is no content',
    'The captain warned the crew that the ice was thin.',
    ['The captain | warned | that the ice was thin | The captain']
  ],
  [
    'a verb beside the cue begins an attribution of its own',
    'The mayor praised the firefighters and blamed the storm on bad luck.',
    ['The mayor | praised | the firefighters | The mayor', 'The mayor | blamed | the storm on bad luck | The mayor']
  ],
  [
    'a deed beside the cue is not said',
    'The ministry confirmed the deal and will publish the text in May.',
    ['The ministry | confirmed | the deal | The ministry']
  ],
  [
    'a second clause is said as well',
    'Jane Roe said the mill was old and that it would be sold.',
    ['Jane Roe | said | the mill was old and that it would be sold | Jane Roe']
  ],
  [
    'the cue may split a sentence in quotation marks',
    '“Your boat,” said Jane Roe, “is too small.”',
    ['Jane Roe | said | “Your boat,” … “is too small.” | Jane Roe']
  ],
  [
    'a sentence behind that of the cue is not said',
    'The mill will close, the owner said. The river rose again in the night.',
    ['the owner | said | The mill will close | the owner']
  ],
  [
    'an aside may split a sentence in two',
    'They had, Jane Roe said, “no choice”.',
    ['Jane Roe | said | They had … “no choice” | Jane Roe']
  ],
  [
    'according to, with a name in apposition',
    'According to its owner, Jane Roe, the mill will reopen in May.',
    ['its owner, Jane Roe | According to | the mill will reopen in May | Jane Roe']
  ],
  [
    'a relative clause is no part of the speaker',
    'Survivors, many of whom lost everything, said that the help came too late.',
    ['Survivors, many of whom lost everything, | said | that the help came too late | Survivors']
  ],
  [
    'a document speaks, not its author',
    'A report on the port by Prof. Jane Roe says that it was built in 1820.',
    [
      'A report on the port by Prof. Jane Roe | says | that it was built in 1820 | A report on the port by Prof. Jane Roe'
    ]
  ]
])('%s', async (_name, text, expected) => {
  expect(await quotes(text)).toEqual(expected)
})
