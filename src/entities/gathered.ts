import { COMPANY_HEADS, PLACE_BEGINNINGS, STORM_WORDS } from '../lexicon/name-evidence.js'
import { COMPANY_SUFFIXES } from '../lexicon/organisations.js'
import type { NameSpan, NameType, Span } from '../types.js'
import { shortFormBehind } from './brackets.js'
import { type Evidence, isFullName, type Type } from './called.js'
import { findEvidence } from './evidence.js'
import { headEvidence } from './heads.js'
import { amongPersons, listedPersons, listedPlaces } from './lists.js'
import type { Position } from './positions.js'
import { createTeams } from './teams.js'
import { titleHere } from './titled.js'
import { vesselEvidence } from './vessels.js'
import { wordingEvidence } from './wording.js'

/** How the words around a name are looked at, and what is known of places. */
export interface Look {
  positionOf: (name: NameSpan) => Position | null
  isPlace: (words: string) => boolean
  isCountry: (words: string) => boolean
  knownType: (words: string) => NameType | null
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
const AMONG_PERSONS: readonly Evidence[] = [{ type: 'PERSON', weight: 1, against: ['PLACE', 'ORG', 'THING', 'EVENT'] }]
const PERSONS: readonly Evidence[] = [{ type: 'PERSON', weight: 2, against: ['PLACE', 'ORG', 'THING'] }]

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
  const among = new Set(amongPersons(text, names))
  const persons = new Set(listedPersons(text, names, look.isCountry))
  const teamsAt = createTeams(text, names, look)
  return name => {
    if (persons.has(name)) return typeBy(PERSONS, name)
    if (opensDateline(positionOf(name))) return typeBy(SURE_PLACES, name)
    const teams = teamsAt(name)
    // What is surely a place that we know stays one, whatever bears its name elsewhere.
    const isKnown = name.type === 'PLACE' && name.score > SURE && look.isPlace(wordsOf(text, name))
    const position = positionOf(name)
    const others =
      isKnown && position
        ? [...headEvidence(position), ...vesselEvidence(position)]
        : [
            ...(gathered.get(keyOf(text, name)) ?? []),
            ...(position ? [...wordingEvidence(position, look.knownType), ...titleHere(position)] : [])
          ]
    return typeBy([...others, ...teams, ...(among.has(name) ? AMONG_PERSONS : [])], name)
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
  { positionOf, isPlace, knownType }: Look
): [key: string, Evidence][] {
  const surnames = new Set(
    names.flatMap(name => (name.type === 'PERSON' ? (/\s(\S+)$/.exec(keyOf(text, name))?.[1] ?? []) : []))
  )
  return names.flatMap((name): [string, Evidence][] => {
    const position = positionOf(name)
    const short = name.type === 'ORG' ? shortFormBehind(text, name) : null
    return [
      ...ofPlacesAndStorms(text, name),
      ...ofPerson(text, name, knownType),
      ...(position && name.type === 'ORG' ? ofOrganisation(text, name, { position, isPlace }) : [])
    ]
      .filter(([key]) => !surnames.has(key))
      .concat(short ? [[keyOf(text, short), { type: 'ORG', weight: 2, against: ['PERSON', 'PLACE', 'THING'] }]] : [])
  })
}

/** "Matilda" of "Matilda Roe", unless that is known for something else: of 151 in CoNLL-2003, 150 are persons. */
function ofPerson(text: string, name: NameSpan, knownType: Look['knownType']): [string, Evidence][] {
  const [given = '', ...more] = wordsOf(text, name).split(/\s+/)
  const isFull = name.type === 'PERSON' && name.score > SURE && (more.length === 1 || more.length === 2)
  if (!isFull || !/^\p{Lu}\p{Ll}+$/u.test(given) || knownType(given)) return []
  return [[given.toLowerCase(), { type: 'PERSON', weight: 2, against: ['ORG', 'PLACE', 'THING', 'EVENT'] }]]
}

/** "University of Roe", "Republic of Roe" */
const OF_PLACE = /^(?:University|Republic|Kingdom|Government|Parliament) of (\p{Lu}\S+)$/u
/** "Roe City" */
const IN_PLACE = /^(\p{Lu}\S+) (?:City|County|Province)$/u

/** "Ellery" for "Port Ellery", "Orla" for "Storm Orla". */
function ofPlacesAndStorms(text: string, name: NameSpan): [string, Evidence][] {
  const whole = wordsOf(text, name).replace(/\s+/g, ' ')
  const [, place] = (name.type === 'PLACE' ? IN_PLACE.exec(whole) : null) ?? OF_PLACE.exec(whole) ?? []
  if (place) return [[place.toLowerCase(), { type: 'PLACE', weight: 2, against: ['PERSON'] }]]
  const [first = '', last = '', more] = whole.split(' ')
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
    const against: readonly Type[] = isCompany && !isPlace(short) ? ['PERSON', 'PLACE'] : ['PERSON']
    return [[short.toLowerCase(), { type: 'ORG', weight: isCompany || index > 0 ? 2 : 1, against }]]
  })
}
