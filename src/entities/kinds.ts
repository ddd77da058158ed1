import { NOMINAL_NOUNS } from '../lexicon/nominal-nouns.js'
import { ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { EVENT_HEADS, LAW_HEADS } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS, PLACE_HEADS } from '../lexicon/places.js'
import { type Trees, topOf } from '../phrases/trees.js'
import type { NameType, Span } from '../types.js'
import type { Cluster } from './links.js'
import { headOf } from './roles.js'

/** What the article and the lexicons tell of what something named is. */
export interface Kind {
  /** The nouns that the article calls it and the words at the head of its names, lower case: "bank" of "Bank of Lenmark". */
  nouns: ReadonlySet<string>
  /** All words of its names and descriptions, lower case. */
  words: ReadonlySet<string>
}

const lower = (heads: Iterable<string>) => new Set([...heads].map(head => head.toLowerCase()))
/** Words at the head of a name that are the noun which it is called by: "Fiscal Council", "Lake Orra", "Storm Orla". */
const HEADS: Partial<Record<NameType, ReadonlySet<string>>> = {
  ORG: lower(ORGANISATION_HEADS),
  GPE: lower(PLACE_HEADS),
  LOC: lower([...LOCATION_HEADS, ...PLACE_HEADS]),
  FAC: lower(FACILITY_HEADS),
  EVENT: lower(EVENT_HEADS),
  LAW: lower(LAW_HEADS)
}

export const wordsOf = (words: string) => words.toLowerCase().split(/[\s-]+/)

/** Words that may carry a name: the last, that before "of" or "for", the first of "Lake Orra" and "Storm Orla". */
function headsOf(name: string, type: NameType): string[] {
  const words = wordsOf(name)
  // "Island" and "Office" name by themselves what others are called.
  if (words.length < 2) return []
  const link = words.findIndex(word => /^(?:of|for)$/.test(word))
  const first = type === 'LOC' || type === 'EVENT' ? words[0] : undefined
  return [link > 0 ? words[link - 1] : words.at(-1), first].flatMap(word => word ?? [])
}

/** Whether such names may end with the word because they are that. */
const isHead = (type: NameType, word: string) => HEADS[type]?.has(word) ?? false

/** Reads what is told of something named, at all places of its names. */
export function kindOf({ members, type, known, descriptors }: Cluster, trees: Trees): Kind {
  const names = [...members.map(({ words }) => words), ...(known?.name ? [known.name] : [])]
  const nouns = new Set([
    ...(type === 'PERSON' ? [] : names.flatMap(name => headsOf(name, type))),
    ...(type === 'PERSON' ? [] : descriptors.map(headOf)),
    ...members.flatMap(({ name }) => nounsBeside(name, type, trees))
  ])
  return { nouns, words: new Set([...names, ...descriptors].flatMap(wordsOf).concat([...nouns])) }
}

/** The nouns that the tree ties to a name as what it is: "the trawler X", "X, a town", "X is a town", "the town of X". */
function nounsBeside(name: Span, type: NameType, trees: Trees): string[] {
  const { tokens, pos, relation, head, children } = trees
  const top = topOf(name, trees)
  // "the shadow chancellor, Jane Roe" is not the chancellor.
  const isWhole = (token: number) =>
    type !== 'PERSON' || !children(token).some(child => /^(?:amod|compound)$/.test(relation(child)))
  const isNoun = (token: number) =>
    pos(token) === 'NOUN' && tokens[token]?.text === tokens[token]?.lower && isWhole(token)
  const found = children(top).filter(child => relation(child) === 'appos')
  const above = head(top)
  const has = (token: number, wanted: RegExp, words: RegExp) =>
    children(token).some(child => wanted.test(relation(child)) && words.test(tokens[child]?.lower ?? ''))
  const own = relation(top)
  if (/^(?:appos|flat)$/.test(own)) found.push(above)
  if (own === 'compound' && above === top + 1 && /^(?:FAC|LOC|PRODUCT|EVENT)$/.test(type)) found.push(above)
  if (own === 'nsubj' && has(above, /^cop$/, /^(?:is|was)$/) && has(above, /^det$/, /^an?$/)) found.push(above)
  if (own === 'nmod' && above === top - 2 && has(top, /^case$/, /^of$/) && tokens[above - 1]?.lower === 'the')
    found.push(above)
  return found.filter(isNoun).flatMap(token => tokens[token]?.lower ?? [])
}

const PART_OF_COUNTRY = /^(?:city|town|village|capital|state|province|county|district)$/
/** Countries whose regions are called states. */
const FEDERATIONS = /^(?:US|AU|IN|DE|BR|MX|NG|MY)$/

/**
 * Whether a noun with "the" may be said of something named: `called` where the article calls it that, `told` where its
 * other nouns or a lexicon tell that it is that, `guess` where nothing tells what it is.
 */
export function mayBe(noun: string, { type, known }: Cluster, kind: Kind): 'called' | 'told' | 'guess' | null {
  const { types, tellers, kinds, guess } = NOMINAL_NOUNS.get(noun) ?? {}
  if (!types?.has(type) || (known?.kind === 'country' && PART_OF_COUNTRY.test(noun))) return null
  if (kind.nouns.has(noun)) return 'called'
  if ([...kind.nouns].some(word => tellers?.has(word))) return 'told'
  const isKind = known?.kind && kinds?.has(known.kind)
  if (isKind && (known.kind !== 'region' || FEDERATIONS.test(known.country ?? ''))) return 'told'
  const isOther = known?.kind || [...kind.nouns].some(word => isHead(type, word) || NOMINAL_NOUNS.has(word))
  return guess && !isOther ? 'guess' : null
}

/** Countries that an article names, by themselves or by their people, places and offices, at least half as often as any. */
export function countriesOf(clusters: readonly Cluster[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { known, members } of clusters)
    if (known?.country) counts.set(known.country, (counts.get(known.country) ?? 0) + members.length)
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].filter(([, count]) => 2 * count >= most).map(([country]) => country))
}

/** Letters that "Democrats" and "Democratic" have in common. */
const STEM = 6

/** Whether two belong together: a country and its people, a party and those in it. */
export function isAkin(one: Cluster, other: Cluster): boolean {
  if (one.known?.country && one.known.country === other.known?.country) return true
  const stems = ({ members, known }: Cluster) =>
    [...members.map(({ words }) => words), known?.name ?? ''].flatMap(wordsOf).map(word => word.slice(0, STEM))
  const own = new Set(stems(one))
  return (
    [one, other].some(({ type }) => type === 'NORP') && stems(other).some(stem => stem.length === STEM && own.has(stem))
  )
}
