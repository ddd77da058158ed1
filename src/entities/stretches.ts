import { HONORIFICS, OFFICE_TITLES } from '../lexicon/titles.js'
import type { Token } from '../types.js'

/** Longest known name, in tokens. */
const LONGEST = 7
/** The words of tokens `from` to `to`, exclusive, one space where the text has any. */
export const words = (tokens: readonly Token[], from: number, to: number): string => {
  let joined = ''
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) break
    joined += (index > from && tokens[index - 1]?.end !== token.start ? ' ' : '') + token.text
  }
  return joined
}

/** A test of phrases, with the words that those it accepts begin with. */
export interface PhraseTest {
  begins(word: string): boolean
  accepts(phrase: string): boolean
}

/** The longest stretch from `from` that `test` accepts, as its exclusive end, or null. */
export function longest(tokens: readonly Token[], from: number, to: number, test: PhraseTest): number | null {
  if (!test.begins(tokens[from]?.text ?? '')) return null
  for (let end = Math.min(to, from + LONGEST); end > from; end--) if (test.accepts(words(tokens, from, end))) return end
  return null
}

const firstWord = (phrase: string) => /^[^\s-]+/.exec(phrase)?.[0] ?? phrase
const titleBeginnings = new Set([...OFFICE_TITLES, ...HONORIFICS.keys()].map(firstWord))
/** Offices and forms of address. */
export const TITLES: PhraseTest = {
  begins: word => titleBeginnings.has(word),
  accepts: phrase => OFFICE_TITLES.has(phrase) || HONORIFICS.has(phrase)
}
