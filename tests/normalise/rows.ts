import { findValues } from '../../src/normalise/values.js'

/** A Tuesday; its week runs from 2024-05-13 to 2024-05-19. */
export const PUBLISHED = '2024-05-14'

/** Text, then one `text|type|value|unit|comparator` per value expected in it. */
export type Case = readonly [text: string, ...expected: string[]]

export function rows(text: string, published: string | null = PUBLISHED): string[] {
  return findValues(text, published).map(({ start, end, type, value, unit, comparator }) =>
    [text.slice(start, end), type, value, unit, comparator].join('|')
  )
}

export function table(cases: readonly Case[]): [string, string[]][] {
  return cases.map(([text, ...expected]) => [text, expected])
}
