import type { Span } from '../src/types.js'

/** Sums for precision and recall of one document; added up over documents for a micro average. */
export interface Tally {
  hitsFound: number
  found: number
  hitsGold: number
  gold: number
}

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/**
 * Overlap: a span counts by the share of it that the best span of the other side covers; precision over the spans
 * found, recall over the gold ones.
 */
export function overlapTally(found: readonly Span[], gold: readonly Span[]): Tally {
  const share = (span: Span, others: readonly Span[]) =>
    Math.max(0, ...others.map(other => shared(span, other) / Math.max(1, span.end - span.start)))
  const sum = (spans: readonly Span[], others: readonly Span[]) =>
    spans.reduce((total, span) => total + share(span, others), 0)
  return { hitsFound: sum(found, gold), found: found.length, hitsGold: sum(gold, found), gold: gold.length }
}

/** Exact: start, end and label agree; each gold span is hit once. */
export function exactTally(found: readonly string[], gold: readonly string[]): Tally {
  const wanted = new Set(gold)
  const hits = new Set(found.filter(key => wanted.has(key))).size
  return { hitsFound: hits, found: found.length, hitsGold: hits, gold: gold.length }
}

/** Micro F1 of the tallies added up. */
export function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  const precision = sum('found') === 0 ? 0 : sum('hitsFound') / sum('found')
  const recall = sum('gold') === 0 ? 0 : sum('hitsGold') / sum('gold')
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** 95 % interval of F1 from 300 resamples of the documents, drawn by a fixed generator (mulberry32). */
export function interval(tallies: readonly Tally[]): { low: number; high: number } {
  let state = 1
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const draw = () =>
    tallies.map(() => tallies[Math.floor(random() * tallies.length)]).filter(tally => tally !== undefined)
  const values = Array.from({ length: 300 }, () => f1(draw())).sort((a, b) => a - b)
  return { low: values[7] ?? 0, high: values[292] ?? 0 }
}
