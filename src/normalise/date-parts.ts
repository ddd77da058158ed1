import { AMBIGUOUS_MONTHS, MONTHS } from '../lexicon/calendar.js'
import { partsOf } from './days.js'
import { isCapitalised, isGlued, type Lexeme, lowerAt } from './lexemes.js'

/** A part of a date and the index of the lexeme behind it. */
export interface Part {
  number: number
  next: number
}

/** Reads a capitalised month name or abbreviation with its dot. */
export function monthAt(lexemes: readonly Lexeme[], at: number): Part | null {
  const lexeme = lexemes[at]
  const number = isCapitalised(lexeme) ? MONTHS.get(lexeme?.lower ?? '') : undefined
  if (!number) return null
  const short = lowerAt(lexemes, at).length <= 4 && !/^(?:may|june|july)$/.test(lowerAt(lexemes, at))
  const dotted = short && lowerAt(lexemes, at + 1) === '.' && isGlued(lexemes, at + 1)
  return { number, next: dotted ? at + 2 : at + 1 }
}

export function isAmbiguousMonth(lexemes: readonly Lexeme[], at: number): boolean {
  return AMBIGUOUS_MONTHS.has(lowerAt(lexemes, at))
}

/** Reads a day of the month, "14" or "14th". */
export function dayAt(lexemes: readonly Lexeme[], at: number): Part | null {
  const digits = lowerAt(lexemes, at)
  if (!/^[0-3]?\d$/.test(digits) || digits === '0' || Number(digits) > 31) return null
  const ordinal = isGlued(lexemes, at + 1) && /^(?:st|nd|rd|th)$/.test(lowerAt(lexemes, at + 1))
  const next = ordinal ? at + 2 : at + 1
  return gluedWord(lexemes, next) || lowerAt(lexemes, next) === '%' ? null : { number: Number(digits), next }
}

/** Reads a year of four digits. */
export function yearAt(lexemes: readonly Lexeme[], at: number): Part | null {
  const digits = lowerAt(lexemes, at)
  if (!/^(?:1[1-9]|20)\d\d$/.test(digits) || gluedWord(lexemes, at + 1)) return null
  return { number: Number(digits), next: at + 1 }
}

/** Reads ", 2024", "2024", "of 2024", "last year" behind a day, month or part of a year. */
export function yearBehind(lexemes: readonly Lexeme[], at: number, published: number | null): Part | null {
  const joint = lowerAt(lexemes, at)
  const place = joint === ',' || joint === 'of' || joint === 'in' ? at + 1 : at
  const year = yearAt(lexemes, place)
  if (year) return year
  const offset = RELATIVE_YEARS.get(lowerAt(lexemes, place))
  const relative = offset !== undefined && lowerAt(lexemes, place + 1) === 'year' && joint !== 'in'
  return relative && published !== null ? { number: partsOf(published).year + offset, next: place + 2 } : null
}

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1]
])

function gluedWord(lexemes: readonly Lexeme[], at: number): boolean {
  return isGlued(lexemes, at) && (lexemes[at]?.kind === 'word' || lexemes[at]?.kind === 'number')
}
