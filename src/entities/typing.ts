import { FACILITY_NOUNS, HEADLANDS, LOCATION_NOUNS, MORE_FACILITY_HEADS } from '../lexicon/name-evidence.js'
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
  if (own.length > 1 && (FACILITY_HEADS.has(head) || MORE_FACILITY_HEADS.has(head))) return 'FAC'
  if (own.length > 1 && (LOCATION_HEADS.has(head) || LOCATION_HEADS.has(first) || HEADLANDS.has(head))) return 'LOC'
  const noun = tokens[to]?.text ?? ''
  if (FACILITY_NOUNS.has(noun)) return 'FAC'
  return LOCATION_NOUNS.has(noun) ? 'LOC' : 'GPE'
}
