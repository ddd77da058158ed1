import {
  COMPANY_GOODS,
  HEADLANDS,
  ORGANISATION_PLURALS,
  PLACE_NOUNS,
  PRODUCT_NOUNS,
  SURE_PLACE_HEADS
} from '../lexicon/name-evidence.js'
import { FACILITY_HEADS } from '../lexicon/places.js'
import { HONORIFICS, OFFICE_TITLES } from '../lexicon/titles.js'
import { type Around, aroundOf, isOneOf } from './around.js'
import { byApposition, byNounBefore, byPredicate, bySetOff, type Evidence, isFullName, type Type } from './called.js'
import { groupEvidence } from './groups.js'
import { headEvidence } from './heads.js'
import { lifeEvidence } from './lives.js'
import type { Position } from './positions.js'
import { titledEvidence } from './titled.js'
import { vesselEvidence } from './vessels.js'

const ALL: readonly Type[] = ['PERSON', 'ORG', 'PLACE', 'THING']

interface Cue {
  weight: number
  against?: readonly Type[]
  tell: (position: Position, around: Around) => Type | null
}

const isSaying = isOneOf('said|says|announced|denied|confirmed')
const isInvestment = isOneOf(
  'shares?|stakes?|stock|confidence|trust|faith|belief|believe[sd]?|interest|interested|invest(?:ed|s|ing|ments?|ors?)?|holdings?|disappointed|success|plunge|drop|rise|fall|decline|gains?|increase|slump|loss(?:es)?|trading|trade|role|play(?:s|ed)?|starred|appeared'
)
const isAlong = isOneOf('across|along|off')
const isAt = isOneOf('in|at|near|off|from|to|around|past|beyond|towards?|on')
const isEnd = isOneOf('[.,;:]|on|in|at|and|from|to|after|before|as|when|during|by|with|')
const isLandmark = (word: string) => SURE_PLACE_HEADS.has(word) || HEADLANDS.has(word)
const isChief = isOneOf(
  'chief executive|managing director|finance (?:chief|director)|general counsel|annual (?:report|meeting|results)'
)
const isOfficer = isOneOf(
  'executive|director|chairman|chairwoman|officer|founder|co-founder|economist|analyst|strategist|trader'
)

const CUES: readonly Cue[] = [
  // "Mr X", "President X"
  { weight: 2, tell: byTitle },
  // "the lender X", "coach X", but not "10-man X"
  {
    weight: 2,
    tell: byNounBefore
  },
  // "The operator, X, said"; "the head of the agency, X, said", but "a head of it in Oslo, Norway, said"
  { weight: 2, tell: place => (isNameBefore(place) ? null : bySetOff(place)) },
  { weight: 2, against: ['ORG', 'THING'], tell: place => (isNameBefore(place) ? bySetOff(place) : null) },
  // "X, a maker of cables,", "X, the chairman,"
  { weight: 2, against: ['PERSON', 'PLACE', 'THING'], tell: byApposition },
  { weight: 1, against: ['ORG'], tell: byApposition },
  // "X is a dentist"
  {
    weight: 2,
    tell: byPredicate
  },
  // A team is one "who" as well; "of Oslo, Norway, who" is of neither.
  {
    weight: 1,
    against: ['PLACE', 'THING'],
    tell: (_, { before, after }) => (before(1) !== ',' && after(1) === ',' && after(2) === 'who' ? 'PERSON' : null)
  },
  {
    weight: 2,
    tell: (_, { after }) => (/^, \d\d [,.]$/.test(`${after(1)} ${after(2)} ${after(3)}`) ? 'PERSON' : null)
  },
  // A name of several words is more often what "which" does not hang on: "the music, by X Y, which".
  { weight: 1, against: ['PERSON'], tell: (_, { after }) => (after(1) === ',' && after(2) === 'which' ? 'ORG' : null) },
  {
    weight: 1,
    against: ['PERSON'],
    tell: ({ from, to }, { after }) => (to - from === 1 && after(1) === ',' && after(2) === 'which' ? 'ORG' : null)
  },
  // "X, based in Oslo,"
  { weight: 2, tell: (_, { after }) => (`${after(1)} ${after(2)} ${after(3)}` === ', based in' ? 'ORG' : null) },
  // "X's chief executive", "X's shares"
  { weight: 2, tell: (_, { after }) => (after(1) === "'s" && isChief(`${after(2)} ${after(3)}`) ? 'ORG' : null) },
  {
    weight: 1,
    tell: (_, { after }) =>
      after(1) === "'s" && [after(2), after(3)].some(word => COMPANY_GOODS.has(word)) ? 'ORG' : null
  },
  // "shares in X", "X shares", "a director of X"
  {
    weight: 1,
    against: ['PERSON', 'THING'],
    tell: (_, { before }) => (/^(?:of|in)$/.test(before(1)) && COMPANY_GOODS.has(before(2)) ? 'ORG' : null)
  },
  {
    weight: 1,
    against: ['PERSON', 'THING'],
    tell: (_, { after }) => (/^(?:stock|shares|shareholders)$/.test(after(1)) ? 'ORG' : null)
  },
  {
    weight: 1,
    against: ['PERSON', 'THING'],
    tell: (_, { before }) => (/^(?:of|at|for|with)$/.test(before(1)) && isOfficer(before(2)) ? 'ORG' : null)
  },
  // "a memo seen by X", "a poll by X"
  { weight: 2, against: ['PERSON', 'THING'], tell: bySource },
  // "five lenders, among them X", "its rival X"
  { weight: 2, against: ['PERSON', 'THING'], tell: byCompany },
  // "uses the name X"
  {
    weight: 1,
    against: ['THING'],
    tell: (_, { before }) =>
      /^(?:uses?|using|under) the name$/.test(`${before(3)} ${before(2)} ${before(1)}`) ? 'PERSON' : null
  },
  // "the Y Pass"
  {
    weight: 1,
    against: ['PERSON', 'ORG'],
    tell: ({ sentence, from, to }, { before }) =>
      before(1) === 'the' && to - from > 1 && SURE_PLACE_HEADS.has(sentence.tokens[to - 1]?.text ?? '') ? 'PLACE' : null
  },
  // "X's defence minister"
  {
    weight: 2,
    against: ['ORG', 'THING'],
    tell: (_, { after }) =>
      after(1) === "'s" && [after(2), after(3), after(4)].some(word => word === 'minister' || word === 'parliament')
        ? 'PLACE'
        : null
  },
  // "in X", "near X"
  { weight: 1, against: ['PERSON', 'ORG'], tell: byPreposition },
  // "across the X", "both sides of the X", but not "across the NFL"
  {
    weight: 1,
    against: ['PERSON', 'ORG'],
    tell: ({ sentence, from }, { before, after }) => {
      if (/^\p{Lu}+$/u.test(sentence.tokens[from]?.text ?? '')) return null
      const isBeside = isAlong(before(2)) || `${before(3)} ${before(2)}` === 'sides of'
      return before(1) === 'the' && isBeside && isEnd(after(1)) ? 'PLACE' : null
    }
  },
  // "off Roe Point"
  {
    weight: 1,
    against: ['PERSON', 'ORG'],
    tell: ({ sentence, from, to }, { before }) =>
      isAt(before(1)) && to - from > 1 && isLandmark(sentence.tokens[to - 1]?.text ?? '') ? 'PLACE' : null
  },
  // "the port of X", "north of X"
  { weight: 2, tell: byPlaceNoun },
  {
    weight: 1,
    tell: (_, { after }) => (isSaying(after(1)) && /^(?:that )?its? /.test(`${after(2)} ${after(3)} `) ? 'ORG' : null)
  },
  {
    weight: 1,
    tell: (_, { after }) =>
      isSaying(after(1)) && /^(?:that )?(?:s?he|his|her) /.test(`${after(2)} ${after(3)} `) ? 'PERSON' : null
  },
  // "the X 1500 model"
  { weight: 2, tell: byDesignation }
]

