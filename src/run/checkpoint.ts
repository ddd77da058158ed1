import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PipelineError } from '../errors.js'
import type { Input, Reading } from '../read/index.js'
import type { ErrorCode } from '../types.js'
import { writeDurably } from './durable.js'
import { basisDifferences, type Counts, type RunBasis } from './run-record.js'

/** What decides the bytes of a run: a run may only go on where another with an equal plan stopped. */
export interface Plan {
  basis: RunBasis
  inputs: readonly Input[]
}

/** How far a run has come; what it needs to go on, once the same input is read up to here again. */
export interface Progressed {
  /** Readings whose rows are in the files. */
  readings: number
  /** Of all these readings; tells input that reads otherwise although its size and time are the same. */
  digest: string
  articles: number
  counts: Counts
  errors: Partial<Record<ErrorCode, number>>
  /** When the work began: ISO 8601, UTC. */
  started: string
  /** Of work so far. */
  seconds: number
}

/** What articles without a row leave for later ones of their story. */
export interface Inheritance {
  lost: readonly string[]
  heirs: readonly (readonly [string, string])[]
}

export interface Checkpoint extends Progressed {
  inheritance: Inheritance
  /** Bytes of each file that belong to these readings. */
  lengths: Record<string, number>
}

const PLAN = 'plan.json'
const CHECKPOINT = 'checkpoint.json'

export function writePlan(folder: string, plan: Plan): void {
  writeDurably(join(folder, PLAN), JSON.stringify(plan))
}

/** Null where there is none, or none that can be read: then the run did not come far enough to go on. */
export function readPlan(folder: string): Plan | null {
  return readJson(join(folder, PLAN)) as Plan | null
}

export function writeCheckpoint(folder: string, checkpoint: Checkpoint): void {
  writeDurably(join(folder, CHECKPOINT), JSON.stringify(checkpoint))
}

export function readCheckpoint(folder: string): Checkpoint | null {
  return readJson(join(folder, CHECKPOINT)) as Checkpoint | null
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

export function digestOf(before: string, reading: Reading): string {
  return hash('sha256', before + JSON.stringify(reading), 'hex')
}

/** What differs, as clauses ("a.txt has changed"). */
export function planDifferences(former: Plan, plan: Plan): string[] {
  return [...basisDifferences(former.basis, plan.basis), ...inputDifferences(former.inputs, plan.inputs)]
}

/** @throws PipelineError CANNOT_RESUME where the plans differ, with what differs */
export function checkPlan(out: string, former: Plan, plan: Plan): void {
  const differences = planDifferences(former, plan)
  if (differences.length === 0) return
  const shown = differences.slice(0, 3).join('; ')
  const more = differences.length > 3 ? `; and ${differences.length - 3} more` : ''
  throw cannotResume(out, shown + more)
}

export function cannotResume(out: string, reason: string): PipelineError {
  const message =
    `The unfinished run in ${out} cannot go on: ${reason}. ` +
    'Give it the same options and input, or leave out --resume to begin anew.'
  return new PipelineError('CANNOT_RESUME', message, { out })
}

function inputDifferences(former: readonly Input[], now: readonly Input[]): string[] {
  const before = new Map(former.map(input => [input.path, JSON.stringify(input)]))
  const after = new Map(now.map(input => [input.path, JSON.stringify(input)]))
  const gone = [...before.keys()].filter(path => !after.has(path)).map(path => `${path} is gone`)
  const others = [...after].flatMap(([path, input]) => {
    if (before.get(path) === input) return []
    return [before.has(path) ? `${path} has changed` : `${path} is new`]
  })
  return [...gone, ...others]
}
