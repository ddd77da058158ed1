import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a whole file: after a loss of power it holds either what it held before or all of `text`. */
export function writeDurably(path: string, text: string): void {
  const beside = `${path}.new`
  writeFileSync(beside, text, { flush: true })
  renameSync(beside, path)
  syncFolder(dirname(path))
}

/** Brings new and renamed files of a folder onto the disk, where the system can do that for folders. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    // Windows opens no folders, some network file systems do not sync them: there the files alone are safe.
    if (!(error instanceof Error && 'syscall' in error)) throw error
  }
}