const isNameBefore = ({ sentence, from }: Position) => /^\p{Lu}/u.test(sentence.tokens[from - 2]?.text ?? '')

function byTitle({ sentence: { tokens }, from, to }: Position): Type | null {
  const title = tokens[from - 1]?.text ?? ''
  // "Admiral Road", "Sheikh Lotfollah Mosque"
  if (FACILITY_HEADS.has(tokens[to - 1]?.text ?? '')) return null
  return HONORIFICS.has(title) || OFFICE_TITLES.has(title) ? 'PERSON' : null
}

function bySource(place: Position, { before }: Around): Type | null {
  if (isFullName(place) || before(1) !== 'by') return null
  return /^(?:seen|obtained|reviewed|poll|survey)$/.test(before(2)) ? 'ORG' : null
}

function byCompany({ sentence, from }: Position, { before }: Around): Type | null {
  const owned = /^(?:rival|partner|competitor|owner|parent|subsidiary|unit|supplier|customer)$/
  if (owned.test(before(1)) && [before(2), before(3)].includes('its')) return 'ORG'
  const listed = /^(?:among them|such as|including|like)$/.test(before(1))
    ? 1
    : `${before(2)} ${before(1)}` === 'among them' || `${before(2)} ${before(1)}` === 'such as'
      ? 2
      : 0
  const noun = sentence.tokens.slice(0, from - listed).findLast(({ text }) => text !== ',')
  return listed > 0 && ORGANISATION_PLURALS.has(noun?.lower ?? '') ? 'ORG' : null
}

function byPreposition({ sentence, from, to }: Position, { before, after }: Around): Type | null {
  // "in Euro 96"
  if (sentence.tokens.slice(from, to).some(({ text }) => /\d/.test(text))) return null
  const next = sentence.tokens[to]
  // "in X's office", "in X mines": not the place itself.
  if (after(1) === "'s" || (next && ['NOUN', 'PROPN', 'ADJ'].includes(next.pos))) return null
  if (before(1) === 'near') return 'PLACE'
  return before(1) === 'in' && !isInvestment(before(2)) ? 'PLACE' : null
}

function byPlaceNoun({ sentence, from }: Position, { before }: Around): Type | null {
  const of = before(1) === 'the' ? 2 : 1
  const noun = sentence.tokens[from - of - 1]
  const isNoun = noun?.text === noun?.lower || noun?.text === 'Mayor'
  return before(of) === 'of' && isNoun && PLACE_NOUNS.has(noun?.lower ?? '') ? 'PLACE' : null
}

function byDesignation({ sentence, to }: Position): Type | null {
  const [designation, ...rest] = sentence.tokens.slice(to, to + 5)
  if (!designation || !/^\p{Lu}{0,3}\d[\dA-Z]*$/u.test(designation.text)) return null
  return rest.some(({ lower }) => PRODUCT_NOUNS.has(lower)) ? 'THING' : null
}

/** All that the words of a name and those beside it tell of its type. */
export function findEvidence(position: Position): Evidence[] {
  const around = aroundOf(position)
  const beside = CUES.flatMap(({ weight, against = ALL, tell }) => {
    const type = tell(position, around)
    return type ? [{ type, weight, against }] : []
  })
  return [
    ...headEvidence(position),
    ...vesselEvidence(position),
    ...beside,
    ...titledEvidence(position, around),
    ...lifeEvidence(position, around),
    ...groupEvidence(position, around)
  ]
}
