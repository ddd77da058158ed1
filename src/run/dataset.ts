import { lstatSync, readFileSync } from 'node:fs'
import { mkdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PipelineError } from '../errors.js'
import {
  type Checkpoint,
  cannotResume,
  checkPlan,
  type Inheritance,
  type Plan,
  type Progressed,
  planDifferences,
  readCheckpoint,
  readPlan,
  writeCheckpoint,
  writePlan
} from './checkpoint.js'
import type { Chunks, FileFrame } from './chunks.js'
import { commitFiles, finishCommit, isCommitting, isOurs, RECORD } from './commit.js'
import { lockFolder } from './lock.js'
import { beginFile, hasLength, type OutputFile, resumeFile } from './output-file.js'

/** A dataset in the making: what is appended shows in the folder only after `commit`. */
export interface Dataset {
  /** Where an earlier run stopped that this one goes on with; null at the beginning. */
  resumed: Checkpoint | null
  /** Adds chunks at the ends of their files; resolves when there is room for more. */
  append: (chunks: Chunks) => Promise<void>
  /** Makes sure that what was appended is on the disk and can be gone on with. */
  checkpoint: (progressed: Progressed, inheritance: Inheritance) => Promise<void>
  /**
   * Puts all files in place, `record` as `run.json` last, and removes files of a former run that this one has not.
   * @param files  further whole files, by name
   */
  commit: (files: Record<string, string>, record: string) => Promise<void>
  /**
   * Leaves what stood in the folder as it was. The unfinished files stay if there is a checkpoint; returns how many
   * articles they hold.
   */
  abandon: () => Promise<number>
}

export interface DatasetPlan {
  frames: readonly FileFrame[]
  /** Names of the whole files that `commit` will be given. */
  others: readonly string[]
  plan: Plan
  /** Go on with the unfinished run of the same plan, if there is one. */
  resume: boolean
}

/** The folder in `out` that a run writes to until it commits. */
const UNFINISHED = '.newsmill-unfinished'

/**
 * Opens a dataset in folder `out`, which is made when it is missing, for this run alone. What an earlier run left
 * unfinished is gone on with or removed; what it had only to put in place is put there. Null where `resume` is given
 * and that was all there was to do.
 * @throws PipelineError with nothing lost: OUTPUT_NOT_WRITABLE where the folder cannot be written, another run writes
 *   to it, or a file that no former run wrote has the name of one of ours; CANNOT_RESUME
 */
export async function openDataset(out: string, design: DatasetPlan): Promise<Dataset | null> {
  const made = await attempt(out, () => makeFolder(out))
  const release = async () => {
    // Fails, as it should, where the folder holds anything.
    if (made) await rmdir(out).catch(() => {})
  }
  const unlock = await attempt(out, () => lockFolder(out)).catch(async error => {
    await release()
    throw error
  })
  const close = async () => {
    await unlock()
    await release()
  }
  try {
    const dataset = await attempt(out, () => openLocked(out, design, close))
    if (dataset === null) await close()
    return dataset
  } catch (error) {
    await close()
    throw error
  }
}

async function openLocked(out: string, design: DatasetPlan, close: () => Promise<void>): Promise<Dataset | null> {
  const folder = join(out, UNFINISHED)
  const earlier = design.resume ? readPlan(folder) : null
  const isFinished = finishCommit(out, folder)
  if (earlier !== null && isFinished && planDifferences(earlier, design.plan).length === 0) return null
  if (earlier !== null && !isFinished) checkPlan(out, earlier, design.plan)
  const names = [...design.frames.map(({ name }) => name), ...design.others]
  const former = formerFiles(out)
  for (const name of [...names, RECORD]) {
    if (exists(join(out, name)) && !former.has(name)) throw notOurs(out, name)
  }
  const resumed = design.resume ? readCheckpoint(folder) : null
  const files = resumed === null ? await begin(folder, design) : await goOn({ out, folder }, design.frames, resumed)
  return {
    resumed,
    append: chunks =>
      attempt(out, async () => {
        for (const [name, chunk] of Object.entries(chunks)) await files.get(name)?.add(chunk)
      }),
    checkpoint: (progressed, inheritance) =>
      attempt(out, async () => {
        const lengths: Record<string, number> = {}
        for (const [name, file] of files) lengths[name] = await file.sync()
        writeCheckpoint(folder, { ...progressed, inheritance, lengths })
      }),
    commit: (whole, record) =>
      attempt(out, async () => {
        for (const file of files.values()) await file.finish()
        for (const [name, content] of Object.entries({ ...whole, [RECORD]: record })) {
          await writeFile(join(folder, name), content, { flush: true })
        }
        commitFiles(out, folder, { names, removed: [...former].filter(name => !names.includes(name)) })
        await close()
      }),
    abandon: async () => {
      await Promise.allSettled([...files.values()].map(file => file.close()))
      const checkpoint = readCheckpoint(folder)
      if (checkpoint === null && !isCommitting(folder)) await rm(folder, { recursive: true, force: true })
      await close()
      return checkpoint?.articles ?? 0
    }
  }
}

async function begin(folder: string, { frames, plan }: DatasetPlan): Promise<Map<string, OutputFile>> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  try {
    writePlan(folder, plan)
    const files = new Map<string, OutputFile>()
    for (const frame of frames) files.set(frame.name, await beginFile(join(folder, frame.name), frame))
    return files
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Opens the files where the checkpoint says; nothing is changed if one of them has become too short. */
async function goOn(
  { out, folder }: { out: string; folder: string },
  frames: readonly FileFrame[],
  { lengths }: Checkpoint
): Promise<Map<string, OutputFile>> {
  for (const { name } of frames) {
    const length = lengths[name]
    if (length !== undefined && (await hasLength(join(folder, name), length))) continue
    throw cannotResume(out, `${join(folder, name)} is shorter than it was`)
  }
  const files = new Map<string, OutputFile>()
  for (const frame of frames) {
    files.set(frame.name, await resumeFile(join(folder, frame.name), frame, lengths[frame.name] ?? 0))
  }
  return files
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
  const named: unknown[] = Array.isArray(record.files) ? record.files : []
  return new Set([RECORD, ...named.filter(isOurs)])
}

function exists(path: string): boolean {
  // Not existsSync, which is false for a link that leads nowhere.
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
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
