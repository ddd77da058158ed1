import { FACILITY_HEADS, LOCATION_HEADS } from '../lexicon/places.js'
import type { NameType, Token } from '../types.js'
import type { Known } from './gazetteer.js'

/** What kind of place a name is: what the gazetteer knows, else what its head word says, else one with a government. */
export function placeType(tokens: readonly Token[], from: number, to: number, known: Known | null): NameType {
  if (known && (known.type === 'GPE' || known.type === 'LOC' || known.type === 'FAC')) return known.type
  const [first, last] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? '']
  const ofAt = tokens.slice(from, to).findIndex(token => token.lower === 'of')
  const head = ofAt > 0 ? (tokens[from + ofAt - 1]?.text ?? '') : last
  if (to - from > 1 && FACILITY_HEADS.has(head)) return 'FAC'
  return to - from > 1 && (LOCATION_HEADS.has(head) || LOCATION_HEADS.has(first)) ? 'LOC' : 'GPE'
}
