import { SCALES } from '../lexicon/number-words.js'
import { type Decimal, multiply } from './decimal.js'
import { afterHyphen, isGlued, type Lexeme, lowerAt } from './lexemes.js'

/** A number in digits or words. */
export interface Amount {
  /** Index of the first lexeme behind it. */
  next: number
  /** Null for a vague amount: "dozens", "several hundred". */
  value: Decimal | null
  /** The million of "3.2 million", else 1. */
  scale: bigint
  /** True for "several" and "half a", which are an amount only with a unit behind. */
  needsUnit: boolean
}

export function amountOf(next: number, value: Decimal | null): Amount {
  return { next, value, scale: 1n, needsUnit: false }
}

export function whole(number: bigint | number): Decimal {
  return { units: BigInt(number), places: 0 }
}

/** Multiplies by the scale words behind an amount: "3.2 million", "5 lakh crore", "5-million". */
export function scaled(lexemes: readonly Lexeme[], amount: Amount): Amount {
  let { next, value, scale, needsUnit } = amount
  for (let words = 0; words < 3; words++) {
    const hyphenated = afterHyphen(lexemes, next - 1)
    const at = hyphenated ?? next
    const factor = SCALES.get(lowerAt(lexemes, at))
    if (!factor || (hyphenated === null && isGlued(lexemes, at))) break
    value = value && multiply(value, whole(factor))
    scale *= factor
    next = at + 1
    needsUnit = false
  }
  return { next, value, scale, needsUnit }
}
