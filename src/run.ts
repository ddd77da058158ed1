import { availableParallelism } from 'node:os'
import { PipelineError } from './errors.js'
import type { Input, Reading, ReadOptions } from './read/index.js'
import { createAdder } from './run/additions.js'
import type { Progressed } from './run/checkpoint.js'
import { dataFiles, fileFrames } from './run/chunks.js'
import { RECORD } from './run/commit.js'
import { type Dataset, openDataset } from './run/dataset.js'
import { type Former, type Known, openFormer } from './run/former.js'
import { loadLanguageJudge } from './run/language.js'
import { inOrder } from './run/ordered.js'
import { createPool, type Pool } from './run/pool.js'
import {
  basisOf,
  type RunSettings,
  type RunSummary,
  readRunRecord,
  runRecord,
  summaryOfRecord
} from './run/run-record.js'
import { findSources, readingsAfter, readSources, type Sources, totalBytes } from './run/sources.js'
import { createTally } from './run/tally.js'
import type { TableName } from './types.js'
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
  limit?: number | null | undefined
  /** Processes articles that are not English too; if left out, they get a row in articles and one in errors. */
  anyLanguage?: boolean | undefined
  /** Fields of the input that become columns of the articles table. */
  keep?: readonly string[] | undefined
  /** Repeats title, date and publisher of the article in every row of entities, mentions, quotes and claims. */
  flat?: boolean | undefined
  /** How to read the input: its format, the names of its fields. */
  read?: ReadOptions | undefined
  /**
   * Goes on where an interrupted run with the same options and input stopped; the dataset is the same as without the
   * interruption. Where there is no such run, begins one.
   */
  resume?: boolean | undefined
  /** Called after each article, and for each row of errors. */
  onProgress?: ((progress: Progress) => void) | undefined
  /**
   * Takes the rows of articles that the dataset in `out` has, and that are unchanged, from there instead of extracting
   * them again. The dataset is the same as without, if the former one was made with the same options.
   */
  reuse?: boolean | undefined
  /** Called where the run ends before its time and `resume` can go on after so many articles. */
  onUnfinished?: ((articles: number) => void) | undefined
  /** Ends the run; what stood in `out` before is untouched, and `resume` can go on with the run. */
  signal?: AbortSignal | undefined
  /** @internal Milliseconds between checkpoints. */
  checkpointEvery?: number | undefined
  /** @internal A stand-in for worker.js, for tests. */
  workerFile?: URL | undefined
}

export interface Progress {
  /** Those of an earlier run that this one goes on with included. */
  articles: number
  bytesRead: number
  /** Null when standard input is read, which has no size. */
  bytesTotal: number | null
}

/**
 * Reads articles and writes their dataset: the tables, `datapackage.json` and `run.json`. The files appear in `out`
 * all together at the end. Articles that cannot be processed become rows of the errors table and do not stop the run.
 * @throws PipelineError with a code: NO_INPUT, OUTPUT_NOT_WRITABLE (both before any work, the second also when the
 *   disk is full), USAGE, CANNOT_RESUME, INTERRUPTED
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { out, resume = false } = options
  const settings = settingsOf(options)
  if (resume && settings.paths.includes('-')) throw standardInputIsGone()
  const sources = await findSources(out, settings.paths, settings.read)
  const basis = basisOf(settings)
  const plan = { basis, inputs: sources.inputs }
  const dataset = await openDataset(out, { frames: fileFrames(settings), others: [DESCRIPTOR], plan, resume })
  if (dataset === null) return summaryOfRecord(out, readRunRecord(out))
  const pool = createPool({
    workers: options.workers ?? threadsFor(sources.inputs),
    settings,
    workerFile: options.workerFile
  })
  try {
    const { counts, errors, started, seconds } = await extractAll({ out, sources, settings, pool, dataset }, options)
    const files = [...fileFrames(settings).map(({ name }) => name), DESCRIPTOR, RECORD]
    const summary: RunSummary = { out, files, inputs: sources.inputs.length, counts, errors, started, seconds }
    const descriptor = datapackage(dataFiles(settings, counts), settings.csv)
    await dataset.commit({ [DESCRIPTOR]: `${JSON.stringify(descriptor, null, 2)}\n` }, runRecord(summary, basis))
    return summary
  } catch (error) {
    const articles = await dataset.abandon()
    if (articles > 0) options.onUnfinished?.(articles)
    throw error
  } finally {
    await pool.close()
  }
}

function standardInputIsGone(): PipelineError {
  const message = 'Standard input cannot be read a second time, so a run over it cannot be resumed; leave out --resume.'
  return new PipelineError('USAGE', message, { path: '-' })
}

// Loading the pipeline takes a thread about as long as so many bytes of news.
const BYTES_PER_THREAD = 50_000

/** As many threads as there are cores, fewer where loading them would take longer than the work. */
function threadsFor(inputs: readonly Input[]): number {
  const bytes = totalBytes(inputs) ?? Number.POSITIVE_INFINITY
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(bytes / BYTES_PER_THREAD)))
}

