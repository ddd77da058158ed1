import type { Article } from '../types.js'
import { MINIMA, mixed, resemblance, type Sketch, sketchOf } from './sketch.js'

export interface StoryFinder {
  /**
   * The story of an article whose text was not read before: the id of the first article that tells nearly the same,
   * its own if there is none. Depends on the articles given before, in their order, and on nothing else.
   */
  add: (article: Article) => string
  /** The story of an article that was given before. */
  storyOf: (articleId: string) => string
}

/**
 * Finds articles that tell nearly the same text. An article is compared with the first of each story only, so all of
 * a story are like its first and none is in it by way of a third. Where several are like it, the most alike is taken.
 * A story takes about 400 bytes and the id of its first article; so that memory has a bound, only the last stories are
 * compared with: at least `most`, at most twice as many.
 */
export function createStoryFinder(most = MOST_STORIES): StoryFinder {
  let former = createGeneration()
  let current = createGeneration()
  /** Articles that are not the first of their story. */
  const followers = new Map<string, string>()
  const storyOf = (id: string): string => followers.get(id) ?? id
  const add = ({ id, text }: Article): string => {
    const sketch = sketchOf(text)
    if (sketch === null) return id
    const [older, newer] = [former.mostAlike(sketch), current.mostAlike(sketch)]
    const first = newer === null || (older !== null && older.score >= newer.score) ? older : newer
    if (first !== null) followers.set(id, first.id)
    else if (current.add(sketch, id) === most) {
      former = current
      current = createGeneration()
    }
    return storyOf(id)
  }
  return { add, storyOf }
}

/** The first articles of the stories of one stretch of the run. */
function createGeneration(): {
  mostAlike: (sketch: Sketch) => { id: string; score: number } | null
  /** Returns how many there are now. */
  add: (sketch: Sketch, id: string) => number
} {
  const index = createSketchIndex()
  const ids: string[] = []
  return {
    mostAlike: sketch => {
      const found = index.mostAlike(sketch)
      return found && { id: ids[found.ordinal] ?? '', score: found.score }
    },
    add: (sketch, id) => {
      ids[index.add(sketch)] = id
      return ids.length
    }
  }
}

/**
 * The resemblance from which two texts are one story, by the words of the longer one: chosen on copies and near misses
 * made from news (docs/design.md). Short texts share their phrases with many others.
 */
function leastResemblance(words: number): number {
  if (words < 50) return 0.8
  return words < 150 ? 0.6 : 0.45
}

/** Twice as many take about 100 MB. */
const MOST_STORIES = 131_072

/** Minima a band; texts that agree in a band are compared. Texts of resemblance .45 meet with a chance of .999. */
const ROWS = 2
const BANDS = MINIMA / ROWS
/** A band that so many share is a phrase of the house ("Sign up to ..."), which tells nothing. */
const MAX_SHARERS = 16

interface Match {
  ordinal: number
  /** Resemblance, 0 to 1. */
  score: number
}

interface SketchIndex {
  /** The sketch that is most like this one, the earliest of several; null where none is like it. */
  mostAlike: (sketch: Sketch) => Match | null
  /** Keeps the sketch and returns its ordinal. */
  add: (sketch: Sketch) => number
}

/** Locality-sensitive hashing in bands (Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, 3.4). */
function createSketchIndex(): SketchIndex {
  let minima = new Uint16Array(MINIMA * 256)
  let words = new Uint32Array(256)
  let slots = new Uint32Array(BANDS * 512) // ordinal + 1; 0 = free; a sketch has a slot for each of its bands
  let size = 0

  const minimaOf = (ordinal: number) => minima.subarray(ordinal * MINIMA, (ordinal + 1) * MINIMA)
  /** The ordinals that share a band, and the free slot after them. */
  const sharersOf = (sketch: Uint16Array, band: number): { sharers: number[]; free: number } => {
    const at = band * ROWS
    const [a = 0, b = 0] = [sketch[at], sketch[at + 1]]
    const sharers: number[] = []
    let slot = mixed(((a << 16) | b) + Math.imul(band, 0x9e3779b1)) & (slots.length - 1)
    for (let entry = slots[slot]; entry; entry = slots[slot]) {
      const other = (entry - 1) * MINIMA + at
      if (minima[other] === a && minima[other + 1] === b) sharers.push(entry - 1)
      slot = (slot + 1) & (slots.length - 1)
    }
    return { sharers, free: slot }
  }
  const enter = (ordinal: number): void => {
    const sketch = minimaOf(ordinal)
    for (let band = 0; band < BANDS; band++) {
      const { sharers, free } = sharersOf(sketch, band)
      if (sharers.length < MAX_SHARERS) slots[free] = ordinal + 1
    }
  }
  const grow = (): void => {
    const wider = new Uint16Array(minima.length * 2)
    wider.set(minima)
    minima = wider
    const longer = new Uint32Array(words.length * 2)
    longer.set(words)
    words = longer
    slots = new Uint32Array(slots.length * 2)
    for (let ordinal = 0; ordinal < size; ordinal++) enter(ordinal)
  }
  const add = (sketch: Sketch): number => {
    if (size === words.length) grow()
    minima.set(sketch.minima, size * MINIMA)
    words[size] = sketch.words
    enter(size)
    return size++
  }
  const mostAlike = (sketch: Sketch): Match | null => {
    const candidates = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      for (const ordinal of sharersOf(sketch.minima, band).sharers) candidates.add(ordinal)
    }
    let best: Match | null = null
    for (const ordinal of candidates) {
      const score = resemblance(sketch.minima, minimaOf(ordinal))
      if (score < leastResemblance(Math.max(sketch.words, words[ordinal] ?? 0))) continue
      if (best === null || score > best.score || (score === best.score && ordinal < best.ordinal)) {
        best = { ordinal, score }
      }
    }
    return best
  }
  return { mostAlike, add }
}
