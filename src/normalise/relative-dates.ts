import { DAY_PARTS, SEASONS, TIME_UNITS, type TimeUnit, WEEKDAYS } from '../lexicon/calendar.js'
import { monthAt } from './date-parts.js'
import { interval, isoDay, isoMonth, isoWeek, isoYear, partsOf, yearPart } from './days.js'
import { findStretch, type Stretch } from './durations.js'
import { type Found, foundDate } from './found.js'
import { isCapitalised, type Lexeme, lowerAt } from './lexemes.js'
import { isFuture } from './tense.js'

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])
const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1]
])

/** Finds dates told from the article's: "yesterday", "on Monday", "last week", "two years ago", "past three years". */
export function findRelativeDate(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  return (
    dayWord(lexemes, at, published) ??
    weekday(lexemes, at, published) ??
    directed(lexemes, at, published) ??
    timeAgo(lexemes, at, published)
  )
}

function dayWord(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const offset = DAY_WORDS.get(lowerAt(lexemes, at))
  // "USA Today" is a newspaper.
  if (offset === undefined || (isCapitalised(lexemes[at]) && isCapitalised(lexemes[at - 1]))) return null
  return foundDate(afterDayPart(lexemes, at + 1), published === null ? null : isoDay(published + offset))
}

function afterDayPart(lexemes: readonly Lexeme[], at: number): number {
  return DAY_PARTS.has(lowerAt(lexemes, at)) ? at + 1 : at
}

function weekday(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const day = isCapitalised(lexemes[at]) ? WEEKDAYS.get(lowerAt(lexemes, at)) : undefined
  if (day === undefined) return null
  if (lowerAt(lexemes, at - 1) === 'black') return null
  const next = afterDayPart(lexemes, at + 1)
  if (published === null) return foundDate(next, null)
  const since = (partsOf(published).weekday - day + 7) % 7
  const future = since > 0 && isFuture(lexemes, at, next)
  return foundDate(next, isoDay(published - since + (future ? 7 : 0)))
}

/** What follows "last", "this" or "next". */
function directed(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const word = lowerAt(lexemes, at)
  const direction = DIRECTIONS.get(word)
  if (direction === undefined) return null
  const coming = word === 'this' && /^(?:coming|past)$/.test(lowerAt(lexemes, at + 1))
  const towards = coming ? (DIRECTIONS.get(lowerAt(lexemes, at + 1)) ?? 0) : direction
  const place = coming ? at + 2 : at + 1
  const open = lowerAt(lexemes, at - 1) === 'the' || word === 'past' || word === 'coming'
  const found = (towards !== 0 && open && openStretch(lexemes, place, towards)) || named(lexemes, place, towards)
  if (!found) return towards === 0 ? null : several(lexemes, place, { towards, published })
  return foundDate(found.next, published === null ? null : found.value(published))
}

interface Relative {
  next: number
  value: (published: number) => string | null
}

/** "the last year", "the next decade": a stretch that begins or ends on the article's date. */
function openStretch(lexemes: readonly Lexeme[], at: number, towards: number): Relative | null {
  const unit = TIME_UNITS.get(lowerAt(lexemes, at))
  if (!unit || lowerAt(lexemes, at).endsWith('s') || lowerAt(lexemes, at + 1) === 'of') return null
  return { next: at + 1, value: published => stretchFrom(published, unit, towards) }
}

function several(
  lexemes: readonly Lexeme[],
  at: number,
  { towards, published }: { towards: number; published: number | null }
): Found | null {
  const stretch = findStretch(lexemes, at)
  if (!stretch || lowerAt(lexemes, stretch.next) === 'of') return null
  const number = wholeNumber(stretch)
  const value = published === null || number === null ? null : stretchFrom(published, [stretch.unit, number], towards)
  return { ...foundDate(stretch.next, value), comparator: stretch.amount.value ? '=' : '~' }
}

function wholeNumber({ amount, count }: Stretch): number | null {
  return amount.value?.places === 0 && amount.value.units < 100_000n ? Number(amount.value.units) * count : null
}

