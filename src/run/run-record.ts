import { createRequire } from 'node:module'
import type { ReadOptions } from '../read/index.js'
import type { ErrorCode, TableName } from '../types.js'
import type { DatasetSettings } from './chunks.js'

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

/** The content of `run.json`; nothing in it but the times depends on when or on how many threads the run was made. */
export function runRecord(
  summary: RunSummary,
  settings: DatasetSettings & {
    paths: readonly string[]
    limit: number | null
    anyLanguage: boolean
    read: ReadOptions
  }
): string {
  const { formats, csv, tables, keep, limit, anyLanguage, read } = settings
  const record = {
    newsmill: versionOf('../../package.json'),
    node: process.versions.node,
    'wink-nlp': versionOf('wink-nlp/package.json'),
    model: `wink-eng-lite-web-model ${versionOf('wink-eng-lite-web-model/package.json')}`,
    model_checksum: null,
    options: { paths: [...settings.paths].sort(), formats, csv, tables, keep, limit, any_language: anyLanguage, read },
    inputs: summary.inputs,
    counts: summary.counts,
    errors: Object.fromEntries(Object.entries(summary.errors).sort()),
    started: summary.started,
    seconds: summary.seconds,
    files: summary.files
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** The version of newsmill, or of a package it uses. */
export function versionOf(packageJson: string): string {
  return createRequire(import.meta.url)(packageJson).version
}
