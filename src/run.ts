import { realpath } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { relative, resolve, sep } from 'node:path'
import { PipelineError } from './errors.js'
import { findInputs, type Input, type Reading, type ReadOptions, readArticles } from './read/index.js'
import { type Addition, createAdder } from './run/additions.js'
import { type DatasetSettings, dataFiles, fileFrames } from './run/chunks.js'
import { type Dataset, openDataset, RECORD } from './run/dataset.js'
import { loadLanguageJudge } from './run/language.js'
import { inOrder } from './run/ordered.js'
import { createPool, type Pool } from './run/pool.js'
import { type RunSummary, runRecord } from './run/run-record.js'
import type { ArticleError, TableName } from './types.js'
import { datapackage } from './write/datapackage.js'
import type { Flavour, OutputFormat } from './write/index.js'

export type { RunSummary } from './run/run-record.js'

export const FORMATS: readonly OutputFormat[] = ['csv', 'jsonl', 'json']
export const TABLES: readonly TableName[] = ['articles', 'entities', 'mentions', 'quotes', 'claims', 'errors']

const DESCRIPTOR = 'datapackage.json'

export interface RunOptions {
  /** Files, folders (read recursively), or `-` for standard input; at least one. */
  paths: readonly string[]
  /** Folder for the dataset; made when it is missing. What it holds besides a former dataset is left alone. */
  out: string
  /** `csv` and `jsonl` if left out. */
  formats?: readonly OutputFormat[] | undefined
  /** `excel` writes CSV for spreadsheets: byte-order mark, CR LF, cells that are safe from formulas. */
  csv?: Flavour | undefined
  /** All tables if left out. */
  tables?: readonly TableName[] | undefined
  /** Threads; if left out the number of cores, fewer for little input. The dataset is the same whatever the number. */
  workers?: number | undefined
  /** Reads no more than so many articles. */
  limit?: number | undefined
  /** Fields of the input that become columns of the articles table. */
  keep?: readonly string[] | undefined
  /** Processes articles that are not English too; if left out, they get a row in articles and one in errors. */
  anyLanguage?: boolean | undefined
  /** How to read the input: its format, the names of its fields. */
  read?: ReadOptions | undefined
  /** Called after each article, and for each row of errors. */
  onProgress?: ((progress: Progress) => void) | undefined
  /** Ends the run; what stood in `out` before is untouched. */
  signal?: AbortSignal | undefined
  /** @internal A stand-in for worker.js, for tests. */
  workerFile?: URL | undefined
}

export interface Progress {
  articles: number
  bytesRead: number
  /** Null when standard input is read, which has no size. */
  bytesTotal: number | null
}

/** Options with their defaults. */
type Settings = DatasetSettings & {
  paths: readonly string[]
  limit: number | null
  anyLanguage: boolean
  read: ReadOptions
}

/**
 * Reads articles and writes their dataset: the tables, `datapackage.json` and `run.json`. The files appear in `out`
 * all together at the end. Articles that cannot be processed become rows of the errors table and do not stop the run.
 * @throws PipelineError with a code: NO_INPUT, OUTPUT_NOT_WRITABLE (both before any work, the second also when the
 *   disk is full), USAGE, INTERRUPTED
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const started = new Date()
  const settings = settingsOf(options)
  const found = await findOutside(options.out, settings)
  const dataset = await openDataset(options.out, fileFrames(settings), [DESCRIPTOR])
  const pool = createPool({
    workers: options.workers ?? threadsFor(found.inputs),
    settings,
    workerFile: options.workerFile
  })
  try {
    const tally = await extractAll({ ...found, settings, pool, dataset }, options)
    const summary: RunSummary = {
      out: options.out,
      files: [...fileFrames(settings).map(({ name }) => name), DESCRIPTOR, RECORD],
      inputs: found.inputs.length,
      ...tally,
      started: started.toISOString(),
      seconds: Math.round(Date.now() - started.getTime()) / 1000
    }
    const descriptor = datapackage(dataFiles(settings, tally.counts), settings.csv)
    await dataset.commit({ [DESCRIPTOR]: `${JSON.stringify(descriptor, null, 2)}\n` }, runRecord(summary, settings))
    return summary
  } catch (error) {
    await dataset.discard()
    throw error
  } finally {
    await pool.close()
  }
}

// Loading the pipeline takes a thread about as long as so many bytes of news.
const BYTES_PER_THREAD = 50_000

/** As many threads as there are cores, fewer where loading them would take longer than the work. */
function threadsFor(inputs: readonly Input[]): number {
  const bytes = totalBytes(inputs) ?? Number.POSITIVE_INFINITY
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(bytes / BYTES_PER_THREAD)))
}

