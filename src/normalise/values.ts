import {
  MONTHS,
  PERIOD_ENDS,
  PERIOD_PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  WEEKDAYS
} from '../lexicon/calendar.js'
import { DENOMINATORS, ORDINAL_WORDS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../lexicon/number-words.js'
import type { Value } from '../types.js'
import { findCardinal } from './cardinals.js'
import { comparatorAround } from './comparators.js'
import { findDate } from './dates.js'
import { readDay } from './days.js'
import { findDuration } from './durations.js'
import { type Found, longest } from './found.js'
import { isGlued, type Lexeme, lowerAt, scan } from './lexemes.js'
import { beginsSign, findMoney } from './money.js'
import { compoundEnd, isInsideCompound, phoneEnd } from './non-values.js'
import { findOrdinal } from './ordinals.js'
import { findQuantity } from './quantities.js'
import { joinRange } from './ranges.js'
import { findTime } from './times.js'

const OTHER_STARTS = 'half quarter several tens scores minus magnitude noon midnight - ½ ¼ ¾'

const OTHER_DATE_STARTS = 'last past this next coming yesterday today tonight tomorrow fiscal financial fy q'

/** Words that begin a date and no other value. */
const DATE_STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS,
  ...SEASONS.keys(),
  ...PERIOD_PARTS,
  ...PERIOD_ENDS,
  ...OTHER_DATE_STARTS.split(' ')
])

/** Words and marks that a value can begin with; numbers always can, and currency signs. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_NUMBERS,
  ...ORDINAL_WORDS.keys(),
  ...DATE_STARTS,
  ...OTHER_STARTS.split(' ')
])

/** What a number that begins with "a" goes on with. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'few',
  'couple',
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...TIME_UNITS.keys()
])

const BEGINNINGS: ReadonlySet<string> = new Set([...STARTS, ...AFTER_ARTICLE])
/** Digits, signs and whatever else is more than plain words and their punctuation. */
const UNUSUAL = /[^a-z'’ʼ.,;:!?()“”"\s]/i

/** Whether a sentence can hold a value at all, from its words in lower case; much faster than to look for one. */
export function mayHoldValue(text: string, words: readonly { lower: string }[]): boolean {
  return UNUSUAL.test(text) || words.some(({ lower }) => BEGINNINGS.has(lower))
}

/**
 * Finds all dates, times, durations, amounts and numbers with their values, in text order, none overlapping.
 * The longest match wins. Words of comparison ("more than") and prepositions stay outside the span.
 * @param text       one sentence or paragraph; offsets are UTF-16 code units of it
 * @param published  the article's ISO date; without it dates that need it have the value null
 */
export function findValues(text: string, published: string | null): Value[] {
  const lexemes = scan(text)
  const today = readDay(published)
  const values: Value[] = []
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at]
    if (!lexeme || !canBegin(lexemes, at, lexeme)) {
      at++
      continue
    }
    const phone = phoneEnd(lexemes, at)
    const found = phone === null || isClock(lexemes, at) ? findValue(lexemes, at, today) : null
    if (found) values.push(toValue(lexemes, at, found))
    at = found?.next ?? phone ?? (lexeme.kind === 'number' ? compoundEnd(lexemes, at) : at + 1)
  }
  return values
}

function canBegin(lexemes: readonly Lexeme[], at: number, lexeme: Lexeme): boolean {
  if (lexeme.lower === 'a' || lexeme.lower === 'an')
    return AFTER_ARTICLE.has(lowerAt(lexemes, at + 1)) || isSign(lexemes, at)
  return lexeme.kind === 'number' || STARTS.has(lexeme.lower) || beginsSign(lexeme)
}

/** "A$3". */
function isSign(lexemes: readonly Lexeme[], at: number): boolean {
  return isGlued(lexemes, at + 1) && lowerAt(lexemes, at + 1) === '$'
}

/** "0800 GMT" looks like the beginning of a telephone number. */
function isClock(lexemes: readonly Lexeme[], at: number): boolean {
  return findTime(lexemes, at) !== null
}

function findValue(lexemes: readonly Lexeme[], at: number, today: number | null): Found | null {
  if (isInsideCompound(lexemes, at)) return null
  const found = joinRange(lexemes, at, start => {
    const date = findDate(lexemes, start, today)
    if (DATE_STARTS.has(lowerAt(lexemes, start))) return date
    return longest([
      date,
      findTime(lexemes, start),
      findDuration(lexemes, start),
      findMoney(lexemes, start),
      findQuantity(lexemes, start),
      findOrdinal(lexemes, start),
      findCardinal(lexemes, start)
    ])
  })
  return found && isWhole(lexemes, found) ? found : null
}

/** Leaves out numbers that go on into something else: "2-1", "80s", "two-way", "17.4.1". */
function isWhole(lexemes: readonly Lexeme[], { type, next }: Found): boolean {
  if (type !== 'CARDINAL') return !(isGlued(lexemes, next) && lexemes[next]?.kind === 'number')
  const joint = lowerAt(lexemes, next)
  if (joint === '-' && /^(?:plus|odd|strong)$/.test(lowerAt(lexemes, next + 1))) return true
  return compoundEnd(lexemes, next - 1) === next
}

function toValue(lexemes: readonly Lexeme[], at: number, found: Found): Value {
  const { next, type, value, unit } = found
  const around = found.comparator === '=' ? comparatorAround(lexemes, { at, next }, type) : null
  return {
    start: lexemes[at]?.start ?? 0,
    end: lexemes[next - 1]?.end ?? 0,
    type,
    value,
    unit,
    comparator: around ?? found.comparator
  }
}