function settingsOf(options: RunOptions): RunSettings {
  const { paths, formats = ['csv', 'jsonl'], tables = TABLES, csv = 'plain' } = options
  const { keep = [], flat = false, anyLanguage = false, limit, read = {} } = options
  return {
    paths,
    // In an order of our own, so that the order on the command line changes nothing.
    formats: FORMATS.filter(format => formats.includes(format)),
    tables: TABLES.filter(table => tables.includes(table)),
    csv,
    keep: [...new Set(keep)],
    flat,
    limit: limit ?? null,
    anyLanguage,
    read
  }
}

interface Work {
  out: string
  sources: Sources
  settings: RunSettings
  pool: Pool
  dataset: Dataset
}

/** Milliseconds between checkpoints: so much work at most is done again after a power cut. */
const CHECKPOINT_EVERY = 2000

async function extractAll(work: Work, options: RunOptions): Promise<Progressed> {
  const { settings, pool, dataset } = work
  const former = options.reuse ? await openFormer(options.out, settings) : null
  const { onProgress, signal, checkpointEvery = CHECKPOINT_EVERY } = options
  const judge = loadLanguageJudge()
  const { anyLanguage } = settings
  const adder = createAdder(settings, { pool, judge, anyLanguage, inheritance: dataset.resumed?.inheritance })
  const tally = createTally(settings.tables, dataset.resumed)
  const progress: Progress = { articles: 0, bytesRead: 0, bytesTotal: totalBytes(work.sources.inputs) }
  const onBytes = (bytes: number) => {
    progress.bytesRead += bytes
  }
  const extracted = inOrder(withKnown(readRest(work, { onBytes, pass: adder.pass }), former), {
    start: async ({ reading, known }) => ({ reading, extracted: await adder.start(reading, known) }),
    weigh: ({ reading }) => ('article' in reading ? reading.article.text.length : 0),
    limits: { count: 32 * pool.workers, weight: 8_000_000 },
    signal
  })
  const canResume = !settings.paths.includes('-')
  let checked = Date.now()
  const checkpoint = async () => {
    if (canResume && tally.progressed().readings > 0) await dataset.checkpoint(tally.progressed(), adder.inheritance())
    checked = Date.now()
  }
  try {
    for await (const one of extracted) {
      const addition = await adder.finish(one.extracted)
      await dataset.append(addition.chunks)
      tally.add(one.reading, addition)
      onProgress?.({ ...progress, articles: tally.progressed().articles })
      if (Date.now() - checked >= checkpointEvery) await checkpoint()
    }
  } catch (error) {
    if (error instanceof PipelineError && error.code === 'INTERRUPTED') await checkpoint()
    throw error
  } finally {
    await former?.close()
  }
  return tally.progressed()
}

interface Listeners {
  onBytes: (count: number) => void
  /** Told the readings whose rows are in the dataset already. */
  pass: (reading: Reading) => void
}

function readRest({ out, sources, settings, dataset }: Work, { onBytes, pass }: Listeners): AsyncGenerator<Reading> {
  const readings = readSources(sources, { limit: settings.limit, read: settings.read, onBytes })
  return dataset.resumed === null ? readings : readingsAfter(readings, { checkpoint: dataset.resumed, out, pass })
}

/** Each article with the rows that the former dataset has of it. */
async function* withKnown(readings: AsyncIterable<Reading>, former: Former | null): AsyncGenerator<KnownReading> {
  for await (const reading of readings) {
    yield { reading, known: 'article' in reading ? ((await former?.take(reading.article.id)) ?? null) : null }
  }
}

interface KnownReading {
  reading: Reading
  known: Known | null
}
