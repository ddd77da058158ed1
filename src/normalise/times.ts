import { OTHER_ZONES, UTC_ZONES } from '../lexicon/calendar.js'
import { SMALL_NUMBERS } from '../lexicon/number-words.js'
import type { Found } from './found.js'
import { beginsSentence, isCapitalised, isGlued, type Lexeme, lowerAt } from './lexemes.js'

interface Clock {
  hour: number
  minute: number
  next: number
  /** Written with a colon and two digits for the hour, as only a time is. */
  plain: boolean
}

const BEFORE_TIME: ReadonlySet<string> = new Set(
  'at by until till from to before after around about since between'.split(' ')
)

/** Finds times of day as ISO 8601: "5 p.m." is T17:00, "08:00 GMT" T08:00Z. */
export function findTime(lexemes: readonly Lexeme[], at: number): Found | null {
  const lexeme = lexemes[at]
  const named = lexeme && namedTime(lexemes, at)
  if (!lexeme || named) return named ?? null
  const clock = lexeme.kind === 'number' ? digitClock(lexemes, at) : wordClock(lexemes, at)
  if (!clock) return militaryTime(lexemes, at)
  const half = afterMeridiem(lexemes, clock.next)
  if (half) return clock.hour >= 1 && clock.hour <= 12 ? onClock(lexemes, clock, half) : null
  if (isOClock(lexemes, clock)) return clock.hour <= 12 ? timeAt(lexemes, clock, clock.next + 3) : null
  const placed = clock.plain || (lowerAt(lexemes, at + 1) === ':' && BEFORE_TIME.has(lowerAt(lexemes, at - 1)))
  return placed && !continues(lexemes, clock.next) ? timeAt(lexemes, clock, clock.next) : null
}

function namedTime(lexemes: readonly Lexeme[], at: number): Found | null {
  const word = lowerAt(lexemes, at)
  if (word === '12' && /^(?:noon|midnight)$/.test(lowerAt(lexemes, at + 1))) return namedTimeTo(lexemes, at + 1)
  if (word !== 'noon' && word !== 'midnight') return null
  const name = isCapitalised(lexemes[at]) && !beginsSentence(lexemes, at)
  return name ? null : namedTimeTo(lexemes, at)
}

function namedTimeTo(lexemes: readonly Lexeme[], at: number): Found {
  const hour = lowerAt(lexemes, at) === 'noon' ? 12 : 0
  return timeAt(lexemes, { hour, minute: 0, next: at + 1, plain: true }, at + 1)
}

function digitClock(lexemes: readonly Lexeme[], at: number): Clock | null {
  const [, hour, dotted] = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(lowerAt(lexemes, at)) ?? []
  if (hour === undefined || Number(hour) > 23) return null
  const colon = dotted === undefined && lowerAt(lexemes, at + 1) === ':' && isGlued(lexemes, at + 1)
  if (!colon) return { hour: Number(hour), minute: Number(dotted ?? 0), next: at + 1, plain: false }
  const minute = lowerAt(lexemes, at + 2)
  if (!/^[0-5]\d$/.test(minute) || !isGlued(lexemes, at + 2)) return null
  return { hour: Number(hour), minute: Number(minute), next: at + 3, plain: hour.length === 2 }
}

function wordClock(lexemes: readonly Lexeme[], at: number): Clock | null {
  const hour = SMALL_NUMBERS.get(lowerAt(lexemes, at))
  return hour !== undefined && hour <= 12 ? { hour, minute: 0, next: at + 1, plain: false } : null
}

/** "0800 GMT". */
function militaryTime(lexemes: readonly Lexeme[], at: number): Found | null {
  if (lexemes[at]?.kind !== 'number') return null
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(lowerAt(lexemes, at)) ?? []
  if (hour === undefined || !UTC_ZONES.has(lowerAt(lexemes, at + 1))) return null
  return timeAt(lexemes, { hour: Number(hour), minute: Number(minute), next: at + 1, plain: true }, at + 1)
}

/** Behind "am", "p.m." and the like. */
function afterMeridiem(lexemes: readonly Lexeme[], at: number): { next: number; pm: boolean } | null {
  const word = lowerAt(lexemes, at)
  if (word === 'am' || word === 'pm') return { next: at + 1, pm: word === 'pm' }
  if ((word !== 'a' && word !== 'p') || lowerAt(lexemes, at + 1) !== '.' || lowerAt(lexemes, at + 2) !== 'm')
    return null
  const dot = lowerAt(lexemes, at + 3) === '.' && isGlued(lexemes, at + 3)
  return { next: dot ? at + 4 : at + 3, pm: word === 'p' }
}

function onClock(lexemes: readonly Lexeme[], clock: Clock, half: { next: number; pm: boolean }): Found {
  return timeAt(lexemes, { ...clock, hour: (clock.hour % 12) + (half.pm ? 12 : 0) }, half.next)
}

function isOClock(lexemes: readonly Lexeme[], { next }: Clock): boolean {
  return lowerAt(lexemes, next) === 'o' && lowerAt(lexemes, next + 1) === "'" && lowerAt(lexemes, next + 2) === 'clock'
}

/** "2:01:39" and "3:45.2" are results of races. */
function continues(lexemes: readonly Lexeme[], at: number): boolean {
  return isGlued(lexemes, at) && isGlued(lexemes, at + 1) && /^[:.-]$/.test(lowerAt(lexemes, at))
}

function timeAt(lexemes: readonly Lexeme[], { hour, minute }: Clock, next: number): Found {
  const zone = lexemes[next]
  const utc = UTC_ZONES.has(zone?.lower ?? '')
  const other = zone !== undefined && OTHER_ZONES.has(zone.lower) && zone.text === zone.text.toUpperCase()
  const value = `T${pad(hour)}:${pad(minute)}${utc ? 'Z' : ''}`
  return { next: utc || other ? next + 1 : next, type: 'TIME', value, unit: null, comparator: '=' }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
