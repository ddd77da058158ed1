import { SCALES, SMALL_NUMBERS } from '../lexicon/number-words.js'
import { type Amount, amountOf, scaled, whole } from './amounts.js'
import { add, type Decimal, decimal } from './decimal.js'
import { afterHyphen, type Lexeme, lowerAt } from './lexemes.js'

/** Longest number in words, counted in number words. */
const MAX_WORDS = 16

/** What has been read: `total` is closed by a scale word, `group` still open, below `room` a word may be added. */
interface Reading {
  next: number
  total: bigint
  group: bigint
  room: number
  /** The scale at the end, as in "ten million"; 1 when smaller words follow it. */
  scale: bigint
}

/** Reads "twenty-five", "two hundred and fifty thousand", "a million", "two and a half million". */
export function wordAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  let reading: Reading | null = begin(lexemes, at)
  if (!reading) return null
  for (let words = 1; words < MAX_WORDS; words++) {
    const more: Reading | null = extend(lexemes, reading)
    if (!more) break
    reading = more
  }
  const { next, total, group, scale } = reading
  return withPart(lexemes, { ...amountOf(next, whole(total + group)), scale })
}

function begin(lexemes: readonly Lexeme[], at: number): Reading | null {
  const word = lowerAt(lexemes, at)
  if (word === 'a' && SCALES.has(lowerAt(lexemes, at + 1))) {
    return { next: at + 1, total: 0n, group: 1n, room: 0, scale: 1n }
  }
  const small = SMALL_NUMBERS.get(word)
  if (small === undefined) return null
  return { next: at + 1, total: 0n, group: BigInt(small), room: roomAfter(small), scale: 1n }
}

function roomAfter(small: number): number {
  return small >= 20 ? 10 : 0
}

function extend(lexemes: readonly Lexeme[], reading: Reading): Reading | null {
  const at = afterJoint(lexemes, reading)
  const word = lowerAt(lexemes, at)
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) {
    if (small === 0 || small >= reading.room) return null
    return { ...reading, next: at + 1, group: reading.group + BigInt(small), room: roomAfter(small), scale: 1n }
  }
  const factor = SCALES.get(word)
  return factor && (at === reading.next || lowerAt(lexemes, at - 1) === '-')
    ? multiplied(reading, factor, at + 1)
    : null
}

function multiplied(reading: Reading, factor: bigint, next: number): Reading | null {
  const { total, group } = reading
  const scale = reading.scale * factor
  if (group === 0n) return total > 0n ? { next, total: total * factor, group, room: 100, scale } : null
  if (factor === 100n) return group < 100n ? { ...reading, next, group: group * factor, room: 100, scale } : null
  return { next, total: total + group * factor, group: 0n, room: 100, scale }
}

/** Steps over the hyphen of "twenty-five" and the "and" of "hundred and one". */
function afterJoint(lexemes: readonly Lexeme[], { next, room }: Reading): number {
  const hyphenated = afterHyphen(lexemes, next - 1)
  if (hyphenated !== null) return hyphenated
  return room === 100 && lowerAt(lexemes, next) === 'and' && SMALL_NUMBERS.has(lowerAt(lexemes, next + 1))
    ? next + 1
    : next
}

/** "one and a half", "a million and a half", "two and a half million". */
function withPart(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const { next, value, scale } = amount
  const part = partAt(lexemes, next)
  if (!part || !value) return amount
  const more = { units: part.units * scale, places: part.places }
  return scaled(lexemes, { ...amount, next: next + 3, value: add(value, more) })
}

function partAt(lexemes: readonly Lexeme[], at: number): Decimal | null {
  if (lowerAt(lexemes, at) !== 'and' || lowerAt(lexemes, at + 1) !== 'a') return null
  const part = lowerAt(lexemes, at + 2)
  return part === 'half' ? decimal('0.5') : part === 'quarter' ? decimal('0.25') : null
}
