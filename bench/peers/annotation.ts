import type { Span } from '../../src/types.js'

/** Start and end in UTF-16 code units. */
export type Place = readonly [start: number, end: number]

/**
 * What a peer found in a text, in its own labels; what it does not offer, or was not asked for, is left out.
 * The scripts of this folder's folders print it; `process.ts` has the protocol.
 */
export interface Annotation {
  /** The peer threw at this text. */
  failed?: true
  /** Head is an index into the words, -1 for a root. */
  words?: readonly (readonly [
    ...place: Place,
    tag: string | null,
    head: number | null,
    relation: string | null,
    lower?: string
  ])[]
  /** Names and values. */
  entities?: readonly (readonly [...place: Place, label: string, value: unknown])[]
  /** Coreference: mentions of one entity each. */
  chains?: readonly (readonly (readonly [...place: Place, kind: string])[])[]
  quotes?: readonly { content: Place; source?: Place; cue?: Place }[]
  /** Subject, relation, object: words as they stand, or the places of their words; how sure. */
  tuples?: readonly (readonly [TuplePart, TuplePart, TuplePart, score?: number])[]
}
export type TuplePart = string | readonly Place[]

export const toSpan = ([start, end]: readonly [number, number, ...unknown[]]): Span => ({ start, end })
