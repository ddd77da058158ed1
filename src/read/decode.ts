import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { type Encoding, encodingOf, markOf } from './encoding.js'
import type { InputFormat } from './reader.js'

/** How much of a file tells its encoding and whether it is text, in bytes. */
export const HEAD_BYTES = 65_536

const MAX_ODD_SHARE = 1 / 20
// Stands for what is broken on the way from another encoding to UTF-8: no UTF-8 has this byte.
const BROKEN = Buffer.from([0xff])

export interface DecodeOptions {
  format?: InputFormat
  /** The user's word; told from the bytes if left out. */
  encoding?: string
}

/** Decodes a stretch of UTF-8 that starts and ends between characters; broken bytes become U+FFFD. */
export function decodeUtf8(bytes: Buffer): { text: string; repaired: boolean } {
  return { text: bytes.toString('utf8'), repaired: !isUtf8(bytes) }
}

/** True for bytes of which more than one character in twenty is a control character or cannot be decoded. */
export function looksBinary(head: Buffer, options: DecodeOptions = {}): boolean {
  const text = iconv.decode(head.subarray(markOf(head)?.length ?? 0), encodingOf(head, options), { stripBOM: false })
  const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0
  return odd > text.length * MAX_ODD_SHARE
}

/**
 * Turns the bytes of a file into UTF-8 without byte-order mark. What is broken in the input stays broken in the
 * output, for `decodeUtf8` to find. The head tells the encoding for good, except that a head of nothing but ASCII tells
 * little: then the first chunk with other bytes is asked again.
 */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer>,
  options: DecodeOptions = {}
): AsyncGenerator<Buffer, void, undefined> {
  let convert: ((chunk: Buffer | null) => Buffer) | null = null
  let isFirst = true
  for await (const chunk of chunks) {
    const encoding = convert === null ? encodingOf(chunk, options) : null
    if (encoding !== null && (encoding !== 'utf-8' || !isAscii(chunk))) convert = createConverter(encoding)
    const rest = isFirst ? chunk.subarray(markOf(chunk)?.length ?? 0) : chunk
    isFirst = false
    const converted = convert === null ? rest : convert(rest)
    if (converted.length > 0) yield converted
  }
  const last = convert?.(null)
  if (last !== undefined && last.length > 0) yield last
}

/** Converts chunk by chunk, null at the end. */
function createConverter(encoding: Encoding): (chunk: Buffer | null) => Buffer {
  if (encoding === 'utf-8') return bytes => bytes ?? Buffer.alloc(0)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return createUtf16Converter(encoding)
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  return chunk => encodeMarkingBroken((chunk === null ? decoder.end() : decoder.write(chunk)) ?? '', /\ufffd/u)
}

/** A character cut by the end of a chunk waits for the next. */
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
    const converted = encodeMarkingBroken(units.toString('utf16le'), /\p{Surrogate}/u)
    return chunk === null && waiting.length > 0 ? Buffer.concat([converted, BROKEN]) : converted
  }
}

function encodeMarkingBroken(text: string, broken: RegExp): Buffer {
  const parts = text.split(broken)
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [BROKEN, Buffer.from(part)])))
}
