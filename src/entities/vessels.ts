import { SHIP_PREFIXES, VESSEL_NOUNS } from '../lexicon/name-evidence.js'
import type { Evidence } from './called.js'
import type { Position } from './positions.js'

/** "X, a bulk carrier": within this many tokens. */
const LONGEST_KIND = 4

/** "cargo ship"; a carrier alone is an airline. */
const isVesselKind = (words: readonly string[]) =>
  VESSEL_NOUNS.has(words.at(-1) ?? '') ||
  /^(?:bulk|aircraft|gas|ore|vehicle|livestock) carrier$/.test(words.slice(-2).join(' '))

/**
 * "the tanker X", "the ferry MV X", "a cargo ship, the X,", "the X, a bulk carrier"; "aboard the X" may be a train or an
 * aircraft as well.
 */
export function vesselEvidence({ sentence: { tokens }, from, to }: Position): Evidence[] {
  const [first, second, third] = [1, 2, 3].map(n => tokens[from - n])
  const isVessel = VESSEL_NOUNS.has(first?.text ?? '') || SHIP_PREFIXES.has(first?.text ?? '')
  const isSetOff = first?.lower === 'the' && second?.text === ',' && VESSEL_NOUNS.has(third?.text ?? '')
  const kind = tokens.slice(to + 2, to + 2 + LONGEST_KIND)
  const end = kind.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(pos))
  const isCalled =
    first?.lower === 'the' &&
    tokens[to]?.text === ',' &&
    /^an?$/.test(tokens[to + 1]?.text ?? '') &&
    isVesselKind(kind.slice(0, end < 0 ? undefined : end).map(({ lower }) => lower))
  if (isVessel || isSetOff || isCalled) return [{ type: 'THING', weight: 2, against: ['PERSON', 'ORG', 'PLACE'] }]
  const isAboard = second?.lower === 'aboard' || (third?.lower === 'on' && second?.lower === 'board')
  return first?.lower === 'the' && isAboard ? [{ type: 'THING', weight: 1, against: ['PERSON', 'ORG', 'PLACE'] }] : []
}
