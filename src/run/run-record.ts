import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PipelineError } from '../errors.js'
import type { ReadOptions } from '../read/index.js'
import { checksumOf, DEFAULT_MODEL } from '../resources/model.js'
import type { ErrorCode, TableName } from '../types.js'
import type { DatasetSettings } from './chunks.js'
import { RECORD } from './commit.js'

export type Counts = Partial<Record<TableName, number>>

/** What is worth knowing about a finished run; the same in `run.json` but for the names. */
export interface RunSummary {
  out: string
  /** Names of the files in `out`, `run.json` included. */
  files: string[]
  /** Files read, standard input included. */
  inputs: number
  /** Rows of each table that was written. */
  counts: Counts
  /** Rows of the errors table by code, also when that table is not written. */
  errors: Partial<Record<ErrorCode, number>>
  /** ISO 8601, UTC. */
  started: string
  seconds: number
}

/** What a dataset depends on besides its input. */
export interface RunBasis {
  newsmill: string
  node: string
  'wink-nlp': string
  model: string
  model_checksum: string
  options: Record<string, unknown>
}

export type RunSettings = DatasetSettings & {
  paths: readonly string[]
  limit: number | null
  anyLanguage: boolean
  read: ReadOptions
}

export function basisOf(settings: RunSettings): RunBasis {
  const { paths, ...options } = settings
  return {
    newsmill: versionOf('../../package.json'),
    node: process.versions.node,
    'wink-nlp': versionOf('wink-nlp/package.json'),
    model: `wink-eng-lite-web-model ${versionOf('wink-eng-lite-web-model/package.json')}`,
    model_checksum: checksumOf(DEFAULT_MODEL),
    options: { paths: [...paths].sort(), ...options }
  }
}

/** What differs, as clauses ("the option csv was ..."); Node's version does not count, for no row depends on it. */
export function basisDifferences(former: RunBasis, now: RunBasis): string[] {
  const { options: formerOptions } = former
  const { options, node: _node, ...parts } = now
  return [
    ...changes({ ...former }, parts).map(([name, words]) => `${name} ${words}`),
    ...changes(formerOptions, options).map(([name, words]) => `the option ${name} ${words}`)
  ]
}

function changes(former: Record<string, unknown>, now: Record<string, unknown>): [string, string][] {
  return Object.keys(now).flatMap((name): [string, string][] => {
    const [before, after] = [JSON.stringify(former[name] ?? null), JSON.stringify(now[name] ?? null)]
    return before === after ? [] : [[name, `was ${before} and is ${after}`]]
  })
}

/** The content of `run.json`; nothing in it but the times depends on when or on how many threads the run was made. */
export function runRecord(summary: RunSummary, basis: RunBasis): string {
  const record = {
    ...basis,
    inputs: summary.inputs,
    counts: summary.counts,
    errors: Object.fromEntries(Object.entries(summary.errors).sort()),
    started: summary.started,
    seconds: summary.seconds,
    files: summary.files
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** What `run.json` in a dataset tells about the run that made it. */
export interface RunRecord extends RunBasis, Omit<RunSummary, 'out'> {
  options: RunSettings & Record<string, unknown>
}

/** @throws PipelineError NOT_A_DATASET where there is no `run.json` of ours */
export function readRunRecord(out: string): RunRecord {
  let record: unknown
  try {
    record = JSON.parse(readFileSync(join(out, RECORD), 'utf8'))
  } catch (cause) {
    throw notADataset(out, cause)
  }
  if (typeof record !== 'object' || record === null || !('newsmill' in record && 'options' in record)) {
    throw notADataset(out, null)
  }
  return record as RunRecord
}

function notADataset(out: string, cause: unknown): PipelineError {
  const message = `${out} has no ${RECORD} of a finished run; give the folder of a dataset.`
  return new PipelineError('NOT_A_DATASET', message, { out }, { cause })
}

/**
 * The settings of the run that made the dataset in a folder, to make it again.
 * @throws PipelineError NOT_A_DATASET; CANNOT_RETRY where this version would make another dataset of the same input,
 *   or the input was standard input
 */
export function formerOptions(out: string): RunSettings {
  const record = readRunRecord(out)
  const { options } = record
  const now = basisOf(options)
  const reason = options.paths.includes('-')
    ? 'its articles came from standard input, which is gone'
    : basisDifferences(record, now)[0]
  if (reason === undefined) return options
  throw new PipelineError('CANNOT_RETRY', `${out} cannot be mended: ${reason}. Run the whole again.`, { out })
}

export function summaryOfRecord(out: string, record: RunRecord): RunSummary {
  const { files, inputs, counts, errors, started, seconds } = record
  return { out, files, inputs, counts, errors, started, seconds }
}

/** The version of newsmill, or of a package it uses. */
export function versionOf(packageJson: string): string {
  return createRequire(import.meta.url)(packageJson).version
}
