import { lstatSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { type FileHandle, mkdir, mkdtemp, open, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PipelineError } from '../errors.js'
import type { Chunks, FileFrame } from './chunks.js'

/** A dataset in the making: what is appended shows in the folder only after `commit`. */
export interface Dataset {
  /** Adds chunks at the ends of their files; resolves when there is room for more. */
  append: (chunks: Chunks) => Promise<void>
  /**
   * Puts all files in place, `record` as `run.json` last, and removes files of a former run that this one has not.
   * @param files  further whole files, by name
   */
  commit: (files: Record<string, string>, record: string) => Promise<void>
  /** Leaves the folder as it was. */
  discard: () => Promise<void>
}

export const RECORD = 'run.json'
const TEMPORARY = '.newsmill-'
// What a former run.json may name: it must never make us remove anything but a dataset's files.
const OUR_NAMES = /^(?:(?:articles|entities|mentions|quotes|claims|errors)\.(?:csv|jsonl|json)|datapackage\.json)$/
const BUFFER = 64 * 1024

/**
 * Opens a dataset in folder `out`, which is made when it is missing.
 * @param others  names of the whole files that `commit` will be given
 * @throws PipelineError OUTPUT_NOT_WRITABLE, with nothing changed, where the folder cannot be written or where a
 *   file that no former run wrote has the name of one of ours
 */
export async function openDataset(out: string, frames: readonly FileFrame[], others: string[]): Promise<Dataset> {
  const made = await attempt(out, () => makeFolder(out))
  const names = [...frames.map(({ name }) => name), ...others]
  const former = formerFiles(out)
  for (const name of [...names, RECORD]) {
    if (exists(join(out, name)) && !former.has(name)) throw notOurs(out, name)
  }
  const temporary = await attempt(out, async () => {
    await removeStale(out)
    return mkdtemp(join(out, `${TEMPORARY}${process.pid}-`))
  })
  const discard = async () => {
    await rm(temporary, { recursive: true, force: true })
    if (made) await rmdir(out).catch(() => {})
  }
  const files = await attempt(out, () => openFiles(temporary, frames)).catch(async error => {
    await discard()
    throw error
  })
  const closeAll = () => Promise.allSettled([...files.values()].map(file => file.close()))
  return {
    append: chunks =>
      attempt(out, async () => {
        for (const [name, chunk] of Object.entries(chunks)) await files.get(name)?.add(chunk)
      }),
    commit: (whole, record) =>
      attempt(out, async () => {
        for (const file of files.values()) await file.finish()
        for (const [name, content] of Object.entries({ ...whole, [RECORD]: record })) {
          await writeFile(join(temporary, name), content)
        }
        replace({ out, temporary, names, former })
      }),
    discard: async () => {
      await closeAll()
      await discard()
    }
  }
}

/** Synchronous, so that no signal comes between. */
function replace(places: { out: string; temporary: string; names: readonly string[]; former: Set<string> }): void {
  const { out, temporary, names, former } = places
  for (const name of names) renameSync(join(temporary, name), join(out, name))
  for (const name of former) if (name !== RECORD && !names.includes(name)) rmSync(join(out, name), { force: true })
  renameSync(join(temporary, RECORD), join(out, RECORD))
  rmdirSync(temporary)
}

/**
 * Makes the folder and those above it; true if it was not there. Not mkdir's `recursive`, which tries for ever where
 * a file system refuses new folders with ENOENT, as /proc does.
 */
async function makeFolder(folder: string, again = true): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return false
    if (code !== 'ENOENT' || !again) throw error
    await makeFolder(dirname(resolve(folder)))
    return makeFolder(folder, false)
  }
}

/** Names of the files that the last run left in the folder, `run.json` included. */
function formerFiles(out: string): Set<string> {
  let record: unknown
  try {
    record = JSON.parse(readFileSync(join(out, RECORD), 'utf8'))
  } catch {
    return new Set()
  }
  if (typeof record !== 'object' || record === null || !('newsmill' in record) || !('files' in record)) return new Set()
  const named = Array.isArray(record.files) ? record.files : []
  return new Set([RECORD, ...named.filter(name => typeof name === 'string' && OUR_NAMES.test(name))])
}

function exists(path: string): boolean {
  // Not existsSync, which is false for a link that leads nowhere.
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Removes the temporary folders of runs that were killed; that of a run still going on stays. */
async function removeStale(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    const pid = new RegExp(`^\\${TEMPORARY}(\\d+)-\\w{6}$`).exec(name)?.[1]
    if (pid !== undefined && !isOtherProcess(Number(pid))) await rm(join(out, name), { recursive: true, force: true })
  }
}

function isOtherProcess(pid: number): boolean {
  // In a container every run may have the same id, so our own is not a sign of life.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

interface OutputFile {
  add: (chunk: string) => Promise<void>
  finish: () => Promise<void>
  close: () => Promise<void>
}

async function openFiles(folder: string, frames: readonly FileFrame[]): Promise<Map<string, OutputFile>> {
  const files = new Map<string, OutputFile>()
  for (const frame of frames) files.set(frame.name, createFile(await open(join(folder, frame.name), 'wx'), frame))
  return files
}

/** Gathers chunks and writes them in larger pieces; `add` waits for the disk whenever a piece is full. */
function createFile(handle: FileHandle, frame: FileFrame): OutputFile {
  let waiting = [frame.begin]
  let length = frame.begin.length
  let separator = ''
  const flush = async () => {
    const piece = waiting.join('')
    waiting = []
    length = 0
    if (piece !== '') await handle.appendFile(piece)
  }
  return {
    add: async chunk => {
      waiting.push(separator, chunk)
      length += chunk.length
      separator = frame.separator
      if (length >= BUFFER) await flush()
    },
    finish: async () => {
      waiting.push(frame.end)
      await flush()
      await handle.close()
    },
    close: () => handle.close()
  }
}

function notOurs(out: string, name: string): PipelineError {
  const message = `${join(out, name)} was not written by newsmill and would be lost; move it, or pass another --out.`
  return new PipelineError('OUTPUT_NOT_WRITABLE', message, { out, name })
}

/** Turns the file system's errors into one that says what to do. */
async function attempt<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    const message = `The output folder ${out} cannot be written (${cause.message}); mend that, or pass another --out.`
    throw new PipelineError('OUTPUT_NOT_WRITABLE', message, { out }, { cause })
  }
}
