const LF = 0x0a
const CR = 0x0d

/** Longest piece in bytes; a longer line comes in several pieces. */
export const PIECE_BYTES = 65_536

/**
 * Cuts UTF-8 after each line end (LF, CR LF or CR, which stay with the line), and between characters where a line is
 * longer than `PIECE_BYTES`. The pieces depend on the content alone, not on how it was cut into chunks; only how many
 * of them come at a time does (one by one, the waiting would take most of the time).
 */
export async function* pieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer[], void, undefined> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const complete: Buffer[] = []
    let from = 0
    for (let to = pieceEnd(rest, from); to !== null; to = pieceEnd(rest, from)) {
      complete.push(rest.subarray(from, to))
      from = to
    }
    if (complete.length > 0) yield complete
    rest = rest.subarray(from)
  }
  // A carriage return at the very end waited in vain for a line feed.
  if (rest.length > 0) yield [rest]
}

/** Where the piece that starts at `from` ends, or null when that cannot be told before more bytes come. */
function pieceEnd(bytes: Buffer, from: number): number | null {
  const limit = Math.min(bytes.length, from + PIECE_BYTES)
  for (let i = from; i < limit; i++) {
    if (bytes[i] === LF) return i + 1
    if (bytes[i] === CR) {
      if (i + 1 === bytes.length) return null
      return bytes[i + 1] === LF ? i + 2 : i + 1
    }
  }
  // One more byte must be known, for it tells whether a character ends here.
  return bytes.length - from > PIECE_BYTES ? characterEnd(bytes, limit) : null
}

/** The last place at or before `offset` that is not inside a character. */
function characterEnd(bytes: Buffer, offset: number): number {
  let end = offset
  while (end > offset - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return end
}
