import { OFFICE_HEADS, RANKS } from '../lexicon/name-evidence.js'
import type { NameSpan } from '../types.js'
import type { Gazetteer } from './gazetteer.js'
import type { Position } from './positions.js'
import { words } from './stretches.js'

/** A name that the model is surer of than this is no office: "the News Secretary". */
const SURE = 0.9

/** "British Foreign Secretary", "Norway Chancellor" */
const COUNTRY: Partial<Record<string, NameSpan['type']>> = { NORP: 'NORP', GPE: 'PLACE' }

/**
 * "Secretary of State": an office is no name; whose it is and of what place stays ("the Army's Secretary of
 * Rice", "Duke of Tarsk"). Null for all else.
 */
export function withoutOffice(
  name: NameSpan,
  { sentence, from, to }: Position,
  gazetteer: Gazetteer
): NameSpan[] | null {
  // Works and ships are called like offices.
  if ((name.type !== 'ORG' && name.type !== 'PLACE') || to - from === 1) return null
  const own = sentence.tokens.slice(from, to)
  const of = own.findIndex(({ lower }) => lower === 'of' || lower === 'for')
  const head = own.at(of > 0 ? of - 1 : -1)?.text ?? ''
  const seat = of > 0 ? own[of + 1] : undefined
  const place: NameSpan[] = seat ? [{ ...name, start: seat.start, type: 'PLACE' }] : []
  if (seat && RANKS.has(head)) return place
  if (!OFFICE_HEADS.has(head) || name.score >= SURE) return null
  const owner = own[own.findIndex(({ lower }) => lower === "'s") - 1]
  const [first] = own
  const country = COUNTRY[gazetteer.find(first?.text ?? '')?.type ?? '']
  const isPlace = gazetteer.find(words(own, of + 1, own.length))?.type === 'GPE'
  const before: NameSpan[] = owner
    ? [{ ...name, end: owner.end }]
    : first && country && first !== seat
      ? [{ ...name, end: first.end, type: country }]
      : []
  return [...before, ...(isPlace ? place : [])]
}
