import { SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.js'
import { type Amount, amountOf } from './amounts.js'
import { type Lexeme, lowerAt } from './lexemes.js'

/** Finds amounts without a number: "dozens", "tens of thousands", "several hundred", "a few" (with a unit). */
export function vagueAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const word = lowerAt(lexemes, at)
  if (VAGUE_NUMBERS.has(word)) return plurals(lexemes, at)
  if (word === 'tens') return VAGUE_NUMBERS.has(lowerAt(lexemes, at + 2)) ? plurals(lexemes, at) : null
  if (word === 'scores') return scoresOf(lexemes, at)
  const next = afterVagueWord(lexemes, at)
  if (next === null) return null
  return SCALES.has(lowerAt(lexemes, next)) ? amountOf(next + 1, null) : { ...amountOf(next, null), needsUnit: true }
}

function plurals(lexemes: readonly Lexeme[], at: number): Amount {
  let next = at + 1
  while (lowerAt(lexemes, next) === 'of' && VAGUE_NUMBERS.has(lowerAt(lexemes, next + 1))) next += 2
  return amountOf(next, null)
}

function scoresOf(lexemes: readonly Lexeme[], at: number): Amount | null {
  const counted = lexemes[at + 2]
  return lowerAt(lexemes, at + 1) === 'of' && counted?.kind === 'word' ? amountOf(at + 1, null) : null
}

function afterVagueWord(lexemes: readonly Lexeme[], at: number): number | null {
  const word = lowerAt(lexemes, at)
  if (word === 'several' || word === 'few') return at + 1
  if (word !== 'a') return null
  const following = lowerAt(lexemes, at + 1)
  if (following === 'few') return at + 2
  return following === 'couple' && lowerAt(lexemes, at + 2) === 'of' ? at + 3 : null
}
