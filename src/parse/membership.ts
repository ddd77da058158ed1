import { COUNTRIES } from '../lexicon/countries.js'
import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { NORPS } from '../lexicon/norps.js'
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, ORGANISATIONS } from '../lexicon/organisations.js'
import { CITIES, FACILITY_HEADS, LOCATION_HEADS, LOCATIONS, PLACE_HEADS } from '../lexicon/places.js'
import { REGIONS } from '../lexicon/regions.js'
import { HONORIFICS, OFFICE_TITLES } from '../lexicon/titles.js'
import type { Token } from '../types.js'
import { folded } from './fold.js'
import type { Towns } from './towns.js'

/** What a phrase of a lexicon says of its words, one bit each. */
const BITS = { place: 1, norp: 2, organisation: 4, title: 8, town: 128 } as const
/** What a single word says by itself. */
const GIVEN = 16
const HEAD = 32
/** The word goes on with the phrase before it. */
const INSIDE = 64
/** Longest phrase, in tokens. */
const LONGEST = 6

const phrases = (): Record<Exclude<keyof typeof BITS, 'town'>, string[]> => ({
  place: [
    ...CITIES.keys(),
    ...LOCATIONS,
    ...REGIONS.flatMap(({ name, aliases, abbreviations }) => [name, ...aliases, ...abbreviations]),
    ...COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases])
  ],
  norp: [...COUNTRIES.flatMap(({ adjectives, demonyms }) => [...adjectives, ...demonyms]), ...NORPS],
  organisation: ORGANISATIONS.flatMap(({ name, aliases }) => [name, ...aliases]),
  title: [...HONORIFICS.keys(), ...OFFICE_TITLES]
})

/** As the words of a sentence are looked up; all at once, so that start-up calls once for what is the same for each. */
const keysOf = (words: Iterable<string>) =>
  folded([...words].join('\n'))
    .toLowerCase()
    .split('\n')

/**
 * Creates the look-up of what the lexicons and the gazetteer of towns say of the words of a sentence: ids from 1, by token;
 * upper and lower case are one, because headlines and chats write either, and so are letters with and without accents.
 */
export function createMembership(towns: Towns): (tokens: readonly Token[]) => number[] {
  const known = new Map<string, number>()
  const beginnings = new Set<string>()
  for (const [kind, words] of Object.entries(phrases()))
    for (const key of keysOf(words)) {
      known.set(key, (known.get(key) ?? 0) | BITS[kind as keyof typeof BITS])
      const end = key.search(/[\s-]/)
      beginnings.add(end > 0 ? key.slice(0, end) : key)
    }
  const given = new Set(keysOf(GIVEN_NAMES.keys()))
  const heads = new Set(
    keysOf([...ORGANISATION_HEADS, ...COMPANY_SUFFIXES, ...FACILITY_HEADS, ...LOCATION_HEADS, ...PLACE_HEADS])
  )
  const bitsOf = (phrase: string) => (known.get(phrase) ?? 0) | (towns.has(phrase) ? BITS.town : 0)
  return tokens => {
    const words = tokens.map(({ lower }) => folded(lower))
    const ids = words.map(lower => (given.has(lower) ? GIVEN : 0) | (heads.has(lower) ? HEAD : 0))
    for (let from = 0; from < tokens.length; ) {
      const first = words[from] ?? ''
      const begins = beginnings.has(first) || towns.begin(first)
      const found = begins ? longest({ tokens, words }, from, bitsOf) : null
      for (let index = from; found && index < found.to; index++)
        ids[index] = (ids[index] ?? 0) | found.bits | (index > from ? INSIDE : 0)
      from = found?.to ?? from + 1
    }
    return ids.map(id => id + 1)
  }
}

function longest(
  { tokens, words }: { tokens: readonly Token[]; words: readonly string[] },
  from: number,
  bitsOf: (phrase: string) => number
): { to: number; bits: number } | null {
  let phrase = ''
  let found: { to: number; bits: number } | null = null
  for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to++) {
    const [token, before] = [tokens[to - 1], tokens[to - 2]]
    if (!token) break
    phrase += (to > from + 1 && before?.end !== token.start ? ' ' : '') + words[to - 1]
    const bits = bitsOf(phrase)
    if (bits > 0) found = { to, bits }
  }
  return found
}
