import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import type { Article } from '../../src/types.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

/** What is said in turns, as `speaker: content pieces`. */
async function turns(text: string, rest: Partial<Article> = {}): Promise<string[]> {
  const { document, quotes } = await pipeline(article(text, rest))
  const words = (span: { start: number; end: number }) => textOf(document.article.text, span)
  return quotes
    .filter(({ cue }) => cue === null || words(cue) === ':')
    .map(({ speaker, spans }) => `${speaker ?? '-'}: ${spans.map(words).join(' … ')}`)
}

const LABELLED = 'Q: Why oars?\n\nA: I like the sound.\n\nQ: Only that?\n\nA: Only that.'
const PLAIN =
  'Do you sleep well?\n\nI sleep like a stone.\n\nWhat do you dream of?\n\nOf my dogs.\n\nWhere do your dogs sleep?\n\nIn my shoes.'

test.each<[string, string, Partial<Article>, [string, string]]>([
  [
    'who spoke to a paper, after a pronoun',
    'Ada Marsh makes oars. She spoke to the Plough.',
    {},
    ['Plough', 'Ada Marsh']
  ],
  [
    'who is said to be interviewed, among others',
    'A Q&A with the boatbuilder Ada Marsh\n\nHer brother Karl Marsh has left the yard.',
    {},
    ['-', 'Ada Marsh']
  ],
  [
    'the byline asks',
    'Ada Marsh, author of The Oar, talks about wood and water.',
    { byline: 'Tove Keller' },
    ['Tove Keller', 'Ada Marsh']
  ],
  [
    'who is in the title',
    'Karl Marsh pours the tea. His sister Ada Marsh makes oars.',
    { title: 'Ada Marsh on oars' },
    ['-', 'Ada Marsh']
  ],
  [
    'the author is never the only one named',
    'Tove Keller went to see a boatbuilder.',
    { byline: 'Tove Keller' },
    ['Tove Keller', '-']
  ],
  ['of two who are only named nobody answers', 'Ada Marsh and Karl Marsh make oars.', {}, ['-', '-']]
])('who asks and who answers: %s', async (_name, introduction, rest, [asks, answers]) => {
  expect(await turns(`${introduction}\n\n${LABELLED}`, rest)).toEqual([
    `${asks}: Why oars?`,
    `${answers}: I like the sound.`,
    `${asks}: Only that?`,
    `${answers}: Only that.`
  ])
})

test.each([
  [
    'questions that stand alone, and answers in the first person',
    `The dreamer\n\nNell Abara talks to the sculptor Ivo Stone about sleep.\n\n${PLAIN}`,
    [
      'Nell Abara: Do you sleep well?',
      'Ivo Stone: I sleep like a stone.',
      'Nell Abara: What do you dream of?',
      'Ivo Stone: Of my dogs.',
      'Nell Abara: Where do your dogs sleep?',
      'Ivo Stone: In my shoes.'
    ]
  ],
  [
    'an article that answers its own questions is no interview',
    'Why was the bridge shut?\n\nEngineers found cracks in March.\n\nWhen will it open?\n\nIn May.\n\nShould I take the ferry?\n\nYou can, but it is slow.',
    []
  ],
  [
    'two questions are none',
    'Ivo Stone makes heads.\n\nDo you sleep well?\n\nI do.\n\nWhat do you dream of?\n\nI never dream.',
    []
  ]
])('interviews without labels: %s', async (_name, text, expected) => {
  expect(await turns(text)).toEqual(expected)
})
