import { COUNTRIES } from '../lexicon/countries.js'
import { NORPS } from '../lexicon/norps.js'
import { ORGANISATIONS, type OrganisationKind } from '../lexicon/organisations.js'
import { PRODUCT_WORDS } from '../lexicon/other-names.js'
import { CITIES, LOCATIONS } from '../lexicon/places.js'
import { REGIONS } from '../lexicon/regions.js'
import type { NameType } from '../types.js'

/** What the lexicons know of a name. */
export interface Known {
  type: NameType
  /** Canonical name; null where the words of the text serve. */
  name: string | null
  country: string | null
  wikidataId: string | null
  /** What it is more closely than its type, where that is known. */
  kind: OrganisationKind | 'country' | 'region' | 'city' | null
}

const plainEntry: Known = {
  type: 'GPE',
  name: null,
  country: null,
  wikidataId: null,
  kind: null
}

function* entries(): Generator<[string, Known]> {
  for (const word of PRODUCT_WORDS) yield [word, { ...plainEntry, type: 'PRODUCT' }]
  for (const word of LOCATIONS) yield [word, { ...plainEntry, type: 'LOC' }]
  for (const [word, country] of CITIES) yield [word, { ...plainEntry, country: country || null, kind: 'city' }]
  for (const { name, country, abbreviations, aliases } of REGIONS) {
    const known: Known = { ...plainEntry, name, country: country || null, kind: 'region' }
    for (const word of [name, ...aliases]) yield [word, known]
    // Postal codes ("IN", "OR") are words in headlines; only the dotted forms are safe.
    for (const short of abbreviations) if (short.includes('.')) yield [short, known]
  }
  for (const word of NORPS) yield [word, { ...plainEntry, type: 'NORP' }]
  for (const { name, code, aliases, adjectives, demonyms } of COUNTRIES) {
    const country = code || null
    for (const word of [...adjectives, ...demonyms]) yield [word, { ...plainEntry, type: 'NORP', country }]
    for (const word of [name, ...aliases]) yield [word, { ...plainEntry, name, country, kind: 'country' }]
  }
  for (const { name, aliases, country, wikidata, kind } of ORGANISATIONS) {
    const known: Known = {
      ...plainEntry,
      type: 'ORG',
      name,
      country: country || null,
      wikidataId: wikidata || null,
      kind
    }
    for (const word of [name, ...aliases]) yield [word, known]
  }
}

/** The lexicons write apostrophes straight. */
const plain = (words: string) => words.replaceAll('’', "'")

export interface Gazetteer {
  /** Looks up words exactly as written, one space between them. */
  find(words: string): Known | null
  /** The same for a line in capitals or title case, where case tells nothing. */
  findAnyCase(words: string): Known | null
}

/** Builds the look-up of known names from the lexicons; of two entries for the same words the later wins. */
export function createGazetteer(): Gazetteer {
  const exact = new Map<string, Known>()
  const lower = new Map<string, Known>()
  for (const [words, known] of entries()) {
    exact.set(words, known)
    // In a line of capitals "US" may be "us": only longer words are safe there.
    if (words.length > 3) lower.set(words.toLowerCase(), known)
  }
  return {
    find: words => exact.get(plain(words)) ?? null,
    findAnyCase: words => exact.get(plain(words)) ?? lower.get(plain(words).toLowerCase()) ?? null
  }
}
