import type { Span } from '../../src/types.js'

/** Converts code-point spans, as corpora have them, to UTF-16 code units. */
export function toCodeUnits(text: string, spans: readonly (readonly [number, number])[]): Span[] {
  if (!/[\uD800-\uDFFF]/.test(text)) return spans.map(([start, end]) => ({ start, end }))
  const units = [0]
  for (const point of text) units.push((units.at(-1) ?? 0) + point.length)
  const unit = (point: number) => units[point] ?? text.length
  return spans.map(([start, end]) => ({ start: unit(start), end: unit(end) }))
}
