import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { quoteRows } from './rows.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

test.each([
  [
    'what a label says is the rest of its paragraph, with what it reports',
    'Ada Marsh sails.\n\nQ: Did you want to sail?\n\nA: I was afraid. My father said it would pass.\n\nQ: And now?\n\nA: Now I sail.',
    [
      'Q | : | Did you want to sail? | -',
      'A | : | I was afraid. My father said it would pass. | Ada Marsh',
      'Q | : | And now? | -',
      'A | : | Now I sail. | Ada Marsh'
    ]
  ],
  [
    'an answer goes on up to the next label, without what nobody says',
    'Ada Marsh sails.\n\nQ: Were you afraid?\n\nA: I was.\n\n(Laughs.)\n\nIt passed.\n\nQ: And now?\n\nA: Now I sail.\n\nThe boat is for sale.',
    [
      'Q | : | Were you afraid? | -',
      'A | : | I was. … It passed. | Ada Marsh',
      'Q | : | And now? | -',
      'A | : | Now I sail. | Ada Marsh'
    ]
  ],
  [
    'each paragraph of a transcript may be quoted',
    'Tove Keller met Ada Marsh.\n\n“KELLER: Why do you sail?\n\n“MARSH: I like the wind.\n\n“KELLER: Only that?\n\n“MARSH: Only that.”',
    [
      'KELLER | : | Why do you sail? | Tove Keller',
      'MARSH | : | I like the wind. | Ada Marsh',
      'KELLER | : | Only that? | Tove Keller',
      'MARSH | : | Only that. | Ada Marsh'
    ]
  ],
  [
    'labels may be names',
    'Ada Marsh sails. Tove Keller met her.\n\nKeller: Why do you sail?\n\nMarsh: I like the wind.\n\nKeller: Only that?\n\nMarsh: Only that.',
    [
      'Keller | : | Why do you sail? | Tove Keller',
      'Marsh | : | I like the wind. | Ada Marsh',
      'Keller | : | Only that? | Tove Keller',
      'Marsh | : | Only that. | Ada Marsh'
    ]
  ],
  [
    'a table of labels that nobody is called by is no transcript',
    'The chairs are new.\n\nPrice: 90 euros.\n\nColour: Red.\n\nPrice: 60 euros.\n\nColour: Blue.',
    []
  ],
  ['a single question and answer are none', 'Ada Marsh sails.\n\nQ: What is new?\n\nA: The road.', []]
])('%s', async (_name, text, expected) => {
  expect(await quoteRows(pipeline, text)).toEqual(expected)
})
