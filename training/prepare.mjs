// Reads texts (JSON Lines on standard input: {id, text, title}) and writes, per text, wink's tokens and the features
// that the network sees, made by the very code that runs in newsmill: {id, start, end, sentence, paragraph, ids}.
// Where a text says how its corpus cuts it (`cut`, [start, end, sentence] a token), these are the tokens instead.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createAnnotator } from '../dist/annotate/document.js'
import { createFeatures } from '../dist/parse/features.js'
import { createTowns } from '../dist/parse/towns.js'
import { createVocabulary } from '../dist/parse/vocabulary.js'

const vocabulary = createVocabulary(readFileSync(process.argv[2]))
const annotate = createAnnotator()
const towns = createTowns(readFileSync(new URL('../models/gazetteers/towns.txt', import.meta.url)))
const features = createFeatures(vocabulary, towns)
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, title = null, cut } = JSON.parse(line)
  const rest = {
    source: id,
    title,
    byline: null,
    publisher: null,
    url: null,
    published: null,
    language: 'en',
    extra: {}
  }
  const document = annotate({ id, text, ...rest })
  if (cut) recut(document, cut)
  const { sentences, tokens } = document
  const record = {
    id,
    start: tokens.map(token => token.start),
    end: tokens.map(token => token.end),
    sentence: sentences.flatMap(({ index, tokens }) => tokens.map(() => index)),
    paragraph: sentences.flatMap(({ paragraph, tokens }) => tokens.map(() => paragraph)),
    ids: [...features(document)]
  }
  if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain')
}

function recut(document, cut) {
  const all = cut.map(([start, end, sentence]) => {
    const text = document.article.text.slice(start, end)
    return { start, end, text, lower: text.toLowerCase().replaceAll('’', "'"), sentence }
  })
  const paragraphOf = ({ start }) => document.paragraphs.findLast(paragraph => paragraph.start <= start)?.index ?? 0
  document.tokens = all
  document.sentences = [...new Set(all.map(token => token.sentence))].map((number, index) => {
    const tokens = all.filter(token => token.sentence === number)
    return { index, paragraph: paragraphOf(tokens[0]), role: 'body', tokens }
  })
}
