import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { PipelineError } from '../errors.js'
import { findInputs, type Input, type Reading, type ReadOptions, readArticles } from '../read/index.js'
import type { ArticleError } from '../types.js'
import { type Checkpoint, cannotResume, digestOf } from './checkpoint.js'

/** What a run reads, in this order, and what is wrong with the places that were named. */
export interface Sources {
  inputs: Input[]
  errors: ArticleError[]
}

/**
 * What there is to read, save what lies in the output folder: a run must not read its own results.
 * @throws PipelineError NO_INPUT, USAGE
 */
export async function findSources(out: string, paths: readonly string[], read: ReadOptions): Promise<Sources> {
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

/** Null where standard input is read, which has no size. */
export function totalBytes(inputs: readonly Input[]): number | null {
  const sizes = inputs.map(({ bytes }) => bytes)
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
}

export interface ReadingPlan {
  limit: number | null
  read: ReadOptions
  onBytes: (count: number) => void
}

/** All readings in order, up to the first article over the limit: rows of errors follow the article they are on. */
export async function* readSources(sources: Sources, plan: ReadingPlan): AsyncGenerator<Reading> {
  for (const error of sources.errors) yield { error }
  const limit = plan.limit ?? Number.POSITIVE_INFINITY
  let articles = 0
  for (const input of sources.inputs) {
    for await (const reading of readArticles(input, plan.read, plan.onBytes)) {
      if ('article' in reading && ++articles > limit) return
      yield reading
    }
  }
}

/**
 * The readings after a checkpoint; those before go to `pass`, in order.
 * @throws PipelineError CANNOT_RESUME where they are not the readings that the checkpoint was made after
 */
export async function* readingsAfter(
  readings: AsyncIterable<Reading>,
  { checkpoint, out, pass }: { checkpoint: Checkpoint; out: string; pass: (reading: Reading) => void }
): AsyncGenerator<Reading> {
  let count = 0
  let digest = ''
  const check = () => {
    if (digest !== checkpoint.digest) throw cannotResume(out, 'the input reads otherwise than before')
  }
  for await (const reading of readings) {
    if (count === checkpoint.readings) {
      yield reading
      continue
    }
    digest = digestOf(digest, reading)
    pass(reading)
    if (++count === checkpoint.readings) check()
  }
  if (count < checkpoint.readings) check()
}
