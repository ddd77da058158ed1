import { hash } from 'node:crypto'
import type { Article } from '../types.js'

/** What an article is to those read before it; `of` is the id of the first article with the same text. */
export type Standing = 'new' | 'same_article' | 'same_id' | { of: string }

/**
 * Tells articles that were read before, by id and by text. Keeps 24 bytes of hashes and the id of each article, so
 * half a million of them take some fifty megabytes.
 */
export function createDuplicateFinder(): (article: Article) => Standing {
  const ids = createHashIndex()
  const texts = createHashIndex()
  /** Ordinal of the text of the article with this ordinal. */
  const textOfId: number[] = []
  /** Id of the first article with the text of this ordinal. */
  const firstIds: string[] = []
  return article => {
    const text = texts.find(hashOf(article.text))
    const id = ids.find(hashOf(article.id))
    if (id.ordinal !== null) return textOfId[id.ordinal] === text.ordinal ? 'same_article' : 'same_id'
    textOfId[id.add()] = text.ordinal ?? texts.size()
    if (text.ordinal !== null) return { of: firstIds[text.ordinal] ?? article.id }
    firstIds[text.add()] = article.id
    return 'new'
  }
}

/** 96 bits: among half a million articles a false match has a chance of about 1 in 10^18. */
const WORDS = 3

function hashOf(text: string): Uint32Array {
  const digest = hash('sha256', text, 'buffer')
  return Uint32Array.from({ length: WORDS }, (_, word) => digest.readUInt32LE(word * 4))
}

interface Found {
  /** Ordinal of the hash in order of addition; null when it is new. */
  ordinal: number | null
  /** Adds the hash that was looked for and returns its ordinal. */
  add: () => number
}

/** An open-addressing hash table in typed arrays: a Map of strings would take five times the memory. */
function createHashIndex(): { find: (hash: Uint32Array) => Found; size: () => number } {
  let hashes = new Uint32Array(WORDS * 512)
  let slots = new Uint32Array(1024) // ordinal + 1; 0 = free
  let size = 0

  const slotOf = (words: ArrayLike<number>): number => {
    let slot = (words[0] ?? 0) & (slots.length - 1)
    for (let entry = slots[slot]; entry; entry = slots[slot]) {
      const at = (entry - 1) * WORDS
      if (hashes[at] === words[0] && hashes[at + 1] === words[1] && hashes[at + 2] === words[2]) break
      slot = (slot + 1) & (slots.length - 1)
    }
    return slot
  }
  const grow = (): void => {
    const wider = new Uint32Array(hashes.length * 2)
    wider.set(hashes)
    hashes = wider
    slots = new Uint32Array(slots.length * 2)
    for (let ordinal = 0; ordinal < size; ordinal++) {
      slots[slotOf(hashes.subarray(ordinal * WORDS, ordinal * WORDS + WORDS))] = ordinal + 1
    }
  }
  const add = (words: Uint32Array): number => {
    if ((size + 1) * 2 > slots.length) grow()
    hashes.set(words, size * WORDS)
    slots[slotOf(words)] = size + 1
    return size++
  }
  return {
    find: words => {
      const entry = slots[slotOf(words)] ?? 0
      return { ordinal: entry === 0 ? null : entry - 1, add: () => add(words) }
    },
    size: () => size
  }
}
