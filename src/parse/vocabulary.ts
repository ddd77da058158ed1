/** The row of each word of a vocabulary, from 0; undefined for one that is not in it. */
export interface Vocabulary {
  get(word: string): number | undefined
}

/** Slots for each word: half of them stay empty, so that a search is short. */
const SLOTS = 2

/** 32-bit FNV-1a over bytes (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv). */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  return hash >>> 0
}

/**
 * Creates a look-up of words over the bytes that they were read from, without a string for each: a table of open
 * addressing (linear probing) holds where each word begins.
 * @param bytes  UTF-8, a word a line
 */
export function createVocabulary(bytes: Uint8Array): Vocabulary {
  const starts = startsOf(bytes)
  const size = starts.length - 1
  const mask = 2 ** Math.ceil(Math.log2((size + 1) * SLOTS)) - 1
  const table = new Int32Array(mask + 1).fill(-1)
  for (let row = 0; row < size; row++) {
    let at = hashOf(bytes, starts[row] ?? 0, endOf(starts, row)) & mask
    while (table[at] !== -1) at = (at + 1) & mask
    table[at] = row
  }
  const buffer = new Uint8Array(1024)
  const encoder = new TextEncoder()
  const isAt = (row: number, length: number): boolean => {
    const from = starts[row] ?? 0
    if (endOf(starts, row) - from !== length) return false
    for (let index = 0; index < length; index++) if (bytes[from + index] !== buffer[index]) return false
    return true
  }
  return {
    get: word => {
      const { read, written } = encoder.encodeInto(word, buffer)
      if (read < word.length) return undefined
      for (let at = hashOf(buffer, 0, written) & mask; ; at = (at + 1) & mask) {
        const row = table[at] ?? -1
        if (row === -1) return undefined
        if (isAt(row, written)) return row
      }
    }
  }
}

const NEW_LINE = 10

/** Where each word begins, and one past the last line's end. */
function startsOf(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) starts.push(at + 1)
  if (starts.at(-1) !== bytes.length) starts.push(bytes.length + 1)
  return starts
}

const endOf = (starts: readonly number[], row: number) => (starts[row + 1] ?? 1) - 1