/** Null where standard input is read, which has no size. */
function totalBytes(inputs: readonly Input[]): number | null {
  const sizes = inputs.map(({ bytes }) => bytes)
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
}

function settingsOf(options: RunOptions): Settings {
  const { paths, formats = ['csv', 'jsonl'], tables = TABLES, csv = 'plain', keep = [] } = options
  return {
    paths,
    // In an order of our own, so that the order on the command line changes nothing.
    formats: FORMATS.filter(format => formats.includes(format)),
    tables: TABLES.filter(table => tables.includes(table)),
    csv,
    keep: [...new Set(keep)],
    limit: options.limit ?? null,
    anyLanguage: options.anyLanguage ?? false,
    read: options.read ?? {}
  }
}

interface Found {
  inputs: Input[]
  errors: ArticleError[]
}

/** What there is to read, save what lies in the output folder: a run must not read its own results. */
async function findOutside(out: string, { paths, read }: Settings): Promise<Found> {
  const found = await findInputs(paths, read)
  const folder = await realPlace(out)
  const isOutside = async (path: string) =>
    path === '-' || relative(folder, await realPlace(path)).split(sep, 1)[0] === '..'
  const inputs: Input[] = []
  for (const input of found.inputs) if (await isOutside(input.path)) inputs.push(input)
  const errors: ArticleError[] = []
  for (const error of found.errors) if (await isOutside(error.source)) errors.push(error)
  if (inputs.length > 0) return { inputs, errors }
  const reasons = errors.slice(0, 3).map(({ source, message }) => ` ${source}: ${message}`)
  const message = `There is nothing to read in ${paths.join(', ')}; give files or folders with articles.`
  throw new PipelineError('NO_INPUT', message + reasons.join(''), { paths, out })
}

function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

interface Work extends Found {
  settings: Settings
  pool: Pool
  dataset: Dataset
}

type Tally = Pick<RunSummary, 'counts' | 'errors'>

async function extractAll(work: Work, { onProgress, signal }: RunOptions): Promise<Tally> {
  const { inputs, settings, pool, dataset } = work
  const tally = createTally(settings.tables)
  const progress: Progress = { articles: 0, bytesRead: 0, bytesTotal: totalBytes(inputs) }
  const readings = readAll(work, bytes => {
    progress.bytesRead += bytes
  })
  const judge = await loadLanguageJudge()
  const adder = createAdder(settings, { pool, judge, anyLanguage: settings.anyLanguage })
  const extracted = inOrder(readings, {
    start: adder.start,
    weigh: reading => ('article' in reading ? reading.article.text.length : 0),
    limits: { count: 32 * pool.workers, weight: 8_000_000 },
    signal
  })
  for await (const one of extracted) {
    const addition = await adder.finish(one)
    await dataset.append(addition.chunks)
    tally.add(addition)
    if ('placed' in one) progress.articles++
    onProgress?.({ ...progress })
  }
  return tally.result
}

/** All readings in order, up to the first article over the limit: rows of errors follow the article they are on. */
async function* readAll({ inputs, errors, settings }: Work, onBytes: (count: number) => void): AsyncGenerator<Reading> {
  for (const error of errors) yield { error }
  const limit = settings.limit ?? Number.POSITIVE_INFINITY
  let articles = 0
  for (const input of inputs) {
    for await (const reading of readArticles(input, settings.read, onBytes)) {
      if ('article' in reading && ++articles > limit) return
      yield reading
    }
  }
}

function createTally(tables: readonly TableName[]): { result: Tally; add: (addition: Addition) => void } {
  const result: Tally = { counts: Object.fromEntries(tables.map(table => [table, 0])), errors: {} }
  const count = (table: TableName, rows: number) => {
    if (tables.includes(table)) result.counts[table] = (result.counts[table] ?? 0) + rows
  }
  return {
    result,
    add: ({ counts, errors }) => {
      for (const [table, rows] of Object.entries(counts)) count(table as TableName, rows)
      count('errors', errors.length)
      for (const { code } of errors) result.errors[code] = (result.errors[code] ?? 0) + 1
    }
  }
}
