// Reads texts (JSON Lines on standard input: {id, text, title}) and writes, per text, wink's tokens and the features
// that the network sees, made by the very code that runs in newsmill: {id, start, end, sentence, paragraph, ids}.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createAnnotator } from '../dist/annotate/document.js'
import { createFeatures } from '../dist/parse/features.js'
import { createVocabulary } from '../dist/parse/vocabulary.js'

const vocabulary = createVocabulary(readFileSync(process.argv[2]))
const annotate = createAnnotator()
const features = createFeatures(vocabulary)
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, title = null } = JSON.parse(line)
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
