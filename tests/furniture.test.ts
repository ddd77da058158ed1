import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../src/pipeline.js'
import { overlaps, textOf } from '../src/span.js'
import type { Analysis, Span } from '../src/types.js'
import { readLabelled } from './annotate/labelled-lines.js'
import { article } from './articles.js'

let analyse: Pipeline
beforeAll(async () => {
  analyse = await createPipeline()
})

/** Every span that a row of any table points to. */
function spansOf({ document, mentions, quotes, claims }: Analysis): Span[] {
  const inQuotes = quotes.flatMap(({ spans, cue, source, addressee, inner }) => [
    ...spans,
    ...[cue, source, addressee].filter(span => span !== null),
    ...inner.flatMap(({ cue, source, start, end }) => [cue, { start, end }, ...(source ? [source] : [])])
  ])
  const inClaims = claims.flatMap(({ spans, subject, predicate, object, adjuncts, dates, quantities }) => [
    ...spans,
    ...[subject, predicate, object].filter(span => span !== null),
    ...adjuncts,
    ...dates,
    ...quantities
  ])
  return [...document.tokens, ...document.sentences, ...document.webEntities, ...mentions, ...inQuotes, ...inClaims]
}

function fromFurniture(analysis: Analysis): string[] {
  const { article, masked } = analysis.document
  return spansOf(analysis)
    .filter(span => masked.some(other => overlaps(other, span)))
    .map(span => textOf(article.text, span))
}

const RELEASE = readFileSync(new URL('../input/business/brightwell-press-release.txt', import.meta.url), 'utf8')

test('nothing is extracted from the furniture of a press release', async () => {
  const analysis = await analyse(article(RELEASE))
  const names = analysis.entities.map(({ name }) => name)
  expect(fromFurniture(analysis)).toEqual([])
  expect(names).not.toContain('Tobias Okonjo-Wells')
  expect(names).toContain('Fenella Astbury-Cruz')
  expect(analysis.document.masked.map(span => textOf(RELEASE, span))).toContain('###')
  expect(analysis.document.article).toMatchObject({ published: '2025-06-11', text: RELEASE })
})

test('nothing is extracted from furniture between any lines', async () => {
  const lines = readLabelled('./furniture-tuning.txt').flatMap(({ text }) => text.split('\n'))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 25 }), async chosen => {
      const text = chosen.join('\n')
      fc.pre(text.trim() !== '')
      expect(fromFurniture(await analyse(article(text)))).toEqual([])
    }),
    { numRuns: 40 }
  )
})

test('a quotation goes on behind a prompt between its paragraphs', async () => {
  const text = '“We will appeal,” said Ada Roe. “It is wrong.\n\nRead more: Ten bridges that fell\n\n“And it is late.”'
  const { quotes } = await analyse(article(text))
  expect(quotes.flatMap(({ spans }) => spans.map(span => textOf(text, span)))).toContain('“And it is late.”')
})

test.each([
  ['byline', 'Bridge shut\n\nBy Jane Roe in Korval\n\nIt is shut, the council said.', 'Jane Roe'],
  ['credit', 'Bridge shut\n\nIt is shut, the council said.\n\nPhoto: Jane Roe/Coast Daily', 'Jane Roe'],
  [
    'credit',
    'Bridge shut\n\nIt is shut, the council said.\n\n(Reporting by Jane Roe; Editing by Joel Hart)',
    'Jane Roe'
  ],
  [
    'credit',
    'Bridge shut\n\nIt is shut, the council said.\n\nJane Roe in Korval contributed to this report.',
    'Jane Roe'
  ],
  ['credit', 'Bridge shut\n\nA gate across the bridge on Monday. Photo: Jane Roe', 'Jane Roe'],
  ['dateline', 'Bridge shut\n\nLONDON (Reuters) - It is shut, the council said.', 'London'],
  ['agency', 'Bridge shut\n\nPARIS (Reuters) - It is shut, the council said.', 'Reuters']
])('%s: its names are mentions with that role and count nothing', async (role, text, name) => {
  const { entities, mentions } = await analyse(article(text))
  const entity = entities.find(entity => entity.name === name || entity.name.toLowerCase() === name.toLowerCase())
  expect(entity).toMatchObject({ mentionCount: 0 })
  expect(mentions.filter(({ entityId }) => entityId === entity?.id).map(mention => mention.role)).toEqual([role])
})

test('a text of furniture alone has no rows', async () => {
  const { entities, quotes, claims } = await analyse(article('Share on Facebook\n\nRead more'))
  expect({ entities, quotes, claims }).toEqual({ entities: [], quotes: [], claims: [] })
})
