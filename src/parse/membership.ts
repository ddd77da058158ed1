import { COUNTRIES } from '../lexicon/countries.js'
import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { NORPS } from '../lexicon/norps.js'
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, ORGANISATIONS } from '../lexicon/organisations.js'
import { CITIES, FACILITY_HEADS, LOCATION_HEADS, LOCATIONS, PLACE_HEADS } from '../lexicon/places.js'
import { REGIONS } from '../lexicon/regions.js'
import { HONORIFICS, OFFICE_TITLES } from '../lexicon/titles.js'
import type { Token } from '../types.js'

/** What a phrase of a lexicon says of its words, one bit each. */
const BITS = { place: 1, norp: 2, organisation: 4, title: 8 } as const
/** What a single word says by itself. */
const GIVEN = 16
const HEAD = 32
/** The word goes on with the phrase before it. */
const INSIDE = 64
/** Longest phrase, in tokens. */
const LONGEST = 6

/** The lexicons write apostrophes straight. */
const plain = (words: string) => words.replaceAll('’', "'")

function* phrases(): Generator<[string, number]> {
  for (const word of [...CITIES.keys(), ...LOCATIONS]) yield [word, BITS.place]
  for (const { name, aliases, abbreviations } of REGIONS)
    for (const word of [name, ...aliases, ...abbreviations]) yield [word, BITS.place]
  for (const { name, aliases, adjectives, demonyms } of COUNTRIES) {
    for (const word of [name, ...aliases]) yield [word, BITS.place]
    for (const word of [...adjectives, ...demonyms]) yield [word, BITS.norp]
  }
  for (const word of NORPS) yield [word, BITS.norp]
  for (const { name, aliases } of ORGANISATIONS) for (const word of [name, ...aliases]) yield [word, BITS.organisation]
  for (const word of [...HONORIFICS.keys(), ...OFFICE_TITLES]) yield [word, BITS.title]
}

/**
 * Creates the look-up of what the lexicons say of the words of a sentence: ids from 1, by token; upper and lower case
 * are one, because headlines and chats write either.
 */
export function createMembership(): (tokens: readonly Token[]) => number[] {
  const known = new Map<string, number>()
  const beginnings = new Set<string>()
  for (const [words, bit] of phrases()) {
    const key = plain(words).toLowerCase()
    known.set(key, (known.get(key) ?? 0) | bit)
    beginnings.add(/^[^\s-]+/.exec(key)?.[0] ?? key)
  }
  const given = new Set([...GIVEN_NAMES.keys()].map(name => name.toLowerCase()))
  const heads = new Set(
    [ORGANISATION_HEADS, COMPANY_SUFFIXES, FACILITY_HEADS, LOCATION_HEADS, PLACE_HEADS].flatMap(words =>
      [...words].map(word => word.toLowerCase())
    )
  )
  return tokens => {
    const ids = tokens.map(({ lower }) => (given.has(lower) ? GIVEN : 0) | (heads.has(lower) ? HEAD : 0))
    for (let from = 0; from < tokens.length; ) {
      const found = beginnings.has(tokens[from]?.lower ?? '') ? longest(tokens, from, known) : null
      for (let index = from; found && index < found.to; index++)
        ids[index] = (ids[index] ?? 0) | found.bits | (index > from ? INSIDE : 0)
      from = found?.to ?? from + 1
    }
    return ids.map(id => id + 1)
  }
}

function longest(
  tokens: readonly Token[],
  from: number,
  known: ReadonlyMap<string, number>
): { to: number; bits: number } | null {
  let words = ''
  let found: { to: number; bits: number } | null = null
  for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to++) {
    const [token, before] = [tokens[to - 1], tokens[to - 2]]
    if (!token) break
    words += (to > from + 1 && before?.end !== token.start ? ' ' : '') + token.lower
    const bits = known.get(words)
    if (bits !== undefined) found = { to, bits }
  }
  return found
}
