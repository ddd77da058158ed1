import type { Span } from './types.js'

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** The smallest span that holds all of `spans`, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** Index of the first span that begins at the offset or behind it; spans are in text order, and it may be their number. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Converts offsets from UTF-16 code units to Unicode code points. A lone surrogate counts as one code point.
 * An offset inside a surrogate pair is that of the pair.
 */
export function codePointOffsets(text: string): (codeUnits: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return codeUnits => codeUnits
  const offsets = new Uint32Array(text.length + 1)
  let points = 0
  for (let unit = 0; unit < text.length; points++) {
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
    offsets.fill(points, unit, unit + width)
    unit += width
  }
  offsets[text.length] = points
  return codeUnits => offsets[codeUnits] ?? points
}
