import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { PipelineError } from '../errors.js'

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const LOCK = /^\.newsmill-lock-(?<pid>\d+)-(?<host>[0-9a-f]{8})-[0-9a-f]{8}$/
const HEARTBEAT = 10_000
/** Milliseconds after which a run on another machine, whose processes cannot be seen, is taken for dead. */
const SILENCE = 60_000

/** Locks of this process. In a container every run may have the same process id, so the id is no sign of life. */
const held = new Set<string>()

/**
 * Makes the folder this run's alone, until the function returned is called. Every run first puts down a file of its
 * own and then looks for others, so of two that start together at most one goes on, and a dead run's file can be
 * removed by its name without ever hitting a living one's.
 * @throws PipelineError OUTPUT_NOT_WRITABLE while another run has the folder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `.newsmill-lock-${process.pid}-${HOST}-${randomBytes(4).toString('hex')}`
  const path = join(folder, name)
  held.add(name)
  const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), HEARTBEAT)
  heartbeat.unref()
  const unlock = async () => {
    clearInterval(heartbeat)
    held.delete(name)
    await rm(path, { force: true })
  }
  try {
    await writeFile(path, '', { flag: 'wx' })
    for (const other of await readdir(folder)) {
      const groups = other === name ? undefined : LOCK.exec(other)?.groups
      if (groups === undefined) continue
      if (await isAlive(join(folder, other), other, groups)) throw inUse(folder, other, groups.pid)
      await rm(join(folder, other), { force: true })
    }
  } catch (error) {
    await unlock()
    throw error
  }
  return unlock
}

async function isAlive(path: string, name: string, { pid, host }: Record<string, string>): Promise<boolean> {
  if (held.has(name)) return true
  if (host === HOST) return Number(pid) !== process.pid && isProcess(Number(pid))
  const touched = await stat(path).catch(() => null)
  return touched !== null && Date.now() - touched.mtimeMs < SILENCE
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function inUse(folder: string, name: string, pid: string | undefined): PipelineError {
  const message =
    `Another run (process ${pid}) is writing to ${folder}; wait for it, or pass another --out. ` +
    `If that process is no newsmill, remove ${join(folder, name)}.`
  return new PipelineError('OUTPUT_NOT_WRITABLE', message, { folder, pid })
}
