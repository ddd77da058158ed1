import { folded } from './fold.js'
import { createVocabulary } from './vocabulary.js'

/** What the gazetteer says of words in lower case without accents, one space between them. */
export interface Towns {
  has(words: string): boolean
  /** Whether a name begins with the word, which is all of the name or stands before a space or hyphen. */
  begin(word: string): boolean
}

/**
 * The file that `createTowns` reads, which takes no longer than to read its bytes: the names as they are looked up, a
 * line each, an empty line, the words that names begin with and that are none themselves; both in the order of their
 * code units.
 */
export function townsFile(names: Iterable<string>): string {
  const keys = new Set([...names].map(name => folded(name).toLowerCase()))
  const beginnings = new Set([...keys].map(key => /^[^\s-]+/.exec(key)?.[0] ?? key))
  return [...[...keys].sort(), '', ...[...beginnings].filter(word => !keys.has(word)).sort(), ''].join('\n')
}

/**
 * Creates the look-up of names of towns.
 * @param bytes  UTF-8, as `townsFile` writes it
 */
export function createTowns(bytes: Uint8Array): Towns {
  const lines = createVocabulary(bytes)
  const names = lines.get('') ?? 0
  return {
    has: words => (lines.get(words) ?? names) < names,
    begin: word => word !== '' && lines.get(word) !== undefined
  }
}
