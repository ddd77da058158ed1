import type { Span } from '../../src/types.js'
import type { ScoredTuple } from '../scores/carb.js'
import { type Annotation, type TuplePart, toSpan } from './annotation.js'

type PeerTuple = NonNullable<Annotation['tuples']>[number]

/**
 * A peer's tuple for CaRB's scorer. Words given by their places are taken from the corpus's own tokens; two of the
 * peer's words in one of those ("re" and "-elected") give it once.
 */
export function tupleOf([subject, relation, object, score = 1]: PeerTuple, words: (span: Span) => string): ScoredTuple {
  const textOf = (part: TuplePart): string => {
    if (typeof part === 'string') return part
    const written = part.map(place => words(toSpan(place)))
    return written.filter((word, index) => word !== written[index - 1]).join(' ')
  }
  return { predicate: textOf(relation), arguments: [textOf(subject), textOf(object)], score }
}
