import { SEASONS } from '../lexicon/calendar.js'
import { ORDINAL_WORDS } from '../lexicon/number-words.js'
import { yearAt, yearBehind } from './date-parts.js'
import { interval, isoDate, isoYear, partsOf, yearPart } from './days.js'
import { type Found, foundDate } from './found.js'
import { isGlued, type Lexeme, lowerAt } from './lexemes.js'

/** EDTF code of the first quarter and the first half of a year. */
const FIRST_QUARTER = 33
const FIRST_HALF = 40
const BEFORE_OLD_YEAR: ReadonlySet<string> = new Set('in since until till from circa year by'.split(' '))
const BEFORE_COUNT: ReadonlySet<string> = new Set(
  'than over about around nearly almost some roughly least under'.split(' ')
)

/** Finds years, decades, centuries, seasons, quarters and halves, and dates written in digits only. */
export function findPeriod(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  if (lexemes[at]?.kind !== 'number')
    return century(lexemes, at) ?? partOfYear(lexemes, at, published) ?? fiscalYear(lexemes, at)
  return (
    digitDate(lexemes, at) ??
    decade(lexemes, at) ??
    yearRange(lexemes, at) ??
    bareYear(lexemes, at) ??
    century(lexemes, at)
  )
}

/** "2024-05-14", "14.05.2024", "05/14/2024"; null as value where day and month could be either. */
function digitDate(lexemes: readonly Lexeme[], at: number): Found | null {
  const first = lowerAt(lexemes, at)
  const mark = lowerAt(lexemes, at + 1)
  if (/^\d\d\.\d\d\.\d{4}$/.test(first)) {
    const [day, month, year] = first.split('.').map(Number)
    return foundDigits(at + 1, isoDate(year ?? 0, month ?? 0, day ?? 0))
  }
  if ((mark !== '-' && mark !== '/') || lowerAt(lexemes, at + 3) !== mark || !isAllGlued(lexemes, at)) return null
  const [second, third] = [lowerAt(lexemes, at + 2), lowerAt(lexemes, at + 4)]
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (mark === '-' && /^\d{4} \d\d \d\d$/.test(`${first} ${second} ${third}`))
    return foundDigits(at + 5, isoDate(a, b, c))
  if (!/^\d\d? \d\d? \d{4}$/.test(`${first} ${second} ${third}`)) return null
  const [dayFirst, monthFirst] = [isoDate(c, b, a), isoDate(c, a, b)]
  if (dayFirst && monthFirst && a !== b) return foundDate(at + 5, null)
  return foundDigits(at + 5, dayFirst ?? monthFirst)
}

function isAllGlued(lexemes: readonly Lexeme[], at: number): boolean {
  return [1, 2, 3, 4].every(step => isGlued(lexemes, at + step))
}

function foundDigits(next: number, value: string | null): Found | null {
  return value === null ? null : foundDate(next, value)
}

/** "1990s", "’90s", "the 90s". */
function decade(lexemes: readonly Lexeme[], at: number): Found | null {
  const digits = lowerAt(lexemes, at)
  const quote = isGlued(lexemes, at + 1) && lowerAt(lexemes, at + 1) === "'" ? 1 : 0
  if (lowerAt(lexemes, at + 1 + quote) !== 's' || !isGlued(lexemes, at + 1 + quote)) return null
  const next = at + 2 + quote
  if (/^(?:1\d|20)\d0$/.test(digits)) return foundDate(next, `${digits.slice(0, 3)}X`)
  const before = lowerAt(lexemes, at - 1)
  if (!/^[2-9]0$/.test(digits) || (before !== 'the' && before !== "'")) return null
  return foundDate(next, `19${digits[0]}X`)
}

