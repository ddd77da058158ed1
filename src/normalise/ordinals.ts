import { ORDINAL_WORDS, SMALL_NUMBERS } from '../lexicon/number-words.js'
import { decimalText } from './decimal.js'
import type { Found } from './found.js'
import { afterHyphen, beginsSentence, isCapitalised, isGlued, type Lexeme, lowerAt } from './lexemes.js'
import { readDigits } from './numbers.js'

/** "at first" and the like are adverbs. */
const BEFORE_ADVERB: ReadonlySet<string> = new Set(
  'at he she it they we i you who which that was were had has have been when since where'.split(' ')
)
const BEFORE_TIME_UNIT: ReadonlySet<string> = new Set('a per one every each split'.split(' '))
const AFTER_TIME_UNIT: ReadonlySet<string> = new Set(
  'later after before and or of to in by at on for with than when but earlier'.split(' ')
)
const AFTER_HYPHEN = /(?:est|placed|ranked|seeded|worst|best|most)$/

/** Finds adjectival ordinals: "first", "21st", "twenty-fifth". The second as a unit of time is none. */
export function findOrdinal(lexemes: readonly Lexeme[], at: number): Found | null {
  if (lexemes[at]?.kind === 'number') return digitOrdinal(lexemes, at)
  const tens = SMALL_NUMBERS.get(lowerAt(lexemes, at))
  const joined = tens !== undefined && tens >= 20 ? afterHyphen(lexemes, at) : null
  const unit = ORDINAL_WORDS.get(lowerAt(lexemes, joined ?? at))
  if (!unit || (joined !== null && unit > 9)) return null
  const next = (joined ?? at) + 1
  const ordinal = ordinalTo(next, String((joined === null ? 0 : (tens ?? 0)) + unit))
  return isAdjective(lexemes, at, next) ? ordinal : null
}

function digitOrdinal(lexemes: readonly Lexeme[], at: number): Found | null {
  const value = readDigits(lowerAt(lexemes, at))
  const suffix = /^(?:st|nd|rd|th)$/.test(lowerAt(lexemes, at + 1)) && isGlued(lexemes, at + 1)
  return suffix && value?.places === 0 ? ordinalTo(at + 2, decimalText(value)) : null
}

function ordinalTo(next: number, value: string): Found {
  return { next, type: 'ORDINAL', value, unit: null, comparator: '=' }
}

function isAdjective(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const before = lowerAt(lexemes, at - 1)
  const after = lowerAt(lexemes, next)
  const hyphenated = afterHyphen(lexemes, next - 1)
  if (isGlued(lexemes, at) && before === '-') return false
  if (hyphenated !== null) return AFTER_HYPHEN.test(lowerAt(lexemes, hyphenated))
  if (isCapitalised(lexemes[at]) && isCapitalised(lexemes[next])) return false
  if (beginsSentence(lexemes, at) && after === ',') return false
  if (after === 'of' && lowerAt(lexemes, next + 1) === 'all') return false
  if (lowerAt(lexemes, at) === 'second' && BEFORE_TIME_UNIT.has(before)) return !isTimeUnit(lexemes, before, next)
  return !(BEFORE_ADVERB.has(before) && (before === 'at' || after.endsWith('ed') || lowerAt(lexemes, at) === 'first'))
}

function isTimeUnit(lexemes: readonly Lexeme[], before: string, next: number): boolean {
  return before !== 'a' || lexemes[next]?.kind !== 'word' || AFTER_TIME_UNIT.has(lowerAt(lexemes, next))
}
