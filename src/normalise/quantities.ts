import { COUNTED_NOUNS, UNIT_ABBREVIATIONS, UNIT_WORDS } from '../lexicon/units.js'
import type { Amount } from './amounts.js'
import { type Found, foundAmount } from './found.js'
import { afterHyphen, isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { findAmount } from './numbers.js'
import { createPhrases } from './phrases.js'

const findUnitWords = createPhrases(UNIT_WORDS, 'lower')
const findAbbreviation = createPhrases(UNIT_ABBREVIATIONS, 'text')
/** Single letters are units only right behind the digits. */
const GLUED_UNITS: ReadonlySet<string> = new Set(['m', 'g', 'C'])
const YEAR = /^(?:19|20)\d\d$/
const BEFORE_YEAR: ReadonlySet<string> = new Set('in the since of a this from until'.split(' '))

/** Finds percentages, measures and counted things: "5%", "90 km/h", "30 people", "magnitude 6.1". */
export function findQuantity(lexemes: readonly Lexeme[], at: number): Found | null {
  const sign = lowerAt(lexemes, at)
  if (sign === 'minus' || sign === '-') return negative(lexemes, at)
  if (sign === 'magnitude') return magnitude(lexemes, at)
  const amount = findAmount(lexemes, at)
  return amount && (measured(lexemes, amount) ?? counted(lexemes, at, amount))
}

function quantity(amount: Amount, next: number, unit: string): Found {
  const type = unit === '%' || unit === 'percentage point' ? 'PERCENT' : 'QUANTITY'
  return foundAmount(amount, { next, type, unit })
}

function negative(lexemes: readonly Lexeme[], at: number): Found | null {
  const written = lowerAt(lexemes, at) === 'minus' || (!isGlued(lexemes, at) && isGlued(lexemes, at + 1))
  const positive = written && lexemes[at + 1]?.kind !== 'mark' ? findQuantity(lexemes, at + 1) : null
  const amount = positive?.amount
  if (!positive?.unit || !amount?.value) return null
  const value = { ...amount.value, units: -amount.value.units }
  return quantity({ ...amount, value }, positive.next, positive.unit)
}

function magnitude(lexemes: readonly Lexeme[], at: number): Found | null {
  const amount = findAmount(lexemes, afterHyphen(lexemes, at) ?? at + 1)
  return amount?.value ? quantity(amount, amount.next, 'magnitude') : null
}

function measured(lexemes: readonly Lexeme[], amount: Amount): Found | null {
  const at = unitPlace(lexemes, amount)
  const word = findUnitWords(lexemes, at)
  const short = lexemes[amount.next - 1]?.kind === 'number' ? findAbbreviation(lexemes, at) : null
  const unit = short && (!word || short[1] > word[1]) ? short : word
  if (!unit) return null
  const loose = unit[1] === at + 1 && GLUED_UNITS.has(lexemes[at]?.text ?? '') && !isGlued(lexemes, at)
  return loose ? null : quantity(amount, unit[1], unit[0])
}

/** Behind the hyphen of "10-foot" or the "of" of "hundreds of miles". */
function unitPlace(lexemes: readonly Lexeme[], { next, value }: Amount): number {
  if (value === null && lowerAt(lexemes, next) === 'of') return next + 1
  return afterHyphen(lexemes, next - 1) ?? next
}

function counted(lexemes: readonly Lexeme[], start: number, amount: Amount): Found | null {
  const at = unitPlace(lexemes, amount)
  const noun = lowerAt(lexemes, at)
  const unit = COUNTED_NOUNS.get(noun)
  if (!unit || (isGlued(lexemes, at) && lowerAt(lexemes, at - 1) !== '-')) return null
  // "the 2016 vote" is no count, "a 300-vote lead" is.
  const singular = (noun === unit && unit !== 'people') || noun === 'person'
  const one = amount.value?.units === 1n && amount.value.places === 0
  if (singular && !one && lowerAt(lexemes, at - 1) !== '-') return null
  const year = YEAR.test(lexemes[start]?.text ?? '') && BEFORE_YEAR.has(lowerAt(lexemes, start - 1))
  return year ? null : quantity(amount, at + 1, unit)
}
