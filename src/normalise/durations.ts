import { TIME_UNITS, type TimeUnit } from '../lexicon/calendar.js'
import { type Amount, amountOf, whole } from './amounts.js'
import { decimal, decimalText, multiply } from './decimal.js'
import { type Found, foundAmount } from './found.js'
import { afterHyphen, isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { findAmount } from './numbers.js'

/** A number of time units: "two decades" is 20 years. */
export interface Stretch {
  next: number
  amount: Amount
  unit: TimeUnit
  /** Years in "decade" and "century", weeks in "fortnight". */
  count: number
}

const UNITS: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
const DESIGNATORS: Readonly<Record<TimeUnit, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S'
}
const FIRST_CLOCK_UNIT = UNITS.indexOf('hour')
/** Before "a year": it lasts one year, unlike "twice a year". */
const BEFORE_SINGLE: ReadonlySet<string> = new Set(
  'for within than about around nearly almost roughly over under in after least lasted lasting takes took take'.split(
    ' '
  )
)

/** Finds durations as ISO 8601: "three years", "18-month", "an hour and a half", "2 hours 15 minutes". */
export function findDuration(lexemes: readonly Lexeme[], at: number): Found | null {
  const single = lowerAt(lexemes, at) === 'a' || lowerAt(lexemes, at) === 'an'
  const stretch = findStretch(lexemes, at)
  if (!stretch || (single && stretch.next === at + 2 && !standsAlone(lexemes, at, stretch))) return null
  const old = afterOld(lexemes, stretch.next)
  if (old && stretch.amount.value) {
    return foundAmount(stretch.amount, { next: old, type: 'QUANTITY', unit: stretch.unit })
  }
  return compound(lexemes, stretch) ?? found(stretch)
}

/** Finds a number with a unit of time; "a week" counts as one. */
export function findStretch(lexemes: readonly Lexeme[], at: number): Stretch | null {
  const single = singleUnit(lexemes, at)
  if (single) return single
  const amount = findAmount(lexemes, at)
  if (!amount) return null
  const ofPlace = amount.value === null && lowerAt(lexemes, amount.next) === 'of' ? amount.next + 1 : amount.next
  const hyphenated = afterHyphen(lexemes, amount.next - 1)
  const place = hyphenated ?? ofPlace
  const unit = TIME_UNITS.get(lowerAt(lexemes, place))
  if (!unit || (isGlued(lexemes, place) && hyphenated === null)) return null
  const half = amount.needsUnit && amount.value !== null
  const singular = /^(?:second|century)$/.test(lowerAt(lexemes, place)) && hyphenated === null
  if (singular && !half && amount.value?.units !== 1n) return null
  return { next: place + 1, amount, unit: unit[0], count: unit[1] }
}

/** "a week", "an hour and a half". */
function singleUnit(lexemes: readonly Lexeme[], at: number): Stretch | null {
  const article = lowerAt(lexemes, at)
  const unit = article === 'a' || article === 'an' ? TIME_UNITS.get(lowerAt(lexemes, at + 1)) : undefined
  if (!unit || lowerAt(lexemes, at + 1).endsWith('s')) return null
  const half = ['and', 'a', 'half'].every((word, index) => lowerAt(lexemes, at + 2 + index) === word)
  const next = half ? at + 5 : at + 2
  return { next, amount: amountOf(next, half ? decimal('1.5') : whole(1)), unit: unit[0], count: unit[1] }
}

function standsAlone(lexemes: readonly Lexeme[], at: number, { unit, count }: Stretch): boolean {
  if (lowerAt(lexemes, at + 2) === '-') return false
  return count >= 10 || (unit !== 'second' && BEFORE_SINGLE.has(lowerAt(lexemes, at - 1)))
}

/** Behind the "old" of "12-year-old" and "12 years old". */
function afterOld(lexemes: readonly Lexeme[], next: number): number | null {
  const at = afterHyphen(lexemes, next - 1) ?? next
  return /^olds?$/.test(lowerAt(lexemes, at)) ? at + 1 : null
}

function found(stretch: Stretch): Found {
  const { next, amount, unit, count } = stretch
  return foundAmount(amount, { next, type: 'DURATION', unit: null }, ({ value }) => {
    return value && iso([[unit, decimalText(multiply(value, whole(count)))]])
  })
}

/** "two years and six months", "1 hour 20 minutes": ever smaller units. */
function compound(lexemes: readonly Lexeme[], first: Stretch): Found | null {
  const parts: [TimeUnit, string][] = []
  let next = first.next
  for (let stretch: Stretch | null = first; stretch; stretch = smaller(lexemes, stretch)) {
    if (!stretch.amount.value || stretch.count > 1) return null
    parts.push([stretch.unit, decimalText(stretch.amount.value)])
    next = stretch.next
  }
  return parts.length < 2 ? null : { next, type: 'DURATION', value: iso(parts), unit: null, comparator: '=' }
}

function smaller(lexemes: readonly Lexeme[], { next, unit }: Stretch): Stretch | null {
  const joint = lowerAt(lexemes, next)
  const stretch = findStretch(lexemes, joint === 'and' || joint === ',' ? next + 1 : next)
  const fits = stretch?.amount.value && stretch.count === 1 && UNITS.indexOf(stretch.unit) > UNITS.indexOf(unit)
  return fits ? stretch : null
}

function iso(parts: readonly (readonly [TimeUnit, string])[]): string {
  let text = 'P'
  for (const [unit, number] of parts) {
    if (UNITS.indexOf(unit) >= FIRST_CLOCK_UNIT && !text.includes('T')) text += 'T'
    text += number + DESIGNATORS[unit]
  }
  return text
}
