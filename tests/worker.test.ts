import { expect, test, vi } from 'vitest'
import type { Extraction } from '../src/worker.js'
import { article } from './articles.js'

const settings = {
  formats: ['jsonl'],
  csv: 'plain',
  tables: ['articles', 'quotes'],
  keep: [],
  flat: false,
  read: {},
  stopping: new Int32Array(1)
}
vi.mock('node:worker_threads', () => ({ workerData: settings }))
const createPipeline = vi.hoisted(() => vi.fn())
vi.mock('../src/pipeline.js', () => ({ createPipeline }))

/** A fresh worker, and the class of error that it knows. */
async function freshWorker() {
  vi.resetModules()
  const { PipelineError } = await import('../src/errors.js')
  return { PipelineError, ...(await import('../src/worker.js')) }
}

test.each([
  ['ARTICLE_TOO_LONG', { code: 'ARTICLE_TOO_LONG', message: 'Mend it.' }],
  ['ARTICLE_NO_TEXT', { code: 'EMPTY_TEXT', message: 'Mend it.' }],
  ['USAGE', { code: 'EXTRACTION_FAILED', message: 'The article could not be extracted: Mend it.' }],
  [null, { code: 'EXTRACTION_FAILED', message: 'The article could not be extracted: Mend it.' }]
] as const)('extract: what the pipeline throws becomes a failure: %s', async (code, failure) => {
  const { extract, PipelineError } = await freshWorker()
  createPipeline.mockResolvedValue(async () => {
    throw code === null ? new Error('Mend it.') : new PipelineError(code, 'Mend it.')
  })
  expect(await extract({ article: article('Rain.'), storyId: 'test' })).toEqual({ failure })
})

test('extract: a pipeline that cannot be made fails the run, not the article', async () => {
  const { extract, PipelineError } = await freshWorker()
  createPipeline.mockRejectedValue(new PipelineError('USAGE', 'Install the model.'))
  expect(await extract({ article: article('Rain.'), storyId: 'test' })).toEqual({
    fatal: { code: 'USAGE', message: 'Install the model.' }
  })
})

test('extract: gives the chunks of the chosen tables, none for a table without rows', async () => {
  createPipeline.mockResolvedValue(async (given: unknown) => ({
    document: { article: given, tokens: [], sentences: [], paragraphs: [], masked: [] },
    entities: [],
    mentions: [],
    quotes: [],
    claims: []
  }))
  const { extract } = await freshWorker()
  const extraction = (await extract({ article: article('Rain.'), storyId: 'test' })) as Extraction
  expect(Object.keys(extraction.chunks)).toEqual(['articles.jsonl'])
  expect(new TextDecoder().decode(extraction.chunks['articles.jsonl'])).toContain('"text":"Rain."')
  expect(extraction.counts).toEqual({ articles: 1, quotes: 0 })
})
