import type { Value, ValueType } from '../types.js'
import { type Lexeme, lowerAt } from './lexemes.js'

type Comparator = Value['comparator']

/** Words before an amount. */
const BEFORE: ReadonlyMap<string, Comparator> = new Map([
  ['no more than', '<'],
  ['not more than', '<'],
  ['no greater than', '<'],
  ['no longer than', '<'],
  ['no fewer than', '>'],
  ['no less than', '>'],
  ['not less than', '>'],
  ['more than', '>'],
  ['greater than', '>'],
  ['higher than', '>'],
  ['larger than', '>'],
  ['bigger than', '>'],
  ['longer than', '>'],
  ['better than', '>'],
  ['fewer than', '<'],
  ['less than', '<'],
  ['lower than', '<'],
  ['smaller than', '<'],
  ['shorter than', '<'],
  ['at least', '>'],
  ['at the least', '>'],
  ['a minimum of', '>'],
  ['upwards of', '>'],
  ['upward of', '>'],
  ['in excess of', '>'],
  ['north of', '>'],
  ['just over', '>'],
  ['well over', '>'],
  ['over', '>'],
  ['above', '>'],
  ['exceeding', '>'],
  ['exceeds', '>'],
  ['exceeded', '>'],
  ['topping', '>'],
  ['topped', '>'],
  ['at most', '<'],
  ['up to', '<'],
  ['a maximum of', '<'],
  ['as many as', '<'],
  ['as much as', '<'],
  ['as few as', '>'],
  ['as little as', '>'],
  ['just under', '<'],
  ['well under', '<'],
  ['under', '<'],
  ['below', '<'],
  ['close to', '~'],
  ['shortly after', '~'],
  ['shortly before', '~'],
  ['just after', '~'],
  ['just before', '~'],
  ['an estimated', '~'],
  ['estimated at', '~'],
  ['estimated', '~'],
  ['in the region of', '~'],
  ['about', '~'],
  ['around', '~'],
  ['nearly', '~'],
  ['almost', '~'],
  ['roughly', '~'],
  ['approximately', '~'],
  ['approx', '~'],
  ['some', '~'],
  ['circa', '~'],
  ['perhaps', '~'],
  ['~', '~'],
  ['≈', '~'],
  ['>', '>'],
  ['≥', '>'],
  ['<', '<'],
  ['≤', '<']
])

/** The rules by their last word, the longest first, their words from right to left. */
const BEFORE_BY_LAST: ReadonlyMap<string, readonly (readonly [words: readonly string[], Comparator])[]> = byLastWord()

function byLastWord(): Map<string, (readonly [words: readonly string[], Comparator])[]> {
  const rules = new Map<string, (readonly [words: readonly string[], Comparator])[]>()
  for (const [phrase, comparator] of BEFORE) {
    const words = phrase.split(' ').reverse()
    const last = words[0] ?? ''
    rules.set(last, [...(rules.get(last) ?? []), [words, comparator]])
  }
  for (const same of rules.values()) same.sort(([a], [b]) => b.length - a.length)
  return rules
}

const AFTER: readonly (readonly [words: readonly string[], comparator: Comparator])[] = [
  [['or', 'more'], '>'],
  [['or', 'above'], '>'],
  [['or', 'over'], '>'],
  [['or', 'higher'], '>'],
  [['or', 'older'], '>'],
  [['and', 'over'], '>'],
  [['and', 'above'], '>'],
  [['+'], '>'],
  [['-', 'plus'], '>'],
  [['plus'], '>'],
  [['or', 'so'], '~'],
  [['-', 'odd'], '~'],
  [['or', 'fewer'], '<'],
  [['or', 'less'], '<'],
  [['or', 'under'], '<'],
  [['or', 'below'], '<']
]

/** Before dates and times only these compare; "over" and "under" mean something else there. */
const WITH_DATES = /^(?:than|about|around|nearly|almost|roughly|approximately|circa|least|after|before)$/

/** The comparator that the words around lexemes `[at, next)` give to a value of this type; null when they give none. */
export function comparatorAround(
  lexemes: readonly Lexeme[],
  { at, next }: { at: number; next: number },
  type: ValueType
): Comparator | null {
  return comparatorBefore(lexemes, at, type) ?? (isPoint(type) ? null : comparatorAfter(lexemes, next))
}

function isPoint(type: ValueType): boolean {
  return type === 'DATE' || type === 'TIME' || type === 'ORDINAL'
}

function comparatorBefore(lexemes: readonly Lexeme[], at: number, type: ValueType): Comparator | null {
  const last = lowerAt(lexemes, at - 1)
  if (type === 'ORDINAL' || (isPoint(type) && !WITH_DATES.test(last))) return null
  for (const [words, comparator] of BEFORE_BY_LAST.get(last) ?? []) {
    if (!words.every((word, index) => lowerAt(lexemes, at - 1 - index) === word)) continue
    // "over three years" is mostly "in the course of".
    return type === 'DURATION' && words.length === 1 && last === 'over' ? null : comparator
  }
  return null
}

function comparatorAfter(lexemes: readonly Lexeme[], next: number): Comparator | null {
  for (const [words, comparator] of AFTER) {
    if (words.every((word, index) => lowerAt(lexemes, next + index) === word)) return comparator
  }
  return null
}
