import { SHORT_SCALES } from '../lexicon/number-words.js'
import { COUNTED_NOUNS, METRE_CONTEXT } from '../lexicon/units.js'
import { type Amount, amountOf, scaled, whole } from './amounts.js'
import { add, type Decimal, decimal, multiply } from './decimal.js'
import { oneInMany, partBehind, partOf, vulgarFraction, wordFraction } from './fractions.js'
import { isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { vagueAmount } from './vague-amounts.js'
import { wordAmount } from './word-numbers.js'

/** Longest run of digits read as a number. */
const MAX_DIGITS = 40
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN_GROUPED = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const PLAIN = /^\d+(?:\.\d+)?$/

/** Reads written digits with separators; null for versions, decimal commas and overlong runs. */
export function readDigits(digits: string): Decimal | null {
  if (digits.length > MAX_DIGITS) return null
  const commas = digits.replace(/[\u00a0\u2009\u202f]/g, ',')
  if (!PLAIN.test(commas) && !GROUPED.test(commas) && !INDIAN_GROUPED.test(commas)) return null
  return decimal(commas.replaceAll(',', ''))
}

/** The amounts of a text by the index of their first lexeme: every finder asks for the same ones. */
const read = new WeakMap<readonly Lexeme[], (Amount | null)[]>()

/** Finds the number, in digits or words, that begins at a lexeme. */
export function findAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const lexeme = lexemes[at]
  if (!lexeme) return null
  const amounts = read.get(lexemes) ?? []
  if (amounts.length === 0) read.set(lexemes, amounts)
  const known = amounts[at]
  if (known !== undefined) return known
  const amount = readAmount(lexemes, at, lexeme)
  amounts[at] = amount
  return amount
}

function readAmount(lexemes: readonly Lexeme[], at: number, lexeme: Lexeme): Amount | null {
  if (lexeme.kind === 'mark') return vulgarFraction(lexemes, at)
  if (lexeme.kind === 'number') {
    const amount = digitAmount(lexemes, at, shortScale)
    return amount && (oneInMany(lexemes, amount, wholeAt) ?? amount)
  }
  const special = vagueAmount(lexemes, at) ?? partOf(lexemes, at) ?? wordFraction(lexemes, at)
  if (special) return special
  const amount = wordAmount(lexemes, at)
  return amount && (oneInMany(lexemes, amount, wholeAt) ?? amount)
}

/** Finds the amount behind a currency sign, where "3m" and "2b" are always millions and billions. */
export function findSignedAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  return lexemes[at]?.kind === 'number' ? digitAmount(lexemes, at, moneyScale) : null
}

type FindShortScale = (lexemes: readonly Lexeme[], at: number) => bigint | null

function digitAmount(lexemes: readonly Lexeme[], at: number, findShortScale: FindShortScale): Amount | null {
  const value = readDigits(lexemes[at]?.text ?? '')
  if (!value) return null
  const part = partBehind(lexemes, at + 1)
  if (part) return scaled(lexemes, amountOf(part[1], add(value, part[0])))
  const short = findShortScale(lexemes, at + 1)
  if (short) return { ...amountOf(at + 2, multiply(value, whole(short))), scale: short }
  return scaled(lexemes, amountOf(at + 1, value))
}

function moneyScale(lexemes: readonly Lexeme[], at: number): bigint | null {
  const scale = SHORT_SCALES.get(lowerAt(lexemes, at))
  const ends = !(isGlued(lexemes, at + 1) && lexemes[at + 1]?.kind === 'number')
  return scale && ends && (isGlued(lexemes, at) || lowerAt(lexemes, at).length > 1) ? scale : null
}

/** Away from currency "4b" is a flat or a paragraph, "3M" a firm, and "3m" as likely metres as millions. */
function shortScale(lexemes: readonly Lexeme[], at: number): bigint | null {
  const written = lexemes[at]?.text
  if (written === undefined || written === 'b' || written === 'B' || written === 'M' || written === 'K') return null
  if (written === 'm' && !countsMillions(lexemes, at)) return null
  return moneyScale(lexemes, at)
}

function countsMillions(lexemes: readonly Lexeme[], at: number): boolean {
  const following = lowerAt(lexemes, at + 1)
  if (METRE_CONTEXT.has(following)) return false
  return COUNTED_NOUNS.has(following) || /^\p{L}{3,}s$/u.test(following)
}

function wholeAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  return lexemes[at]?.kind === 'number' ? digitAmount(lexemes, at, shortScale) : wordAmount(lexemes, at)
}
