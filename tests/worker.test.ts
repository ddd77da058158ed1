import { expect, test, vi } from 'vitest'
import { PipelineError } from '../src/errors.js'
import { article } from './articles.js'

const settings = { formats: ['jsonl'], csv: 'plain', tables: ['articles', 'quotes'], keep: [], read: {} }
vi.mock('node:worker_threads', () => ({ workerData: settings }))
const createPipeline = vi.hoisted(() => vi.fn())
vi.mock('../src/pipeline.js', () => ({ createPipeline }))

async function worker() {
  vi.resetModules()
  return import('../src/worker.js')
}

test.each([
  [
    'a bug',
    new Error('no such token'),
    { code: 'EXTRACTION_FAILED', message: expect.stringContaining('no such token') }
  ],
  ['too long', new PipelineError('ARTICLE_TOO_LONG', 'Split it.'), { code: 'ARTICLE_TOO_LONG', message: 'Split it.' }],
  ['no text', new PipelineError('ARTICLE_NO_TEXT', 'Fill it.'), { code: 'EMPTY_TEXT', message: 'Fill it.' }]
])('extract: an article that the pipeline cannot take becomes a failure: %s', async (_name, error, failure) => {
  createPipeline.mockResolvedValue(async () => {
    throw error
  })
  const { extract } = await worker()
  expect(await extract(article('Rain.'))).toEqual({ failure })
})

test('extract: a pipeline that cannot be made fails the run, not the article', async () => {
  createPipeline.mockRejectedValue(new PipelineError('USAGE', 'Install the model.'))
  const { extract } = await worker()
  expect(await extract(article('Rain.'))).toEqual({ fatal: { code: 'USAGE', message: 'Install the model.' } })
})

test('extract: gives the chunks of the chosen tables, none for a table without rows', async () => {
  createPipeline.mockResolvedValue(async (given: unknown) => ({
    document: { article: given, tokens: [], sentences: [], paragraphs: [], masked: [] },
    entities: [],
    mentions: [],
    quotes: [],
    claims: []
  }))
  const { extract } = await worker()
  const extraction = await extract(article('Rain.'))
  expect(extraction).toEqual({
    chunks: { 'articles.jsonl': expect.stringContaining('"text":"Rain."') },
    counts: { articles: 1, quotes: 0 }
  })
})
