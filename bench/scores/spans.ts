import type { Span } from '../../src/types.js'
import type { Tally } from './tally.js'

/** A span with what it is: the class of a name, the role of a piece of an attribution. */
export interface Labelled extends Span {
  label: string
}

export const spanKey = ({ start, end }: Span) => `${start}-${end}`
export const labelKey = (span: Labelled) => `${span.label} ${spanKey(span)}`

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/**
 * Exact match of keys that say all that must agree (CoNLL-2003, Tjong Kim Sang and De Meulder: span and class).
 * Each gold key is hit once, however often it was found.
 */
export function exactTally(found: readonly string[], gold: readonly string[]): Tally {
  const wanted = new Set(gold)
  const hits = new Set(found.filter(key => wanted.has(key))).size
  return { hitsFound: hits, found: found.length, hitsGold: hits, gold: gold.length }
}

/**
 * Overlap: a span counts by the share of it that the best span of the other side covers; precision over the spans
 * found, recall over the gold ones (after Johansson and Moschitti 2013, with the best instead of every overlap).
 */
export function overlapTally(found: readonly Span[], gold: readonly Span[]): Tally {
  const share = (span: Span, others: readonly Span[]) =>
    Math.max(0, ...others.map(other => shared(span, other) / Math.max(1, span.end - span.start)))
  const sum = (spans: readonly Span[], others: readonly Span[]) =>
    spans.reduce((total, span) => total + share(span, others), 0)
  return { hitsFound: sum(found, gold), found: found.length, hitsGold: sum(gold, found), gold: gold.length }
}
