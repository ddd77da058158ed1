/** What piscina calls in a thread. Errors are returned, not thrown: what rejects a task is the death of its thread. */
import { workerData } from 'node:worker_threads'
import { PipelineError, type PipelineErrorCode } from './errors.js'
import { createPipeline } from './pipeline.js'
import { type Chunks, createChunker } from './run/chunks.js'
import type { Fatal, ThreadData } from './run/pool.js'
import { createReplier, type Failure, type Request } from './run/reply.js'
import { canBeFlat, flatRows, tables } from './tables/index.js'
import type { Analysis, Article, ErrorCode, TableName } from './types.js'

/** Finished chunks of one article, and how many rows of each table they hold. */
export interface Extraction {
  chunks: Chunks
  counts: Partial<Record<TableName, number>>
}

/** What `extract` is called with. */
export interface ExtractionTask {
  article: Article
  storyId: string
}

const settings = workerData as ThreadData
const chunk = createChunker(settings)
const replier = createReplier()
let pipeline: ReturnType<typeof createPipeline> | undefined

/** Extracts one article, which is the first of the run with its text. */
export function extract({ article, storyId }: ExtractionTask): Promise<Extraction | Failure | Fatal> {
  return attempt(async analyse => chunksOf(await analyse(article), storyId))
}

/** Answers one line of `newsmill filter` with the JSON of the reply. */
export function answer({ id, article }: Request): Promise<string | Failure | Fatal> {
  return attempt(async analyse => replier.rows(id, await analyse(article)))
}

/** What nobody sees: the pool has given up its tasks by then. */
const STOPPED: Failure['failure'] = { code: 'EXTRACTION_FAILED', message: 'The run has ended.' }

type Analyse = (article: Article) => Promise<Analysis>

async function attempt<Result>(work: (analyse: Analyse) => Promise<Result>): Promise<Result | Failure | Fatal> {
  if (Atomics.load(settings.stopping, 0) !== 0) return { failure: STOPPED }
  pipeline ??= createPipeline()
  let analyse: Analyse
  try {
    analyse = await pipeline
  } catch (error) {
    return { fatal: { message: messageOf(error), code: error instanceof PipelineError ? error.code : null } }
  }
  try {
    return await work(analyse)
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

function chunksOf(analysis: Analysis, storyId: string): Extraction {
  const context = { duplicateOf: null, storyId, keep: settings.keep }
  const extraction: Extraction = { chunks: {}, counts: {} }
  for (const name of settings.tables) {
    const rows = tables[name].rows(analysis, context)
    extraction.counts[name] = rows.length
    const isFlat = settings.flat && canBeFlat(name)
    Object.assign(extraction.chunks, chunk(name, isFlat ? flatRows(rows, analysis.document.article) : rows))
  }
  return extraction
}

const ROW_CODES: Partial<Record<PipelineErrorCode, ErrorCode>> = {
  ARTICLE_NO_TEXT: 'EMPTY_TEXT',
  ARTICLE_TOO_LONG: 'ARTICLE_TOO_LONG'
}

function failureOf(error: unknown): Failure['failure'] {
  const code = error instanceof PipelineError ? ROW_CODES[error.code] : undefined
  if (code !== undefined) return { code, message: messageOf(error) }
  return { code: 'EXTRACTION_FAILED', message: `The article could not be extracted: ${messageOf(error)}` }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
