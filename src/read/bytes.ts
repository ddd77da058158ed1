import { open } from 'node:fs/promises'

export interface Watch {
  /** Told the length of each chunk, for progress. */
  onBytes: (count: number) => void
  /** Called where the file is no longer what it was when it was opened. */
  onChange: () => void
}

/**
 * The bytes of a file as it is when it is opened, or of standard input for `-`, as they come. Throws what the file
 * system throws. Of a file that grows no more is read than it held at first: it might never end.
 */
export async function* readBytes(path: string, { onBytes, onChange }: Watch): AsyncGenerator<Buffer, void, undefined> {
  if (path === '-') {
    for await (const chunk of process.stdin as AsyncIterable<Buffer | string>) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      onBytes(bytes.length)
      yield bytes
    }
    return
  }
  const file = await open(path)
  try {
    const before = await file.stat()
    let count = 0
    // A size of 0 may only mean that the system does not know it.
    const end = before.isFile() && before.size > 0 ? { end: before.size - 1 } : {}
    for await (const chunk of file.createReadStream({ autoClose: false, ...end }) as AsyncIterable<Buffer>) {
      count += chunk.length
      onBytes(chunk.length)
      yield chunk
    }
    const after = await file.stat()
    if (after.mtimeMs !== before.mtimeMs || after.size !== before.size || count < before.size) onChange()
  } finally {
    await file.close()
  }
}

/** The first `length` bytes, or fewer if there are no more, as one chunk; then the rest as it comes. */
export async function* headFirst(
  chunks: AsyncIterable<Buffer>,
  length: number
): AsyncGenerator<Buffer, void, undefined> {
  const waiting: Buffer[] = []
  let count = 0
  for await (const chunk of chunks) {
    if (count >= length) {
      yield chunk
      continue
    }
    waiting.push(chunk)
    count += chunk.length
    if (count >= length) yield Buffer.concat(waiting)
  }
  if (count < length) yield Buffer.concat(waiting)
}

/** All bytes as one, or null as soon as there are more than `limit`. */
export async function collect(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let count = 0
  for await (const chunk of chunks) {
    count += chunk.length
    if (count > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
