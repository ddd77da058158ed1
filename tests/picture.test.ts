import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { built, readRows, temporaryFolder } from './built.js'
import { draw, type Layer } from './picture.js'

type Row = Record<string, string & number>

const { run } = await built<typeof import('../src/run.js')>('run.js')
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCE = 'input/business/ferry-strike.txt'
const START = 'Aonghas Morrison-Hay, who exports'

async function layersOf(sentence: string, start: number): Promise<Layer[]> {
  const out = temporaryFolder()
  await run({ paths: [join(ROOT, SOURCE)], out, formats: ['jsonl'] })
  const inSentence = (row: Row) => (row.start ?? -1) >= start && (row.end ?? 0) <= start + sentence.length
  const rowsOf = (table: string) => readRows(out, table) as Row[]
  const [mentions, quotes, claims] = ['mentions', 'quotes', 'claims'].map(table => rowsOf(table).filter(inSentence))
  const mark = (from: number | undefined, to: number | undefined, label: string) =>
    from === undefined || to === undefined ? [] : [{ from: from - start, to: to - start, label }]
  const ids = [...new Set(mentions?.map(({ entity_id }) => entity_id))]
  const entityMarks = mentions?.flatMap(({ start, end, type, kind, entity_id }) =>
    mark(start, end, `${ids.indexOf(entity_id) + 1}${kind === 'pronoun' ? '' : ` ${type}`}`)
  )
  const quoteMarks = quotes?.flatMap(quote => [
    ...mark(quote.source_start, quote.source_end, 'source'),
    ...mark(quote.cue_start, quote.cue_end, 'cue'),
    ...mark(quote.start, quote.end, 'content')
  ])
  const entities = rowsOf('entities')
  return [
    {
      table: 'entities',
      marks: entityMarks ?? [],
      columns: ['', 'type', 'name', 'value', 'unit', 'mention_count'],
      rows: ids.map((id, n) => ({ ...entities.find(({ entity_id }) => entity_id === id), '': n + 1 }))
    },
    {
      table: 'quotes',
      marks: quoteMarks ?? [],
      columns: ['speaker', 'kind', 'cue', 'content'],
      rows: quotes ?? []
    },
    {
      table: 'claims',
      marks: claims?.flatMap(({ start, end }) => mark(start, end, 'claim')) ?? [],
      columns: ['speaker', 'subject', 'predicate', 'object', 'adjuncts', 'quantity_value', 'quantity_unit'],
      rows: claims ?? []
    }
  ]
}

// `npm run generate` runs this test with --update, which writes the file.
test('docs/tables.svg is not stale (npm run generate)', async () => {
  const article = readFileSync(join(ROOT, SOURCE), 'utf8')
  const start = article.indexOf(START)
  const sentence = article.slice(start, article.indexOf('. ', start) + 1)
  const layers = await layersOf(sentence, Array.from(article.slice(0, start)).length)
  expect(layers.map(({ rows }) => rows.length > 0)).toEqual([true, true, true])
  await expect(draw({ source: SOURCE, sentence, layers })).toMatchFileSnapshot(join(ROOT, 'docs/tables.svg'))
})