function stretchFrom(published: number, [unit, number]: readonly [TimeUnit, number], towards: number): string | null {
  const signed = number * towards
  const there = {
    year: () => isoYear(partsOf(published).year + signed),
    month: () => isoMonth(published, signed),
    week: () => isoDay(published + 7 * signed),
    day: () => isoDay(published + signed),
    hour: () => (number % 24 === 0 ? isoDay(published + signed / 24) : null),
    minute: () => null,
    second: () => null
  }[unit]()
  const here =
    unit === 'year' ? isoYear(partsOf(published).year) : unit === 'month' ? isoMonth(published, 0) : isoDay(published)
  return towards < 0 ? interval(there, here) : interval(here, there)
}

/** "last week", "next Monday", "this May", "last summer", "last night". */
function named(lexemes: readonly Lexeme[], at: number, towards: number): Relative | null {
  const word = lowerAt(lexemes, at)
  const simple = SIMPLE_PERIODS.get(word)
  if (simple) return lowerAt(lexemes, at + 1) === 'of' ? null : { next: at + 1, value: day => simple(day, towards) }
  const season = SEASONS.get(word)
  if (season) return { next: at + 1, value: day => seasonFrom(day, season, towards) }
  if (DAY_PARTS.has(word) && towards <= 0) return { next: at + 1, value: day => isoDay(day + towards) }
  const weekdayNumber = isCapitalised(lexemes[at]) ? WEEKDAYS.get(word) : undefined
  if (weekdayNumber !== undefined) {
    return { next: afterDayPart(lexemes, at + 1), value: day => weekdayFrom(day, weekdayNumber, towards) }
  }
  const month = monthAt(lexemes, at)
  return month && { next: month.next, value: day => monthFrom(day, month.number, towards) }
}

const SIMPLE_PERIODS: ReadonlyMap<string, (day: number, towards: number) => string | null> = new Map([
  ['week', isoWeek],
  ['month', isoMonth],
  ['year', (day, towards) => isoYear(partsOf(day).year + towards)],
  ['decade', (day, towards) => `${Math.floor(partsOf(day).year / 10) + towards}X`],
  ['century', (day, towards) => `${Math.floor(partsOf(day).year / 100) + towards}XX`],
  ['quarter', quarterFrom],
  ['weekend', weekendFrom]
])

function quarterFrom(day: number, towards: number): string | null {
  const { year, month } = partsOf(day)
  const index = year * 4 + Math.floor((month - 1) / 3) + towards
  return yearPart(Math.floor(index / 4), 33 + (index % 4))
}

function weekendFrom(day: number, towards: number): string | null {
  const saturday = day - partsOf(day).weekday + 5 + 7 * towards
  return interval(isoDay(saturday), isoDay(saturday + 1))
}

/** "last summer" in May is that of the year before, in October that of this year. */
function seasonFrom(day: number, season: number, towards: number): string | null {
  const { year, month } = partsOf(day)
  const begins = [3, 6, 9, 12][season - 21] ?? 3
  if (towards < 0) return yearPart(month > begins + 2 ? year : year - 1, season)
  return yearPart(towards > 0 && month >= begins ? year + 1 : year, season)
}

function weekdayFrom(day: number, weekdayNumber: number, towards: number): string | null {
  const ahead = (weekdayNumber - partsOf(day).weekday + 7) % 7
  if (towards < 0) return isoDay(day + ahead - 7)
  return isoDay(day + (towards > 0 && ahead === 0 ? 7 : ahead))
}

function monthFrom(day: number, month: number, towards: number): string | null {
  const today = partsOf(day)
  if (towards < 0) return yearPart(month < today.month ? today.year : today.year - 1, month)
  return yearPart(towards > 0 && month <= today.month ? today.year + 1 : today.year, month)
}

/** "two weeks ago"; decades and centuries are round numbers. */
function timeAgo(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const stretch = findStretch(lexemes, at)
  if (!stretch || lowerAt(lexemes, stretch.next) !== 'ago') return null
  const number = wholeNumber(stretch)
  const value = published === null || number === null ? null : momentAgo(published, stretch.unit, number)
  return { ...foundDate(stretch.next + 1, value), comparator: stretch.amount.value ? '=' : '~' }
}

function momentAgo(published: number, unit: TimeUnit, number: number): string | null {
  if (unit === 'year') return isoYear(partsOf(published).year - number)
  if (unit === 'month') return isoMonth(published, -number)
  if (unit === 'week') return isoWeek(published, -number)
  return unit === 'day' ? isoDay(published - number) : null
}
