import { PERIOD_ENDS, PERIOD_PARTS } from '../lexicon/calendar.js'
import { findDayDate } from './day-dates.js'
import { isoDay, isoMonth, isoWeek, isoYear, partsOf } from './days.js'
import { type Found, foundDate, longest } from './found.js'
import { type Lexeme, lowerAt } from './lexemes.js'
import { findPeriod } from './periods.js'
import { findRelativeDate } from './relative-dates.js'

/**
 * Finds dates as ISO 8601 / EDTF: days, months, years, periods, with a part of them ("early 2024", "end of the year").
 * @param published  the article's day, days since 1970-01-01; without it relative dates have no value
 */
export function findDate(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const word = lowerAt(lexemes, at)
  if (PERIOD_PARTS.has(word)) return plainDate(lexemes, lowerAt(lexemes, at + 1) === '-' ? at + 2 : at + 1, published)
  if (PERIOD_ENDS.has(word)) return endOfPeriod(lexemes, at, published)
  return plainDate(lexemes, at, published)
}

function plainDate(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  return longest([
    findDayDate(lexemes, at, published),
    findPeriod(lexemes, at, published),
    findRelativeDate(lexemes, at, published)
  ])
}

function endOfPeriod(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  if (lowerAt(lexemes, at + 1) !== 'of') return null
  const article = lowerAt(lexemes, at + 2) === 'the'
  const current = article ? CURRENT_PERIODS.get(lowerAt(lexemes, at + 3)) : undefined
  if (current) return foundDate(at + 4, published === null ? null : current(published))
  return plainDate(lexemes, article ? at + 3 : at + 2, published)
}

const CURRENT_PERIODS: ReadonlyMap<string, (day: number) => string | null> = new Map([
  ['day', isoDay],
  ['week', day => isoWeek(day, 0)],
  ['month', day => isoMonth(day, 0)],
  ['year', day => isoYear(partsOf(day).year)],
  ['decade', day => `${Math.floor(partsOf(day).year / 10)}X`],
  ['century', day => `${Math.floor(partsOf(day).year / 100)}XX`]
])
