import { type FileHandle, open, stat, truncate } from 'node:fs/promises'
import type { FileFrame } from './chunks.js'

/** Bytes that are written at once: each write wakes a thread of Node's, which then takes a core from the workers. */
const BUFFER = 256 * 1024

/** A file of the dataset in the making. */
export interface OutputFile {
  /** Adds a chunk; waits for the disk whenever enough has gathered. */
  add: (chunk: Uint8Array) => Promise<void>
  /** Brings all that was added onto the disk; the length in bytes. */
  sync: () => Promise<number>
  /** Writes the end of the file, and closes it. */
  finish: () => Promise<void>
  close: () => Promise<void>
}

/** Begins a file that must not be there yet. */
export async function beginFile(path: string, frame: FileFrame): Promise<OutputFile> {
  return createFile(await open(path, 'ax'), frame, 0)
}

/** Goes on after the first `length` bytes, which end with a chunk or with what stands before the first. */
export async function resumeFile(path: string, frame: FileFrame, length: number): Promise<OutputFile> {
  await truncate(path, length)
  return createFile(await open(path, 'a'), frame, length)
}

/** Whether the file has at least so many bytes. */
export async function hasLength(path: string, length: number): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && stats.size >= length
}

/** Gathers chunks and writes them in larger pieces. */
function createFile(handle: FileHandle, frame: FileFrame, length: number): OutputFile {
  const begin = Buffer.from(frame.begin)
  const between = Buffer.from(frame.separator)
  let waiting: Uint8Array[] = length === 0 ? [begin] : []
  let gathered = 0
  let written = length
  let isFirst = length <= begin.length
  const flush = async () => {
    const piece = Buffer.concat(waiting)
    waiting = []
    gathered = 0
    if (piece.length > 0) await handle.appendFile(piece)
    written += piece.length
  }
  return {
    add: async chunk => {
      if (!isFirst) waiting.push(between)
      waiting.push(chunk)
      gathered += chunk.length
      isFirst = false
      if (gathered >= BUFFER) await flush()
    },
    sync: async () => {
      await flush()
      await handle.datasync()
      return written
    },
    finish: async () => {
      waiting.push(Buffer.from(frame.end))
      await flush()
      await handle.datasync()
      await handle.close()
    },
    close: () => handle.close()
  }
}