/** "2023-24", "2023/24"; ranges of full years are joined as any other range. */
function yearRange(lexemes: readonly Lexeme[], at: number): Found | null {
  const year = yearAt(lexemes, at)
  const mark = lowerAt(lexemes, at + 1)
  const short = lowerAt(lexemes, at + 2)
  if (!year || (mark !== '-' && mark !== '/') || !/^\d\d$/.test(short)) return null
  if (!isGlued(lexemes, at + 1) || !isGlued(lexemes, at + 2)) return null
  if (isGlued(lexemes, at + 3) && lexemes[at + 3]?.kind !== 'mark') return null
  const end = Math.floor(year.number / 100) * 100 + Number(short)
  if (end <= year.number) return null
  return { ...foundDate(at + 3, interval(isoYear(year.number), isoYear(end))), comparator: 'range' }
}

function bareYear(lexemes: readonly Lexeme[], at: number): Found | null {
  const year = yearAt(lexemes, at)
  if (!year || BEFORE_COUNT.has(lowerAt(lexemes, at - 1))) return null
  const recent = year.number >= 1900 && year.number < 2060
  if (!recent && !BEFORE_OLD_YEAR.has(lowerAt(lexemes, at - 1))) return null
  return foundDate(year.next, isoYear(year.number))
}

/** "19th century", "nineteenth-century". */
function century(lexemes: readonly Lexeme[], at: number): Found | null {
  const digits = /^\d\d?$/.test(lowerAt(lexemes, at)) && /^(?:st|nd|rd|th)$/.test(lowerAt(lexemes, at + 1))
  const number = digits ? Number(lowerAt(lexemes, at)) : ORDINAL_WORDS.get(lowerAt(lexemes, at))
  const last = digits ? at + 1 : at
  const place = lowerAt(lexemes, last + 1) === '-' ? last + 2 : last + 1
  if (!number || number > 21 || lowerAt(lexemes, place) !== 'century') return null
  return foundDate(place + 1, `${String(number - 1).padStart(2, '0')}XX`)
}

/** "spring of 2023", "first quarter of 2024", "second half of last year", "Q3 2023". */
function partOfYear(lexemes: readonly Lexeme[], at: number, published: number | null): Found | null {
  const part = partAt(lexemes, at)
  if (!part) return null
  const behind =
    lowerAt(lexemes, part.next) === 'of' && lowerAt(lexemes, part.next + 1) === 'the' ? part.next + 2 : null
  if (behind !== null && lowerAt(lexemes, behind) === 'year') {
    return foundDate(behind + 1, published === null ? null : yearPart(partsOf(published).year, part.number))
  }
  const year = yearBehind(lexemes, part.next, published)
  return year && foundDate(year.next, yearPart(year.number, part.number))
}

function partAt(lexemes: readonly Lexeme[], at: number): { number: number; next: number } | null {
  const season = SEASONS.get(lowerAt(lexemes, at))
  if (season) return { number: season, next: at + 1 }
  if (lowerAt(lexemes, at) === 'q' && isGlued(lexemes, at + 1) && /^[1-4]$/.test(lowerAt(lexemes, at + 1))) {
    return { number: FIRST_QUARTER - 1 + Number(lowerAt(lexemes, at + 1)), next: at + 2 }
  }
  const order = ORDINAL_WORDS.get(lowerAt(lexemes, at))
  const kind = lowerAt(lexemes, at + 1)
  if (order && order <= 4 && kind === 'quarter') return { number: FIRST_QUARTER - 1 + order, next: at + 2 }
  return order && order <= 2 && kind === 'half' ? { number: FIRST_HALF - 1 + order, next: at + 2 } : null
}

/** "fiscal 2025", "financial year 2025", "FY2025". */
function fiscalYear(lexemes: readonly Lexeme[], at: number): Found | null {
  const word = lowerAt(lexemes, at)
  if (word !== 'fiscal' && word !== 'financial' && word !== 'fy') return null
  const place = lowerAt(lexemes, at + 1) === 'year' ? at + 2 : at + 1
  if (word === 'financial' && place === at + 1) return null
  const year = yearAt(lexemes, place)
  return yearRange(lexemes, place) ?? (year && foundDate(year.next, isoYear(year.number)))
}
