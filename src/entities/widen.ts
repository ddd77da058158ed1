import { firstFrom, overlaps } from '../span.js'
import type { NameSpan, NameType } from '../types.js'
import type { Gazetteer } from './gazetteer.js'
import type { Position } from './positions.js'
import { words } from './stretches.js'

/** How many words a known name may have before and behind what the model marks. */
const FARTHEST = 4
const TYPES: Partial<Record<NameType, NameSpan['type']>> = { GPE: 'PLACE', LOC: 'PLACE', FAC: 'PLACE', ORG: 'ORG' }

/** The longest name that the gazetteer knows around one that is marked, or that one itself. */
function widen(name: NameSpan, { sentence: { tokens }, from, to }: Position, gazetteer: Gazetteer): NameSpan {
  let longest = name
  for (let first = Math.max(0, from - FARTHEST); first <= from; first++) {
    // Names have no determiner, but that of "The Hague" is marked.
    if (first < from && tokens[first]?.lower === 'the') continue
    for (let end = Math.min(tokens.length, to + FARTHEST); end >= to; end--) {
      const [start, last] = [tokens[first]?.start ?? name.start, tokens[end - 1]?.end ?? name.end]
      if (last - start <= longest.end - longest.start) break
      const known = gazetteer.find(words(tokens, first, end))?.type
      const type = known && TYPES[known]
      if (type) longest = { ...name, start, end: last, type }
    }
  }
  return longest
}

/** Makes whole what the model marks pieces of: "the Democratic Republic of the Congo". */
export function widenNames(
  names: readonly NameSpan[],
  { positionOf, gazetteer }: { positionOf: (name: NameSpan) => Position | null; gazetteer: Gazetteer }
): NameSpan[] {
  const widened = names.map(name => {
    const position = name.type === 'PLACE' || name.type === 'ORG' ? positionOf(name) : null
    if (!position) return name
    const wide = widen(name, position, gazetteer)
    // Part of another name stays that.
    const others = names.slice(Math.max(0, firstFrom(names, wide.start) - 1), firstFrom(names, wide.end))
    const isCut = others.some(other => overlaps(other, wide) && (other.start < wide.start || other.end > wide.end))
    return isCut ? name : wide
  })
  return widened.filter((name, index) => {
    const isInside = (other: NameSpan | undefined) =>
      other !== undefined && other.start <= name.start && name.end <= other.end && other !== name
    return !isInside(widened[index - 1]) && !(isInside(widened[index + 1]) && !isSame(name, widened[index + 1]))
  })
}

const isSame = (name: NameSpan, other: NameSpan | undefined) => name.start === other?.start && name.end === other.end
