import { createVocabulary } from '../parse/vocabulary.js'
import type { LanguageTable } from '../resources/model.js'

/** The language that a text is most like. */
export interface LikelyLanguage {
  /** Two letters, of ISO 639-1. */
  language: string
  /** 0 to 1. */
  score: number
  /** What right answers of this language score on average. */
  average: number
  /** The score of English. */
  english: number
}

/** Null for a text that no language has anything in common with, or that is too short to tell. */
export type LanguageScorer = (text: string) => LikelyLanguage | null

/** What the table leaves off each score. */
const LEAST_SCORE = 53
/** At this score an n-gram, on average, a text has a score of one half. */
const HALF_SCORE = 25
/** Texts with fewer n-grams tell nothing. */
const LEAST_NGRAMS = 3

/**
 * Creates what tells the language of a short text by its n-grams of bytes, to the same scores as eld 2.1 with its small
 * data (https://github.com/nitotm/efficient-language-detector-js), which makes a process
 * 145 MB larger; this one makes it 11 MB larger.
 */
export function createLanguageScorer({ languages, ngrams, scores }: LanguageTable): LanguageScorer {
  const rows = createVocabulary(ngrams)
  const starts = startsOf(scores)
  return text => {
    const found = ngramsOf(text)
    if (found.size < LEAST_NGRAMS) return null
    const sums = new Float64Array(languages.length)
    for (const ngram of found) {
      const row = rows.get(ngram)
      if (row === undefined) continue
      for (let at = (starts[row] ?? 0) + 1; at < (starts[row + 1] ?? 0); at += 2) {
        const language = scores[at] ?? 0
        sums[language] = (sums[language] ?? 0) + (scores[at + 1] ?? 0) + LEAST_SCORE
      }
    }
    const best = sums.indexOf(Math.max(...sums))
    const scoreOf = (sum = 0) => sum / found.size / (sum / found.size + HALF_SCORE)
    const [language, average] = languages[best] ?? ['', 0]
    const english = scoreOf(sums[languages.findIndex(([code]) => code === 'en')])
    return sums[best] === 0 ? null : { language, score: scoreOf(sums[best]), average, english }
  }
}

/** Where the scores of each n-gram begin, and where the last end. */
function startsOf(scores: Uint8Array): Uint32Array {
  const starts: number[] = []
  let at = 0
  for (; at < scores.length; at += 1 + 2 * (scores[at] ?? 0)) starts.push(at)
  return Uint32Array.from([...starts, at])
}

/** All but letters of the Basic Multilingual Plane, and apostrophes before them. */
const SEPARATORS = /(?:[^\p{L}]|[\u{10000}-\u{10ffff}])+(?<!['`’])/gu
/** Bytes of a text that count: to the first space after so many, or to the first letter that ends behind so many. */
const MOST_BYTES = { toSpace: 350, toLetter: 380 } as const
/** Bytes of a word that count, but for its end. */
const LONGEST_WORD = 70
const LENGTH = 4
const STRIDE = 3

/** Runs of four bytes, three apart, and the last four of each word; a character is a byte, a space the edge of a word. */
function ngramsOf(text: string): Set<string> {
  const ngrams = new Set<string>()
  for (const word of wordsOf(text)) {
    const length = Math.min(word.length, LONGEST_WORD)
    let at = 0
    for (; at + LENGTH < length; at += STRIDE) ngrams.add(edge(at) + word.slice(at, at + LENGTH))
    ngrams.add(`${edge(at)}${word.slice(Math.max(0, length - LENGTH))} `)
  }
  return ngrams
}

const edge = (at: number) => (at === 0 ? ' ' : '')

function wordsOf(text: string): string[] {
  const bytes = Buffer.from(text.replace(SEPARATORS, ' ').trim().toLowerCase()).toString('latin1')
  const space = bytes.indexOf(' ', MOST_BYTES.toSpace + 1)
  const letter = bytes.slice(MOST_BYTES.toLetter + 1).search(/[^\x80-\xbf]/)
  const ends = [space, letter < 0 ? -1 : letter + MOST_BYTES.toLetter + 1].filter(end => end >= 0)
  return bytes
    .slice(0, Math.min(bytes.length, ...ends))
    .split(' ')
    .filter(word => word !== '')
}
