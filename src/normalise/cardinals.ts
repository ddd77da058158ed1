import { AFTER_PRONOUN_ONE, BEFORE_PRONOUN_ONE, NUMBERED_NAMES } from '../lexicon/number-words.js'
import { type Found, foundAmount } from './found.js'
import { beginsSentence, isCapitalised, isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { findAmount } from './numbers.js'

/** Finds numbers without a unit: "12", "3.2 million", "dozens", "two-thirds". */
export function findCardinal(lexemes: readonly Lexeme[], at: number): Found | null {
  const amount = findAmount(lexemes, at)
  if (!amount || amount.needsUnit || isName(lexemes, at)) return null
  if (amount.next === at + 1 && isPronoun(lexemes, at)) return null
  return foundAmount(amount, { next: amount.next, type: 'CARDINAL', unit: null })
}

/** "one of them", "no one", "net zero". */
function isPronoun(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lowerAt(lexemes, at)
  if (word === 'zero') return lexemes[at + 1]?.kind !== 'word' || lowerAt(lexemes, at + 1) === 'tolerance'
  if (word !== 'one') return false
  const after = lexemes[at + 1]
  return (
    after?.kind !== 'word' || AFTER_PRONOUN_ONE.has(after.lower) || BEFORE_PRONOUN_ONE.has(lowerAt(lexemes, at - 1))
  )
}

/** "Boeing 737", "the Big Four", "In his 80s". */
function isName(lexemes: readonly Lexeme[], at: number): boolean {
  if (NUMBERED_NAMES.has(lowerAt(lexemes, at - 1))) return true
  const lexeme = lexemes[at]
  return (
    isCapitalised(lexeme) && !beginsSentence(lexemes, at) && isCapitalised(lexemes[at - 1]) && !isGlued(lexemes, at)
  )
}
