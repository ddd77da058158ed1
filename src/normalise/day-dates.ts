import { SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.js'
import { dayAt, isAmbiguousMonth, monthAt, type Part, yearBehind } from './date-parts.js'
import { dayNumber, interval, isoDate, partsOf, yearPart } from './days.js'
import { type Found, foundDate } from './found.js'
import { isCapitalised, isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { isFuture } from './tense.js'

/** Before a month that is a name or verb too: "in May". */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till during last next this early late mid of by from through before after'.split(' ')
)
/** Days ahead weigh as much as this many days ago: news tells more of what was than of what comes. */
const AHEAD = 3
/** Weight of days on the side on which the date is not. */
const NEVER = 1000

/** Finds dates with a month: "May 14, 2024", "14–16 May", "Tuesday, May 14", "May 2024", "in May". */
export function findDayDate(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const start = afterWeekday(lexemes, at) ?? at
  const place: Place = { lexemes, at, published }
  const found = monthFirst(place, start) ?? dayFirst(place, start)
  return found ?? (start === at ? monthAlone(place) : null)
}

interface Place {
  lexemes: readonly Lexeme[]
  /** Where the whole date begins. */
  at: number
  published: number | null
}

function afterWeekday(lexemes: readonly Lexeme[], at: number): number | null {
  const word = lowerAt(lexemes, at)
  if (!isCapitalised(lexemes[at])) return null
  if (!WEEKDAYS.has(word) && !SHORT_WEEKDAYS.has(word)) return null
  const dot = !WEEKDAYS.has(word) && lowerAt(lexemes, at + 1) === '.' ? at + 2 : at + 1
  const comma = lowerAt(lexemes, dot) === ',' ? dot + 1 : dot
  return lowerAt(lexemes, comma) === 'the' ? comma + 1 : comma
}

function monthFirst(place: Place, at: number): Found | null {
  const { lexemes } = place
  const month = monthAt(lexemes, at)
  const day = month && dayAt(lexemes, month.next)
  if (!month || !day) return null
  const last = lastDay(lexemes, day)
  return dated(place, { month: month.number, day, last, next: (last ?? day).next })
}

function dayFirst(place: Place, at: number): Found | null {
  const { lexemes } = place
  const day = dayAt(lexemes, at)
  if (!day) return null
  const last = lastDay(lexemes, day)
  const next = (last ?? day).next
  const month = monthAt(lexemes, lowerAt(lexemes, next) === 'of' ? next + 1 : next)
  return month && dated(place, { month: month.number, day, last, next: month.next })
}

/** The "16" of "14-16" and "14 to 16". */
function lastDay(lexemes: readonly Lexeme[], day: Part): Part | null {
  const joint = lowerAt(lexemes, day.next)
  if (joint !== '-' && joint !== 'to' && joint !== 'through') return null
  const last = dayAt(lexemes, day.next + 1)
  return last && last.number > day.number ? last : null
}

interface Days {
  month: number
  day: Part
  last: Part | null
  next: number
}

function dated({ lexemes, at, published }: Place, { month, day, last, next }: Days): Found | null {
  if (dayNumber(2024, month, (last ?? day).number) === null) return null
  const inYear = (year: number): string | null => {
    const start = isoDate(year, month, day.number)
    return last ? interval(start, isoDate(year, month, last.number)) : start
  }
  const year = yearBehind(lexemes, next, published)
  const comparator = last ? 'range' : '='
  if (year) return { ...foundDate(year.next, inYear(year.number)), comparator }
  const inferred = inferYear({ lexemes, at, published }, { month, day: day.number, next })
  return { ...foundDate(next, inferred === null ? null : inYear(inferred)), comparator, inYear }
}

function monthAlone({ lexemes, at, published }: Place): Found | null {
  const month = monthAt(lexemes, at)
  if (!month) return null
  const inYear = (year: number): string | null => yearPart(year, month.number)
  const year = yearBehind(lexemes, month.next, published)
  if (year) return foundDate(year.next, inYear(year.number))
  const joined = isGlued(lexemes, at) && BEFORE_MONTH.has(lowerAt(lexemes, at - 2))
  if (isAmbiguousMonth(lexemes, at) && !joined && !BEFORE_MONTH.has(lowerAt(lexemes, at - 1))) return null
  const inferred = inferYear({ lexemes, at, published }, { month: month.number, day: null, next: month.next })
  return { ...foundDate(month.next, inferred === null ? null : inYear(inferred)), inYear }
}

/** The year that puts a day or month nearest to the article's date, the past preferred unless the tense is future. */
function inferYear(
  { lexemes, at, published }: Place,
  { month, day, next }: { month: number; day: number | null; next: number }
): number | null {
  if (published === null) return null
  const isPast = lowerAt(lexemes, at - 1) === 'since'
  const future = isFuture(lexemes, at, next)
  const today = partsOf(published)
  let best: { year: number; cost: number } | null = null
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    const number = dayNumber(year, month, day ?? 1)
    if (number === null) continue
    const ahead = day === null && year === today.year && month === today.month ? 0 : number - published
    const cost = ahead >= 0 ? ahead * (isPast ? NEVER : future ? 1 : AHEAD) : -ahead * (future && !isPast ? NEVER : 1)
    if (!best || cost < best.cost) best = { year, cost }
  }
  return best?.year ?? null
}
