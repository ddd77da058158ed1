import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { quoteRows } from './rows.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
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
    'a quotation is not what the next sentence reports without marks',
    'Ann Roe told this newspaper how they got out. “The driver shouted, and we walked.” All pupils are safe, the school says.',
    [
      'Ann Roe | told | how they got out … “The driver shouted, and we walked.” | Ann Roe',
      'the school | says | All pupils are safe | the school'
    ]
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
    'behind a semicolon somebody else says something',
    'The governor told reporters that “no more than 12” boats were missing; the coastguard said its list held 31 names.',
    [
      'The governor | told | that “no more than 12” boats were missing | The governor',
      'the coastguard | said | its list held 31 names | the coastguard'
    ]
  ],
  [
    'a relative clause ends before the verb of the clause around it',
    'Storm Alma, which forecasters say could be the worst in years, moved in from the sea.',
    ['forecasters | say | which … could be the worst in years | forecasters']
  ],
  [
    'a question ends before the main clause',
    'Asked which road they would take if it rained, most drivers named the old one.',
    ['- | Asked | which road they would take if it rained | -']
  ],
  [
    'whoever is asked in an aside does not ask',
    'Jane Roe, asked whether the mill would close, shook her head and said: “Not yet.”',
    ['- | asked | whether the mill would close | -', 'Jane Roe | said: | “Not yet.” | Jane Roe']
  ],
  [
    'according to, with a participle behind the source',
    'According to a study by the University of Bergen, paid for by the company, reuse saves money.',
    [
      'a study by the University of Bergen, paid for by the company | According to | reuse saves money | a study by the University of Bergen, paid for by the company'
    ]
  ],
  [
    '"only" is not said',
    'Jane Roe said only that she had a train to catch.',
    ['Jane Roe | said | that she had a train to catch | Jane Roe']
  ],
  [
    'what appears to show something shows it',
    'A letter that she made public appears to show that the mill was unsafe.',
    ['A letter that she made public | appears to show | that the mill was unsafe | A letter that she made public']
  ],
  [
    'an aside takes the words before it from the cue before',
    'Organisers rejected the protest; the referee, they said, had “no doubt”.',
    ['Organisers | rejected | the protest | Organisers', 'they | said | the referee … had “no doubt” | Organisers']
  ]
])('%s', async (_name, text, expected) => {
  expect(await quoteRows(pipeline, text)).toEqual(expected)
})
