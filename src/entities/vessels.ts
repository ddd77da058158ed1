import { SHIP_PREFIXES, VESSEL_NOUNS } from '../lexicon/name-evidence.js'
import type { Evidence } from './called.js'
import type { Position } from './positions.js'

/** "the tanker X", "the ferry MV X", "a cargo ship, the X,"; "aboard the X" may be a train or an aircraft as well. */
export function vesselEvidence({ sentence: { tokens }, from }: Position): Evidence[] {
  const [first, second, third] = [1, 2, 3].map(n => tokens[from - n])
  const isVessel = VESSEL_NOUNS.has(first?.text ?? '') || SHIP_PREFIXES.has(first?.text ?? '')
  const isSetOff = first?.lower === 'the' && second?.text === ',' && VESSEL_NOUNS.has(third?.text ?? '')
  if (isVessel || isSetOff) return [{ type: 'THING', weight: 2, against: ['PERSON', 'ORG', 'PLACE'] }]
  const isAboard = second?.lower === 'aboard' || (third?.lower === 'on' && second?.lower === 'board')
  return first?.lower === 'the' && isAboard ? [{ type: 'THING', weight: 1, against: ['PERSON', 'ORG', 'PLACE'] }] : []
}
