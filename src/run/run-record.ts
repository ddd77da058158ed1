import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ReadOptions } from '../read/index.js'
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
  model_checksum: null
  options: Record<string, unknown>
}

export type RunSettings = DatasetSettings & { paths: readonly string[]; limit: number | null; read: ReadOptions }

export function basisOf(settings: RunSettings): RunBasis {
  const { formats, csv, tables, keep, limit, read } = settings
  return {
    newsmill: versionOf('../../package.json'),
    node: process.versions.node,
    'wink-nlp': versionOf('wink-nlp/package.json'),
    model: `wink-eng-lite-web-model ${versionOf('wink-eng-lite-web-model/package.json')}`,
    model_checksum: null,
    options: { paths: [...settings.paths].sort(), formats, csv, tables, keep, limit, read }
  }
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
export function readSummary(out: string): RunSummary {
  const { files, inputs, counts, errors, started, seconds } = JSON.parse(readFileSync(join(out, RECORD), 'utf8'))
  return { out, files, inputs, counts, errors, started, seconds }
}

/** The version of newsmill, or of a package it uses. */
export function versionOf(packageJson: string): string {
  return createRequire(import.meta.url)(packageJson).version
}
