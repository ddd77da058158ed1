import type { Value, ValueType } from '../types.js'
import type { Amount } from './amounts.js'
import { decimalText } from './decimal.js'

/** A value that begins at a known lexeme; `next` is the index of the first lexeme behind it. */
export interface Found {
  next: number
  type: ValueType
  value: string | null
  unit: string | null
  comparator: Value['comparator']
  /** The number it is made of, and how to write it, for ranges that share a unit or scale: "5 to 10 million". */
  amount?: Amount
  write?: WriteAmount
  /** For a day or month without a year: its value in that year. */
  inYear?: (year: number) => string | null
}

type WriteAmount = (amount: Amount) => string | null

/** A value made of a number; a vague number makes it approximate and its value null. */
export function foundAmount(amount: Amount, rest: Pick<Found, 'next' | 'type' | 'unit'>, write = writePlain): Found {
  const { next, type, unit } = rest
  return { next, type, unit, value: write(amount), comparator: amount.value ? '=' : '~', amount, write }
}

export function foundDate(next: number, value: string | null): Found {
  return { next, type: 'DATE', value, unit: null, comparator: '=' }
}

/** The candidate that reaches farthest; of equals the first. */
export function longest(candidates: readonly (Found | null)[]): Found | null {
  let best: Found | null = null
  for (const candidate of candidates) {
    if (candidate && candidate.next > (best?.next ?? -1)) best = candidate
  }
  return best
}

function writePlain({ value }: Amount): string | null {
  return value && decimalText(value)
}
