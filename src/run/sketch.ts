/**
 * Sketches of texts for finding near-duplicates: MinHash (Broder 1997, "On the resemblance and containment of
 * documents") over runs of three words, with one hash of each run instead of one per minimum (Li, Owen & Zhang 2012,
 * "One permutation hashing") and the empty bins filled as in Shrivastava 2017, "Optimal densification for fast and
 * accurate minwise hashing".
 */

/** Minima in a sketch; the standard error of a resemblance is at most 1 / (2 * sqrt(64)) = 0.06. */
export const MINIMA = 64

export interface Sketch {
  words: number
  /** 16 bits each: two unlike texts agree in one of them with a chance of about 1 in 65,536. */
  minima: Uint16Array
}

/** Reports made from a template (weather, company results) differ in their numbers and in little else. */
const WEIGHT_OF_NUMBERS = 3

/**
 * The sketch of a text, blind to case, punctuation and white space.
 * @returns null for a text of fewer than three words
 */
export function sketchOf(text: string): Sketch | null {
  const bins = new Uint32Array(MINIMA).fill(EMPTY)
  const words = eachRun(text, (run, hasNumber) => {
    addTo(bins, run)
    if (!hasNumber) return
    for (let copy = 1; copy < WEIGHT_OF_NUMBERS; copy++) addTo(bins, mixed(run + copy))
  })
  return words < 3 ? null : { words, minima: filled(bins) }
}

/** The share of word runs that two texts have in common, of those that either has (Jaccard), as far as sketches tell. */
export function resemblance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let same = 0
  for (let bin = 0; bin < MINIMA; bin++) if (a[bin] === b[bin]) same++
  return same / MINIMA
}

/** Kinds of UTF-16 code units. */
const MARK = 0
const LETTER = 1
const DIGIT = 2
/** A word by itself: scripts that put no spaces between words. */
const IDEOGRAPH = 3

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(character)) return IDEOGRAPH
  // Halves of a surrogate pair count as letters.
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character) ? LETTER : MARK
})

/** Calls `visit` with the hash of each run of three words; returns how many words there are. */
function eachRun(text: string, visit: (hash: number, hasNumber: boolean) => void): number {
  const lower = text.toLowerCase()
  let words = 0
  let letters = 0 // hash of the word so far
  let isOpen = false
  let numberAt = -3 // index of the last word with a digit
  let before = 0 // hashes of the two words before
  let last = 0
  const endWord = (): void => {
    const word = mixed(letters)
    if (words >= 2) visit(mixed(Math.imul(before, 31) + Math.imul(last, 17) + word), words - numberAt < 3)
    before = last
    last = word
    words++
    letters = 0
    isOpen = false
  }
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    const kind = KINDS[unit]
    if (isOpen && (kind === MARK || kind === IDEOGRAPH)) endWord()
    if (kind === MARK) continue
    // FNV-1a
    letters = Math.imul(letters ^ unit, 0x01000193)
    isOpen = true
    if (kind === DIGIT) numberAt = words
    if (kind === IDEOGRAPH) endWord()
  }
  if (isOpen) endWord()
  return words
}

const EMPTY = 0xffffffff
/** The upper bits of a hash say which bin it falls into, the others are its rank there. */
const RANK_BITS = 32 - Math.log2(MINIMA)
const RANK = 2 ** RANK_BITS - 1

function addTo(bins: Uint32Array, hash: number): void {
  const bin = hash >>> RANK_BITS
  const rank = hash & RANK
  if (rank < (bins[bin] ?? EMPTY)) bins[bin] = rank
}

/** An empty bin takes the minimum of another, the same one in every text that has that other. */
function filled(bins: Uint32Array): Uint16Array {
  return Uint16Array.from(bins, (minimum, bin) => {
    let found = minimum
    for (let attempt = 1; found === EMPTY; attempt++) {
      found = bins[mixed(bin * MINIMA * 4096 + attempt) >>> RANK_BITS] ?? EMPTY
    }
    return mixed(found)
  })
}

/** Spreads a 32-bit number over all its bits: the finaliser of MurmurHash3 (Appleby 2011). */
export function mixed(number: number): number {
  let hash = number | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
