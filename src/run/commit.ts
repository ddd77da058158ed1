import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeDurably } from './durable.js'

export const RECORD = 'run.json'
const COMMIT = 'commit.json'
// What may be named as a file of ours: it must never make us remove anything but a dataset's files.
const OUR_NAMES = /^(?:(?:articles|entities|mentions|quotes|claims|errors)\.(?:csv|jsonl|json)|datapackage\.json)$/

/** What is still to do when all files of a run are written. */
interface Commit {
  /** Files that go from the unfinished folder to `out`; `run.json`, the last, is not among them. */
  names: string[]
  /** Files of the former run in `out` that this one has not. */
  removed: string[]
}

export function isOurs(name: unknown): name is string {
  return typeof name === 'string' && OUR_NAMES.test(name)
}

/**
 * Puts the files of the unfinished folder in their places. From here on the dataset stands: if the process ends
 * before all is done, `finishCommit` of the next run does the rest. Synchronous, so that no signal comes between.
 */
export function commitFiles(out: string, folder: string, commit: Commit): void {
  writeDurably(join(folder, COMMIT), JSON.stringify(commit))
  finishCommit(out, folder)
}

/** Does what a run left to do that ended while it committed; false where none did. May itself be cut off anywhere. */
export function finishCommit(out: string, folder: string): boolean {
  if (!isCommitting(folder)) return false
  const { names, removed }: Commit = JSON.parse(readFileSync(join(folder, COMMIT), 'utf8'))
  for (const name of names.filter(isOurs)) move(join(folder, name), join(out, name))
  for (const name of removed.filter(isOurs)) rmSync(join(out, name), { force: true })
  move(join(folder, RECORD), join(out, RECORD))
  syncFolder(out)
  for (const name of readdirSync(folder)) if (name !== COMMIT) rmSync(join(folder, name))
  rmSync(join(folder, COMMIT))
  rmdirSync(folder)
  return true
}

/** Whether the files of the folder are all written, and on their way to their places. */
export function isCommitting(folder: string): boolean {
  return existsSync(join(folder, COMMIT))
}

function move(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to)
}
