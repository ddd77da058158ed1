import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { quoteRows } from './rows.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
  [
    'what is reported in the words of somebody quoted is no report of its own',
    '‘Soup, my foot,’ Ada Roe said. ‘My aunt always said: “Never eat what is grey.” I should have listened.’',
    [
      'Ada Roe | said | ‘Soup, my foot,’ … ‘My aunt always said: “Never eat what is grey.” I should have listened.’ | Ada Roe'
    ]
  ],
  [
    'who talks right before a long quotation says all of it',
    'At the table Ivo Stone remembers.\n\n“There were nine mills here.\n\n“My uncle would say to the miller, ‘Do you not sleep?’ And the miller would say, ‘Not in May.’\n\n“Then they built the road.”',
    [
      '- | - | “There were nine mills here. … “My uncle would say to the miller, ‘Do you not sleep?’ And the miller would say, ‘Not in May.’ … “Then they built the road.” | Ivo Stone'
    ]
  ],
  [
    'a quotation may be signed, in its paragraph or the next',
    'The letters came in May.\n\n“The ferry was late and nobody told us why.” — Ada Roe, teacher\n\n“I blame the wind for all of it.”\n\n— Ivo Stone',
    [
      'Ada Roe, teacher | — | “The ferry was late and nobody told us why.” | Ada Roe',
      'Ivo Stone | — | “I blame the wind for all of it.” | Ivo Stone'
    ]
  ],
  [
    'a dash that goes on with the sentence signs nothing',
    'The letters came in May.\n\n“The ferry was late and nobody told us why.” — It was not the first.',
    ['- | - | “The ferry was late and nobody told us why.” | -']
  ],
  [
    'words quoted in the sentence before are not what the next reports',
    'The cook Ada Roe is leaving “to sleep at last”. Ivo Stone said that a search for a cook had begun.',
    ['Ivo Stone | said | that a search for a cook had begun | Ivo Stone']
  ]
])('%s', async (_name, text, expected) => {
  expect(await quoteRows(pipeline, text)).toEqual(expected)
})
