import type { Lexeme } from './lexemes.js'

/** Finds the longest phrase of a lexicon that begins at a lexeme: `[its value, index behind it]`, or null. */
type FindPhrase<T> = (lexemes: readonly Lexeme[], at: number) => readonly [value: T, next: number] | null

/**
 * Compiles a lexicon of phrases, their lexemes apart by single spaces.
 * @param form  `lower` compares lower-case words, `text` the words as written
 */
export function createPhrases<T>(lexicon: ReadonlyMap<string, T>, form: 'lower' | 'text'): FindPhrase<T> {
  const byFirst = new Map<string, [words: string[], value: T][]>()
  for (const [phrase, value] of lexicon) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), [words, value]])
  }
  for (const phrases of byFirst.values()) phrases.sort(([a], [b]) => b.length - a.length)
  return (lexemes, at) => {
    const lexeme = lexemes[at]
    const phrases = lexeme && byFirst.get(lexeme[form])
    for (const [words, value] of phrases ?? []) {
      if (words.every((word, index) => lexemes[at + index]?.[form] === word)) return [value, at + words.length]
    }
    return null
  }
}
