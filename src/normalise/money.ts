import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MINOR_CURRENCY_WORDS,
  WEIGHT_WORDS
} from '../lexicon/currencies.js'
import type { Amount } from './amounts.js'
import { decimal, decimalText, multiply } from './decimal.js'
import { type Found, foundAmount } from './found.js'
import { afterHyphen, isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { findAmount, findSignedAmount } from './numbers.js'
import { createPhrases } from './phrases.js'

const findSign = createPhrases(CURRENCY_SIGNS, 'lower')
const findWord = createPhrases(CURRENCY_WORDS, 'lower')
const findMinorWord = createPhrases(MINOR_CURRENCY_WORDS, 'lower')
const HUNDREDTH = decimal('0.01')
/** How many lexemes around "300 pounds" tell whether it is a weight. */
const WEIGHT_REACH = 3
const SINGULARS: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro', 'cent', 'penny', 'rupee', 'peso'])

/** Finds amounts of money: "$4.5bn", "Rs 500 crore", "40p", "5 million dollars". Units are ISO 4217 codes. */
export function findMoney(lexemes: readonly Lexeme[], at: number): Found | null {
  return signed(lexemes, at) ?? worded(lexemes, at)
}

/** Whether the lexeme may begin a currency sign. */
export function beginsSign(lexeme: Lexeme): boolean {
  return SIGN_STARTS.has(lexeme.lower) || CURRENCY_CODES.has(lexeme.text)
}

const SIGN_STARTS: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.keys()].map(sign => sign.split(' ')[0] ?? ''))

function signed(lexemes: readonly Lexeme[], at: number): Found | null {
  const sign = findSign(lexemes, at) ?? codeAt(lexemes, at)
  if (!sign || !isWritten(lexemes, at, sign[1])) return null
  const amount = findSignedAmount(lexemes, sign[1])
  return amount && foundAmount(amount, { next: amount.next, type: 'MONEY', unit: sign[0] })
}

function codeAt(lexemes: readonly Lexeme[], at: number): readonly [string, number] | null {
  const code = lexemes[at]?.text ?? ''
  // "COP28" is a conference on the climate, "COP 5,000" an amount.
  if (code === 'COP' && /^\d\d?$/.test(lowerAt(lexemes, at + 1))) return null
  return CURRENCY_CODES.has(code) ? [code === 'RMB' ? 'CNY' : code, at + 1] : null
}

/** A sign of several lexemes is written together, one of letters with a capital: "US$", "Rs". */
function isWritten(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  for (let place = at + 1; place < next; place++) if (!isGlued(lexemes, place)) return false
  const first = lexemes[at]?.text ?? ''
  return first !== first.toLowerCase() || lexemes[at]?.kind === 'mark'
}

function worded(lexemes: readonly Lexeme[], start: number): Found | null {
  const amount = findAmount(lexemes, start)
  if (!amount) return null
  const ofPlace = amount.value === null && lowerAt(lexemes, amount.next) === 'of' ? amount.next + 1 : amount.next
  const at = afterHyphen(lexemes, amount.next - 1) ?? ofPlace
  const minor = findMinorWord(lexemes, at)
  if (minor && isMinor(lexemes, at)) {
    return foundAmount(amount, { next: minor[1], type: 'MONEY', unit: minor[0] }, hundredth)
  }
  const word = findWord(lexemes, at) ?? codeAt(lexemes, at)
  if (!word || !isCurrency(lexemes, { start, at, next: word[1] }, amount)) return null
  return foundAmount(amount, { next: word[1], type: 'MONEY', unit: word[0] })
}

function hundredth({ value }: Amount): string | null {
  return value && decimalText(multiply(value, HUNDREDTH))
}

/** "40p" and "40¢", not "page 40 p" or "a 5 cent rise" without a count. */
function isMinor(lexemes: readonly Lexeme[], at: number): boolean {
  const written = lexemes[at]?.text
  return written !== 'P' && (written !== 'p' || isGlued(lexemes, at))
}

interface Place {
  start: number
  at: number
  next: number
}

/** Leaves out weights ("300 pounds"), verbs ("two won") and nouns ("two pound signs"). */
function isCurrency(lexemes: readonly Lexeme[], { start, at, next }: Place, amount: Amount): boolean {
  const word = lowerAt(lexemes, at)
  if (word === 'won') return amount.scale > 1n || lexemes[start]?.kind === 'number'
  if (word === 'pound' || word === 'pounds') return !isWeight(lexemes, start, next)
  const hyphenated = lowerAt(lexemes, at - 1) === '-'
  const one = amount.value?.units === 1n && amount.value.places === 0
  return !SINGULARS.has(word) || hyphenated || one || word === 'euro'
}

function isWeight(lexemes: readonly Lexeme[], start: number, next: number): boolean {
  for (let reach = 1; reach <= WEIGHT_REACH; reach++) {
    if (WEIGHT_WORDS.has(lowerAt(lexemes, start - reach))) return true
    if (WEIGHT_WORDS.has(lowerAt(lexemes, next + reach - 1))) return true
  }
  return false
}
