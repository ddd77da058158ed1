import type { Position } from './positions.js'

/** The words around a name, in lower case; empty where the sentence ends. */
export interface Around {
  /** The nth word before it, from 1. */
  before: (n: number) => string
  /** The nth word behind it, from 1. */
  after: (n: number) => string
}

export const aroundOf = ({ sentence: { tokens }, from, to }: Position): Around => ({
  before: n => tokens[from - n]?.lower ?? '',
  after: n => tokens[to + n - 1]?.lower ?? ''
})

export const isOneOf = (pattern: string) => {
  const whole = new RegExp(`^(?:${pattern})$`)
  return (word: string) => whole.test(word)
}
