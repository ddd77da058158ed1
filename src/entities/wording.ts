import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { COMPANY_HEADS, FACILITY_NOUNS, GROUP_HEADS, LOCATION_NOUNS, SCHOOL_HEADS } from '../lexicon/name-evidence.js'
import { ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { EVENT_HEADS } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS } from '../lexicon/places.js'
import type { NameType } from '../types.js'
import type { Evidence, Type } from './called.js'
import type { Position } from './positions.js'
import { words } from './stretches.js'

const NO_PERSON: readonly Type[] = ['ORG', 'PLACE', 'EVENT']
/** "F.C." and the like, at either end of a club's name. */
const CLUB = /^(?:A?\.?F\.?C|C\.?F|S\.?C|A\.?C|FK|SV|VfB|VfL|TSV)\.?$/
const LONGEST_FULL_NAME = 3

/**
 * What the words of a name tell by themselves, without those beside it: weak, and told once, however often the article
 * has them.
 * @param knownType  the type of known names
 */
export function wordingEvidence(position: Position, knownType: (words: string) => NameType | null): Evidence[] {
  const { sentence, from, to } = position
  const own = sentence.tokens.slice(from, to).map(({ text }) => text)
  const known = knownType(words(sentence.tokens, from, to))
  if (known) return ofKnown(known, position)
  const [first = '', second = ''] = own
  const last = own.at(-1) ?? ''
  if (own.length === 1) return isGiven(position) ? [{ type: 'PERSON', weight: 1, against: ['ORG', 'EVENT'] }] : []
  if (CLUB.test(first) || CLUB.test(last))
    return [{ type: 'ORG', weight: 2, against: ['PERSON', 'PLACE', 'THING', 'EVENT'] }]
  if (GROUP_HEADS.has(last)) return [{ type: 'ORG', weight: 1, against: ['PERSON', 'PLACE', 'THING', 'EVENT'] }]
  if (SCHOOL_HEADS.has(last) || (SCHOOL_HEADS.has(first) && second === 'of'))
    return [{ type: 'ORG', weight: 1, against: ['PERSON', 'THING', 'EVENT'] }]
  if (!isFull(own, position)) return []
  // "Jane Roe (Marta Tarsk)": of a team
  const isBracketed = sentence.tokens[from - 1]?.text === '('
  return [{ type: 'PERSON', weight: 1, against: isBracketed ? ['PLACE', 'EVENT'] : NO_PERSON }]
}

/** An organisation or product that we know; some of the former are buildings as well ("in the White House"). */
function ofKnown(known: NameType, { sentence, from }: Position): Evidence[] {
  if (known === 'PRODUCT') return [{ type: 'THING', weight: 1, against: ['PERSON', 'ORG', 'PLACE', 'EVENT'] }]
  const isWhere = /^(?:in|at|on|near|to|for|the)$/.test(sentence.tokens[from - 1]?.lower ?? '')
  return known === 'ORG' && !isWhere ? [{ type: 'ORG', weight: 1, against: ['PERSON', 'PLACE'] }] : []
}

/** "Matt", but not "in Paris", "the Matt", "TV Asahi". */
const isGiven = ({ sentence: { tokens }, from }: Position) =>
  GIVEN_NAMES.has(tokens[from]?.text ?? '') &&
  !/^(?:\p{Lu}|(?:the|in|at|near|from|on|to)$)/u.test(tokens[from - 1]?.text ?? '')

const HEADS = [ORGANISATION_HEADS, COMPANY_HEADS, FACILITY_HEADS, LOCATION_HEADS, EVENT_HEADS]

/** "Matt Roe", "Jane Marie Roe", but not "Matt Roe airport", "Matt Roe Recording". */
function isFull(own: readonly string[], { sentence: { tokens }, from, to }: Position): boolean {
  const next = tokens[to]?.text ?? ''
  return (
    own.length <= LONGEST_FULL_NAME &&
    GIVEN_NAMES.has(own[0] ?? '') &&
    own.slice(1).every(word => /^\p{Lu}(?:\p{Ll}+|\.)/u.test(word)) &&
    !HEADS.some(heads => heads.has(own.at(-1) ?? '')) &&
    !/^(?:\p{Lu}|\()/u.test(next) &&
    !FACILITY_NOUNS.has(next) &&
    !LOCATION_NOUNS.has(next) &&
    tokens[from - 1]?.lower !== 'the'
  )
}
