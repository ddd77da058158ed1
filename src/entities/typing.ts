import { FACILITY_NOUNS, HEADLANDS, LOCATION_NOUNS, MORE_FACILITY_HEADS } from '../lexicon/name-evidence.js'
import { EVENT_HEADS } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS } from '../lexicon/places.js'
import type { NameType } from '../types.js'
import type { Known } from './gazetteer.js'
import type { Position } from './positions.js'

/**
 * What kind of place a name is: what the gazetteer knows, else what its head word or the common noun behind it says, else
 * one with a government.
 */
export function placeType({ sentence: { tokens }, from, to }: Position, known: Known | null): NameType {
  if (known && (known.type === 'GPE' || known.type === 'LOC' || known.type === 'FAC')) return known.type
  const own = tokens.slice(from, to)
  const [first, last] = [own[0]?.text ?? '', own.at(-1)?.text ?? '']
  const ofAt = own.findIndex(token => token.lower === 'of')
  const head = ofAt > 0 ? (own[ofAt - 1]?.text ?? '') : last
  if (own.length === 1 && ROAD_NUMBER.test(last)) return 'FAC'
  // "Fenwick-on-Sea" is a town.
  if (own.at(-2)?.text === '-') return 'GPE'
  if (own.length > 1 && (FACILITY_HEADS.has(head) || MORE_FACILITY_HEADS.has(head))) return 'FAC'
  if (own.length > 1 && (LOCATION_HEADS.has(head) || LOCATION_HEADS.has(first) || HEADLANDS.has(head))) return 'LOC'
  const noun = tokens[to]?.text ?? ''
  if (FACILITY_NOUNS.has(noun)) return 'FAC'
  if (LOCATION_NOUNS.has(noun)) return 'LOC'
  // "at the Roxy", "across the Minch": towns have no article, unless it is that of another noun ("the Oslo office").
  const next = tokens[to]
  const isAlone = next === undefined || !['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(next.pos)
  if (own.length > 1 || tokens[from - 1]?.text !== 'the' || !isAlone) return 'GPE'
  return tokens[from - 2]?.lower === 'at' ? 'FAC' : 'LOC'
}

/** "A26", "M4" */
const ROAD_NUMBER = /^[ABEM]\d{1,4}$/

/** Peoples that the model takes for persons ("the Pole", "Muslims"), and companies and contests that it takes for peoples. */
export function groupType(
  type: 'PERSON' | 'NORP',
  { sentence: { tokens }, from, to }: Position,
  known: Known | null
): NameType {
  const last = tokens[to - 1]?.text ?? ''
  if (type === 'PERSON') {
    const isPeople = known?.type === 'NORP' && (tokens[from - 1]?.lower === 'the' || last.endsWith('s'))
    return isPeople ? 'NORP' : 'PERSON'
  }
  // Letters may stand for anything.
  if (known?.type === 'ORG' && last.length > 3) return 'ORG'
  return to - from > 1 && EVENT_HEADS.has(last) ? 'EVENT' : 'NORP'
}
