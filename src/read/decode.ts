import { isUtf8 } from 'node:buffer'

/** How much of a file tells whether it is text, in bytes. */
export const HEAD_BYTES = 65_536

const MAX_ODD_SHARE = 1 / 20
// Stands for half a surrogate pair on the way from UTF-16 to UTF-8: no UTF-8 has this byte, so it counts as broken.
const BROKEN = Buffer.from([0xff])

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Decodes a stretch of UTF-8 that starts and ends between characters; broken bytes become U+FFFD. */
export function decodeUtf8(bytes: Buffer): { text: string; repaired: boolean } {
  return { text: bytes.toString('utf8'), repaired: !isUtf8(bytes) }
}

/** True for bytes of which more than one character in twenty is a control character or cannot be decoded. */
export function looksBinary(head: Buffer): boolean {
  const { encoding, markLength } = sniff(head)
  const text = new TextDecoder(encoding).decode(head.subarray(markLength))
  const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0
  return odd > text.length * MAX_ODD_SHARE
}

/**
 * Turns the bytes of a file in UTF-8 or, with a byte-order mark, UTF-16 into UTF-8 without the mark. What is broken
 * in the input stays broken in the output, for `decodeUtf8` to find.
 * @param chunks  of which the first holds at least four bytes, unless the file is shorter
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let convert: ((chunk: Buffer | null) => Buffer) | undefined
  for await (const chunk of chunks) {
    let rest = chunk
    if (convert === undefined) {
      const { encoding, markLength } = sniff(chunk)
      convert = encoding === 'utf-8' ? bytes => bytes ?? Buffer.alloc(0) : createUtf16Converter(encoding)
      rest = chunk.subarray(markLength)
    }
    const converted = convert(rest)
    if (converted.length > 0) yield converted
  }
  const last = convert?.(null)
  if (last !== undefined && last.length > 0) yield last
}

function sniff(head: Buffer): { encoding: Encoding; markLength: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return { encoding: 'utf-8', markLength: 0 }
}

/** Converts chunk by chunk, null at the end; a character cut by the end of a chunk waits for the next. */
function createUtf16Converter(encoding: 'utf-16le' | 'utf-16be'): (chunk: Buffer | null) => Buffer {
  let waiting = Buffer.alloc(0)
  return chunk => {
    const bytes = chunk === null ? waiting : Buffer.concat([waiting, chunk])
    let length = bytes.length - (bytes.length % 2)
    const highByte = bytes[encoding === 'utf-16le' ? length - 1 : length - 2] ?? 0
    if (chunk !== null && (highByte & 0xfc) === 0xd8) length -= 2
    waiting = Buffer.from(bytes.subarray(length))
    const units = Buffer.from(bytes.subarray(0, length))
    if (encoding === 'utf-16be') units.swap16()
    const converted = encodeMarkingBroken(units.toString('utf16le'))
    return chunk === null && waiting.length > 0 ? Buffer.concat([converted, BROKEN]) : converted
  }
}

function encodeMarkingBroken(text: string): Buffer {
  const parts = text.split(/\p{Surrogate}/u)
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [BROKEN, Buffer.from(part)])))
}
