import { isUtf8 } from 'node:buffer'
import { getEncoding } from 'encoding-sniffer'
import iconv from 'iconv-lite'
import { PipelineError } from '../errors.js'
import type { InputFormat } from './reader.js'

/** Name of an encoding, lower case: `utf-8`, `utf-16le`, `utf-16be`, or another that iconv-lite knows. */
export type Encoding = string

const UTF8 = 'utf-8'
/** What is taken for it where nothing else fits: the encoding of Windows in Western Europe and America. */
const LEGACY = 'windows-1252'
/** Share of bytes of one parity that are 0 in UTF-16 of any Latin text; no other text has any. */
const LEAST_ZEROS = 0.3
const MOST_OTHER_ZEROS = 0.05
/** A text in a Latin alphabet has fewer letters with marks, as a share of its bytes; in Cyrillic or Greek nearly all are high. */
const MOST_HIGH = 0.25

/** @throws PipelineError USAGE for a label that is no encoding */
export function checkEncoding(label: string): void {
  if (iconv.encodingExists(label)) return
  const message = `There is no encoding "${label}"; try utf-8, utf-16le, windows-1252, iso-8859-15 or shift_jis.`
  throw new PipelineError('USAGE', message, { encoding: label })
}

/** The encoding that a byte-order mark tells, and the length of the mark; null without one. */
export function markOf(head: Buffer): { encoding: Encoding; length: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: UTF8, length: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/**
 * The encoding of a file by its first bytes: the user's word, a byte-order mark, zero bytes at every other place,
 * what HTML declares, UTF-8 if the bytes are that, else Windows-1252. Bytes that hold as many characters
 * of valid UTF-8 as broken ones stay UTF-8, so that one broken byte does not spoil all others.
 */
export function encodingOf(head: Buffer, { format, encoding }: { format?: InputFormat; encoding?: string }): Encoding {
  const mark = markOf(head)
  if (mark !== null) return mark.encoding
  if (encoding !== undefined) return normalised(encoding)
  const wide = encodingByZeros(head)
  if (wide !== null) return wide
  const isUtf = looksUtf8(head)
  if (format === 'html') {
    const declared = normalised(getEncoding(head, { defaultEncoding: UTF8 }))
    // UTF-8 with letters beyond ASCII is hardly ever so by chance, whatever is declared, nor broken by chance.
    if (declared !== UTF8 && !(isUtf && highBytes(head).length > 0)) return declared
  }
  return isUtf || !looksLegacy(head) ? UTF8 : LEGACY
}

function normalised(label: string): Encoding {
  const name = label.trim().toLowerCase()
  const plain = name.replace(/[^a-z0-9]/g, '')
  if (plain === 'utf8' || plain === 'unicode11utf8') return UTF8
  if (plain === 'utf16' || plain === 'utf16le') return 'utf-16le'
  return plain === 'utf16be' ? 'utf-16be' : name
}

function encodingByZeros(head: Buffer): Encoding | null {
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros.map(count => (2 * count) / Math.max(1, head.length))
  if (odd > LEAST_ZEROS && even < MOST_OTHER_ZEROS) return 'utf-16le'
  return even > LEAST_ZEROS && odd < MOST_OTHER_ZEROS ? 'utf-16be' : null
}

const highBytes = (bytes: Buffer) => bytes.filter(byte => byte >= 0x80)

/** A character of UTF-8 beyond ASCII, its bytes read as Latin 1. */
const MULTIBYTE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g

/** True for valid UTF-8, perhaps cut at the end, and where broken bytes do not outnumber valid characters. */
function looksUtf8(bytes: Buffer): boolean {
  const whole = bytes.subarray(0, wholeLength(bytes))
  if (isUtf8(whole)) return true
  const characters = whole.toString('latin1').match(MULTIBYTE) ?? []
  const broken = highBytes(whole).length - characters.join('').length
  return characters.length > 0 && characters.length >= broken
}

/** The length up to a last character that is cut by the end. */
function wholeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0
    if (needs > 0) return needs > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** True where high bytes are few and stand for something in Windows-1252, which leaves five of them free. */
function looksLegacy(bytes: Buffer): boolean {
  const high = highBytes(bytes)
  const isFree = (byte: number) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
  return high.length > 0 && high.length <= bytes.length * MOST_HIGH && !high.some(isFree)
}
