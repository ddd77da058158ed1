const LF = 0x0a

/**
 * Cuts bytes into lines at LF alone: node:readline also cuts at U+2028, which may stand inside JSON. The last line
 * needs no line feed.
 * @param limit  bytes; of a longer line only the first `limit` are kept, and `cut` is true
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  limit: number
): AsyncGenerator<{ bytes: Buffer; cut: boolean }, void, undefined> {
  let parts: Buffer[] = []
  let length = 0
  const add = (part: Buffer): void => {
    if (length < limit && part.length > 0) parts.push(part.subarray(0, limit - length))
    length += part.length
  }
  const take = (): { bytes: Buffer; cut: boolean } => {
    const [only] = parts
    const line = { bytes: parts.length === 1 && only ? only : Buffer.concat(parts), cut: length > limit }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(LF); to !== -1; to = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, to))
      from = to + 1
      yield take()
    }
    add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
