import { COMPANY_HEADS, PLACE_BEGINNINGS, STORM_WORDS } from '../lexicon/name-evidence.js'
import { COMPANY_SUFFIXES } from '../lexicon/organisations.js'
import type { NameSpan, Span } from '../types.js'
import { shortFormBehind } from './brackets.js'
import { type Evidence, isFullName, type Type } from './called.js'
import { findEvidence } from './evidence.js'
import { headEvidence } from './heads.js'
import { listedPersons, listedPlaces } from './lists.js'
import type { Position } from './positions.js'
import { createTeams } from './teams.js'
import { vesselEvidence } from './vessels.js'

/** How the words around a name are looked at, and what is known of places. */
export interface Look {
  positionOf: (name: NameSpan) => Position | null
  isPlace: (words: string) => boolean
  isCountry: (words: string) => boolean
}

/** A name that the model is surer of than this gives way only to evidence that is nearly beyond doubt. */
const SURE = 0.9
/** Weight of evidence that a model that is sure gives way to. */
const ENOUGH = 2
/** A team that bears the name of a place is an organisation, if the model says so. */
const PLACES: readonly Evidence[] = [
  { type: 'PLACE', weight: 2, against: ['PERSON', 'THING'] },
  { type: 'PLACE', weight: 1, against: ['ORG'] }
]
const SURE_PLACES: readonly Evidence[] = [{ type: 'PLACE', weight: 2, against: ['PERSON', 'ORG', 'THING'] }]
const PERSONS: readonly Evidence[] = [{ type: 'PERSON', weight: 2, against: ['PLACE', 'ORG', 'THING'] }]

/** What a company is told against that bears the name of no place that we know. */
const UNKNOWN_PLACE: readonly Type[] = ['PLACE']

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end)
const keyOf = (text: string, name: Span) => wordsOf(text, name).replace(/\s+/g, ' ').toLowerCase()

/** The type that the evidence of all places of the same words gives, or the name's own. */
export function gatherEvidence(text: string, names: readonly NameSpan[], look: Look): (name: NameSpan) => Type {
  const { positionOf } = look
  const gathered = new Map<string, Evidence[]>()
  const note = (key: string, evidence: readonly Evidence[]) => {
    gathered.set(key, [...(gathered.get(key) ?? []), ...evidence])
  }
  for (const name of names) {
    const position = positionOf(name)
    if (position) note(keyOf(text, name), [...findEvidence(position), ...(opensDateline(position) ? PLACES : [])])
  }
  for (const [key, evidence] of ofOtherNames(text, names, look)) note(key, [evidence])
  for (const { name, isSure } of listedPlaces(text, names, look.isPlace))
    note(keyOf(text, name), isSure ? SURE_PLACES : PLACES)
  const persons = new Set(listedPersons(text, names, look.isCountry))
  const teamsAt = createTeams(text, names, look)
  return name => {
    if (persons.has(name)) return typeBy(PERSONS, name)
    if (opensDateline(positionOf(name))) return typeBy(SURE_PLACES, name)
    const teams = teamsAt(name)
    const all = gathered.get(keyOf(text, name)) ?? []
    const isCompany = all.some(({ type, against }) => type === 'ORG' && against === UNKNOWN_PLACE)
    // What is surely a place stays one, whatever bears its name elsewhere.
    const position = name.type === 'PLACE' && name.score > SURE && !isCompany ? positionOf(name) : null
    const others = position ? [...headEvidence(position), ...vesselEvidence(position)] : all
    return typeBy([...others, ...teams], name)
  }
}

const opensDateline = (position: Position | null) => position?.sentence.role === 'dateline' && position.from === 0

/** The type that the evidence outweighs the name's own with. */
function typeBy(evidence: readonly Evidence[], { type: own, score }: NameSpan): Type {
  const weigh = (type: Type, rival: Type) =>
    evidence.reduce(
      (sum, { type: told, weight, against }) => sum + (told === type && against.includes(rival) ? weight : 0),
      0
    )
  const needed = score > SURE ? ENOUGH : 1
  const rivals = [...new Set(evidence.map(({ type }) => type))]
    .map(type => ({ type, weight: weigh(type, own), own: weigh(own, type) }))
    .filter(({ weight, own }) => weight > own && weight >= needed)
  return rivals.reduce((best, rival) => (rival.weight > best.weight ? rival : best), { type: own, weight: 0 }).type
}

/** What other names of the article tell of words, in lower case: longer ones that they are part of, and what they are short for. */
function ofOtherNames(
  text: string,
  names: readonly NameSpan[],
  { positionOf, isPlace }: Look
): [key: string, Evidence][] {
  const surnames = new Set(
    names.flatMap(name => (name.type === 'PERSON' ? (/\s(\S+)$/.exec(keyOf(text, name))?.[1] ?? []) : []))
  )
  return names.flatMap((name): [string, Evidence][] => {
    const position = positionOf(name)
    const short = name.type === 'ORG' ? shortFormBehind(text, name) : null
    return [
      ...ofPlacesAndStorms(text, name),
      ...(position && name.type === 'ORG' ? ofOrganisation(text, name, { position, isPlace }) : [])
    ]
      .filter(([key]) => !surnames.has(key))
      .concat(short ? [[keyOf(text, short), { type: 'ORG', weight: 2, against: ['PERSON', 'PLACE', 'THING'] }]] : [])
  })
}

/** "Ellery" for "Port Ellery", "Orla" for "Storm Orla". */
function ofPlacesAndStorms(text: string, name: NameSpan): [string, Evidence][] {
  const [first = '', last = '', more] = wordsOf(text, name).split(/\s+/)
  if (!last || more) return []
  const key = last.toLowerCase()
  if (STORM_WORDS.has(first)) return [[key, { type: 'EVENT', weight: 2, against: ['PERSON', 'PLACE', 'ORG', 'THING'] }]]
  const isPlace = name.type === 'PLACE' && PLACE_BEGINNINGS.has(first)
  return isPlace ? [[key, { type: 'PLACE', weight: 2, against: ['PERSON'] }]] : []
}

/**
 * "Brightwell" of "Brightwell Mobility plc", unless that may be where it is; "Andy Roe" of "Andy Roe Foundation" stays who
 * he is.
 */
function ofOrganisation(
  text: string,
  name: NameSpan,
  { position, isPlace }: { position: Position; isPlace: Look['isPlace'] }
): [string, Evidence][] {
  const key = keyOf(text, name)
  if (isFullName(position) || key.includes('&')) return []
  const last = wordsOf(text, name).split(/\s+/).at(-1) ?? ''
  const isCompany = COMPANY_SUFFIXES.has(last) || COMPANY_HEADS.has(last)
  const words = wordsOf(text, name).split(/\s+/)
  return words.slice(1).flatMap((_, index): [string, Evidence][] => {
    const short = words.slice(0, index + 1).join(' ')
    const told: Evidence[] = [{ type: 'ORG', weight: isCompany || index > 0 ? 2 : 1, against: ['PERSON'] }]
    if (isCompany && !isPlace(short)) told.push({ type: 'ORG', weight: 2, against: UNKNOWN_PLACE })
    return told.map(evidence => [short.toLowerCase(), evidence])
  })
}
