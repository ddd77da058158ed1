import { createReadStream } from 'node:fs'

/**
 * The bytes of a file, or of standard input for `-`, as they come. Throws what the file system throws.
 * @param onBytes  told the length of each chunk, for progress
 */
export async function* readBytes(
  path: string,
  onBytes: (count: number) => void
): AsyncGenerator<Buffer, void, undefined> {
  const stream: AsyncIterable<Buffer | string> = path === '-' ? process.stdin : createReadStream(path)
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onBytes(bytes.length)
    yield bytes
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
