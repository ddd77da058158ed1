import { type Amount, whole } from './amounts.js'
import { isLess, multiply } from './decimal.js'
import type { Found } from './found.js'
import { isGlued, type Lexeme, lowerAt } from './lexemes.js'

type FindValue = (at: number) => Found | null

/**
 * Joins a value with the other end of its range: "10 to 20 percent", "$5–10 million", "between 2019 and 2023".
 * "from 5 to 10 percent" is mostly a change, so that only dates, times and durations make a range after "from".
 */
export function joinRange(lexemes: readonly Lexeme[], at: number, find: FindValue): Found | null {
  const first = find(at)
  const place = first && secondPlace(lexemes, at, first)
  const second = place ? find(place) : null
  if (!first || !second || first.comparator === 'range' || second.comparator === 'range') return first
  const joined = joinDates(lexemes, first, second) ?? joinTimes(lexemes, first, second) ?? joinAmounts(first, second)
  return joined && !isScore(lexemes, first, joined) ? joined : first
}

/** Where the other end begins. */
function secondPlace(lexemes: readonly Lexeme[], at: number, { next, type }: Found): number | null {
  const joint = lowerAt(lexemes, next)
  const before = lowerAt(lexemes, at - 1)
  if (joint === 'and') return before === 'between' ? next + 1 : null
  const point = type === 'DATE' || type === 'TIME'
  if (joint === '-') return isGlued(lexemes, next) === isGlued(lexemes, next + 1) ? next + 1 : null
  if (joint === 'to') return before === 'from' && !point ? null : next + 1
  return point && /^(?:until|till|through)$/.test(joint) ? next + 1 : null
}

/** "2-1" and "555-1234" are no ranges, "10-20%" and "10-20 million" are. */
function isScore(lexemes: readonly Lexeme[], first: Found, joined: Found): boolean {
  return joined.type === 'CARDINAL' && lowerAt(lexemes, first.next) === '-' && (joined.amount?.scale ?? 1n) === 1n
}

function joinDates(lexemes: readonly Lexeme[], first: Found, second: Found): Found | null {
  if (first.type !== 'DATE' || second.type !== 'DATE' || !second.value) return null
  const year = /^\d{4}/.exec(second.value)
  const start = first.inYear && !second.inYear && year ? first.inYear(Number(year[0])) : first.value
  const plain = isPlainDate(start) && isPlainDate(second.value) && hasDigitsOrMonth(lexemes, first)
  if (!plain || !start || start >= second.value) return null
  return { ...second, value: `${start}/${second.value}`, comparator: 'range' }
}

function isPlainDate(value: string | null): boolean {
  return value !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value)
}

/** Weekdays and "last year" are no ends of one range: "from last week to Monday". */
function hasDigitsOrMonth(lexemes: readonly Lexeme[], { next, inYear }: Found): boolean {
  return inYear !== undefined || lexemes[next - 1]?.kind === 'number'
}

/** "9am-5pm", "10 to 11 a.m.". */
function joinTimes(lexemes: readonly Lexeme[], first: Found, second: Found): Found | null {
  if (second.type !== 'TIME' || !second.value) return null
  if (first.type === 'TIME') return { ...second, value: `${first.value}/${second.value}`, comparator: 'range' }
  const hour = first.type === 'CARDINAL' ? first.value : null
  if (hour === null || !/^(?:[1-9]|1[0-2])$/.test(hour) || lexemes[first.next - 1]?.kind !== 'number') return null
  const [h = 0, half = 0] = [Number(hour) % 12, Number(second.value.slice(1, 3)) >= 12 ? 12 : 0]
  const same = h + half <= Number(second.value.slice(1, 3)) ? h + half : (h + half + 12) % 24
  const value = `T${String(same).padStart(2, '0')}:00/${second.value}`
  return { ...second, value, comparator: 'range' }
}

function joinAmounts(first: Found, second: Found): Found | null {
  const [a, b] = [first.amount, second.amount]
  const bearer = unitBearer(first, second)
  if (!a?.value || !b?.value || !bearer) return null
  const low = sharesScale(a, b) ? { ...a, value: multiply(a.value, whole(b.scale)) } : { ...a, value: a.value }
  if (!isLess(low.value, b.value)) return null
  const write = bearer.write ?? (() => null)
  const [start, end] = [(first.type === 'CARDINAL' ? write : first.write)?.(low), write(b)]
  return start && end ? { ...bearer, next: second.next, value: `${start}/${end}`, comparator: 'range' } : null
}

/** The end that has the unit of both, if they agree: "10 to 20 percent", "$5 to 10", "5 to 10 days". */
function unitBearer(first: Found, second: Found): Found | null {
  if (first.type === 'CARDINAL') return second
  if (first.type === 'MONEY' && second.type === 'CARDINAL') return first
  return first.type === second.type && first.unit === second.unit ? second : null
}

/** "5 to 10 million" leaves its scale to the second number. */
function sharesScale(a: Amount, b: Amount): boolean {
  return a.scale === 1n && b.scale > 1n && a.value !== null && a.value.units < 1000n * 10n ** BigInt(a.value.places)
}
