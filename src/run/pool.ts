import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { Piscina } from 'piscina'
import { PipelineError } from '../errors.js'
import type { DatasetSettings } from './chunks.js'

export interface PoolOptions {
  /** Threads; the number of cores if left out. */
  workers?: number | undefined
  /** What every thread knows from its start. */
  settings: DatasetSettings
  /** For tests: a compiled module that exports what `worker.ts` does. */
  workerFile?: URL | undefined
  /** Heap of one thread in MiB; a thread that needs more dies, and only its article with it. */
  memory?: number
}

/** What a task comes to: its result, or that it killed the thread it ran in. */
export type TaskOutcome<Result> = { result: Result } | { died: string }

/** Why no task can be done at all: the pipeline could not be made. */
export interface Fatal {
  fatal: { message: string; code: PipelineError['code'] | null }
}

/** An export of the worker file and what it is called with. */
export interface Task {
  name: string
  input: unknown
}

export interface Pool {
  workers: number
  /**
   * Runs an export of the worker file in a thread. A task whose thread dies is run once more, for it may be there
   * only by bad luck; dying twice is its own doing.
   * @throws PipelineError or Error when no thread can work at all
   */
  run: <Result>(task: Task) => Promise<TaskOutcome<Result>>
  /** Ends the threads as soon as each is done with its article. */
  close: () => Promise<void>
}

/** What every thread is given at its start. */
export interface ThreadData extends DatasetSettings {
  /** Shared with the main thread; its one number is not 0 once no more work is wanted. */
  stopping: Int32Array
}

const MEMORY = 2048
/**
 * MiB of a thread's young generation: a quarter of V8's own 48 saves 25 MB a thread and costs no time that shows. No more
 * than V8's own either, with which a thread that runs out of memory takes the process with it.
 */
const YOUNG_MEMORY = 12
/** So long the end waits for tasks under way, in ms: a thread that is ended while the model runs takes the process with it. */
const PATIENCE = 10_000

interface Threads {
  piscina: Piscina
  stopping: Int32Array
  underWay: Set<Promise<unknown>>
  /** Why tasks can no longer be done. */
  broken: Error | null
}

/** Starts the threads; each makes its pipeline with its first task. */
export function createPool(options: PoolOptions): Pool {
  const workers = options.workers ?? availableParallelism()
  const threads = startThreads(options, workers)
  return {
    workers,
    run: <Result>(task: Task) => attempt<Result>(threads, task, true),
    close: () => stop(threads, new Error('The pool is closed.'))
  }
}

async function attempt<Result>(threads: Threads, task: Task, again: boolean): Promise<TaskOutcome<Result>> {
  let result: Result | Fatal
  const running: Promise<Result | Fatal> = threads.piscina.run(task.input, { name: task.name })
  threads.underWay.add(running)
  try {
    result = await running
  } catch (error) {
    // The worker's functions return their errors, so what arrives here is the death of the thread.
    if (threads.broken) throw threads.broken
    return again ? attempt(threads, task, false) : { died: String(error instanceof Error ? error.message : error) }
  } finally {
    threads.underWay.delete(running)
  }
  if (threads.broken) throw threads.broken
  if (isFatal(result)) throw fatalError(result)
  return { result }
}

function isFatal(result: unknown): result is Fatal {
  return typeof result === 'object' && result !== null && 'fatal' in result
}

function fatalError({ fatal }: Fatal): Error {
  return fatal.code === null ? new Error(fatal.message) : new PipelineError(fatal.code, fatal.message)
}

function startThreads(options: PoolOptions, workers: number): Threads {
  const stopping = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const piscina = new Piscina({
    filename: (options.workerFile ?? new URL('../worker.js', import.meta.url)).href,
    minThreads: workers,
    maxThreads: workers,
    // The default blocks an idle thread's event loop, so that nothing it left behind is ever cleaned up.
    atomics: 'disabled',
    recordTiming: false,
    workerData: { ...options.settings, stopping } satisfies ThreadData,
    resourceLimits: { maxOldGenerationSizeMb: options.memory ?? MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY }
  })
  const threads: Threads = { piscina, stopping, underWay: new Set(), broken: null }
  let cause: unknown
  piscina.on('error', error => {
    cause = error
  })
  // Piscina starts no new threads once one fails before its first task, and leaves queued tasks waiting for ever.
  piscina.on('workerDestroy', () =>
    setImmediate(() => {
      if (piscina.threads.length === 0) void stop(threads, new Error('No worker thread could be started.', { cause }))
    })
  )
  return threads
}

/**
 * Ends the threads when they are done with their article; tasks that are under way or queued fail with `reason`, and
 * none is run again. Once only: Piscina takes the end of a thread that it was told twice to end for a death, and starts
 * another.
 */
async function stop(threads: Threads, reason: Error): Promise<void> {
  if (threads.broken !== null) return
  threads.broken = reason
  Atomics.store(threads.stopping, 0, 1)
  if (threads.piscina.threads.length > 0) {
    const patience = new AbortController()
    const { signal } = patience
    await Promise.race([Promise.allSettled(threads.underWay), setTimeout(PATIENCE, null, { signal }).catch(() => {})])
    patience.abort()
  }
  await threads.piscina.destroy()
}
