import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { DatasetSettings } from './chunks.js'
import { PipelineError } from './errors.js'
import type { ReadOptions } from './read/index.js'

/** What every thread knows from its start. */
export interface WorkerSettings extends DatasetSettings {
  /** For `newsmill filter`, whose lines are read in the threads. */
  read: ReadOptions
}

export interface PoolOptions {
  /** Threads; the number of cores if left out. */
  workers?: number | undefined
  settings: WorkerSettings
  /** For tests: a compiled module that exports what `worker.ts` does. */
  workerFile?: URL | undefined
  /** Heap of one thread in MiB; a thread that needs more dies, and only its article with it. */
  memory?: number
  /** Characters that one thread may read before it is renewed. */
  renewAfter?: number
}

/** What a task comes to: its result, or that it killed the thread it ran in. */
export type TaskOutcome<Result> = { result: Result } | { died: string }

/** Why no task can be done at all: the pipeline could not be made. */
export interface Fatal {
  fatal: { message: string; code: PipelineError['code'] | null }
}

export interface Pool {
  workers: number
  /**
   * Runs an export of the worker file in a thread. A task whose thread dies is run once more, for it may be there
   * only by bad luck; dying twice is its own doing.
   * @param characters  length of the article
   * @throws PipelineError or Error when no thread can work at all
   */
  run: <Result>(task: { name: string; input: unknown; characters: number }) => Promise<TaskOutcome<Result>>
  /** Ends the threads at once. */
  close: () => Promise<void>
}

// wink-nlp keeps every unknown word for ever: about 1 MB per million characters of news.
const RENEW_AFTER = 20_000_000
const MEMORY = 2048

/** The threads that do the work, and those that follow them when they are renewed. */
interface Generation {
  threads: Promise<Threads>
  tasks: Set<Promise<unknown>>
  characters: number
}

interface Threads {
  piscina: Piscina
  /** Why tasks can no longer be done. */
  broken: Error | null
}

/** Starts the threads; each makes its pipeline with its first task. */
export function createPool(options: PoolOptions): Pool {
  const workers = options.workers ?? availableParallelism()
  const renewAfter = (options.renewAfter ?? RENEW_AFTER) * workers
  let live = startThreads(options, workers)
  let generation: Generation = { threads: Promise.resolve(live), tasks: new Set(), characters: 0 }
  let closed = false

  const renew = async ({ threads, tasks }: Generation): Promise<Threads> => {
    await Promise.allSettled(tasks)
    await stop(await threads, new Error('The threads were renewed.'))
    if (!closed) live = startThreads(options, workers)
    return live
  }
  const run: Pool['run'] = async <Result>(task: { name: string; input: unknown; characters: number }) => {
    if (generation.characters >= renewAfter) {
      generation = { threads: renew(generation), tasks: new Set(), characters: 0 }
    }
    const { tasks, threads } = generation
    generation.characters += task.characters
    const outcome = threads.then(ready => attempt<Result>(ready, task, true))
    tasks.add(outcome)
    return outcome.finally(() => tasks.delete(outcome))
  }
  const close = async (): Promise<void> => {
    closed = true
    await stop(live, new Error('The pool is closed.'))
  }
  return { workers, run, close }
}

async function attempt<Result>(
  threads: Threads,
  task: { name: string; input: unknown },
  again: boolean
): Promise<TaskOutcome<Result>> {
  let result: Result | Fatal
  try {
    result = await threads.piscina.run(task.input, { name: task.name })
  } catch (error) {
    // The worker's functions return their errors, so what arrives here is the death of the thread.
    if (threads.broken) throw threads.broken
    return again ? attempt(threads, task, false) : { died: String(error instanceof Error ? error.message : error) }
  }
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
  const piscina = new Piscina({
    filename: (options.workerFile ?? new URL('./worker.js', import.meta.url)).href,
    minThreads: workers,
    maxThreads: workers,
    // The default blocks an idle thread's event loop, so that nothing it left behind is ever cleaned up.
    atomics: 'disabled',
    recordTiming: false,
    workerData: options.settings,
    resourceLimits: { maxOldGenerationSizeMb: options.memory ?? MEMORY }
  })
  const threads: Threads = { piscina, broken: null }
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
 * Ends the threads; tasks that are under way or queued fail with `reason`, and none is run again. Once only: Piscina
 * takes the end of a thread that it was told twice to end for a death, and starts another.
 */
async function stop(threads: Threads, reason: Error): Promise<void> {
  if (threads.broken !== null) return
  threads.broken = reason
  await threads.piscina.destroy()
}
