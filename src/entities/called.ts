import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { ORGANISATION_NOUNS, TRADE_NOUNS, VESSEL_NOUNS } from '../lexicon/name-evidence.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { NameSpan, Token } from '../types.js'
import type { Position } from './positions.js'
import { roleAfter, roleSetOff } from './roles.js'

export type Type = NameSpan['type']

/** What the words beside a name tell of its type. */
export interface Evidence {
  type: Type
  /** 1: right more often than not; 2: nearly always right, enough against a model that is sure. */
  weight: number
  /** The types that it speaks against. */
  against: readonly Type[]
}

const COPULAS = new Set(['is', 'was'])
const ARTICLES = new Set(['a', 'an', 'the', 'one'])
const LINKS = new Set('of for at in to from with on and by who that'.split(' '))

/** What a common noun beside a name tells, or null. */
function kindOf(noun: Token | undefined, isFullName: boolean): Type | null {
  if (!noun || noun.text !== noun.lower) return null
  if (ORGANISATION_NOUNS.has(noun.lower)) return isFullName ? null : 'ORG'
  if (VESSEL_NOUNS.has(noun.lower)) return isFullName ? null : 'THING'
  return ROLE_NOUNS.get(noun.lower) === 'person' && !TRADE_NOUNS.has(noun.lower) ? 'PERSON' : null
}

/** "head" of "head of research at Acme". */
function headOfRole(role: readonly Token[]): Token | undefined {
  const link = role.findIndex(({ lower }) => LINKS.has(lower))
  return role[(link > 0 ? link : role.length) - 1]
}

/** A known given name and more: no company, whatever trade it is said to have. */
export const isFullName = ({ sentence, from, to }: Position) =>
  to - from > 1 && GIVEN_NAMES.has(sentence.tokens[from]?.text.split('-')[0] ?? '')

/** "the lender X" */
export function byNounBefore(place: Position): Type | null {
  const { tokens } = place.sentence
  const next = tokens[place.to]
  const kind = tokens[place.from - 2]?.text === '-' ? null : kindOf(tokens[place.from - 1], isFullName(place))
  // "a veteran Army nurse": the noun tells of the nurse.
  return kind === 'PERSON' && next?.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) ? null : kind
}

/** "The operator, X, said" */
export const bySetOff = (place: Position) =>
  kindOf(headOfRole(roleSetOff(place.sentence, place.from, place.to)), isFullName(place))

/** "X is a dentist" */
export function byPredicate(place: Position): Type | null {
  const [verb, article] = place.sentence.tokens.slice(place.to)
  if (!COPULAS.has(verb?.lower ?? '') || !ARTICLES.has(article?.lower ?? '')) return null
  const phrase = place.sentence.tokens.slice(place.to + 2)
  const end = phrase.findIndex(({ pos, text }) => !['ADJ', 'NOUN', 'PROPN'].includes(pos) && text !== '-')
  return kindOf(phrase.slice(0, end).at(-1), isFullName(place))
}

/** "X, a maker of cables," */
export function byApposition(place: Position): Type | null {
  const { tokens } = place.sentence
  const role = roleAfter(tokens, place.to)
  const behind = tokens.findIndex(({ start }) => start >= (role.at(-1)?.end ?? 0))
  // A list ("members of Congress, the president and the vice president, ..."), or the role of the next name ("seen by X,
  // its chairman, Jane Roe, said").
  if (
    role.length === 0 ||
    role.some(({ lower }) => lower === 'and') ||
    (tokens[behind]?.text === ',' && /^\p{Lu}/u.test(tokens[behind + 1]?.text ?? ''))
  )
    return null
  return kindOf(headOfRole(role), isFullName(place))
}
