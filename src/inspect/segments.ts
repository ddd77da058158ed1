import { groupBy } from '../group.js'
import type { Mark } from './marks.js'

/** A stretch of text in which the same marks hold throughout. */
export interface Segment {
  text: string
  /** Outermost first. */
  marks: Mark[]
  /** Those that begin with this segment, outermost first. */
  opening: Mark[]
  /** Those that end with it, innermost first. */
  closing: Mark[]
}

/**
 * Cuts a text at every mark's ends; the segments' texts joined are the text. Marks may nest and cross.
 * @param marks  sorted as `marksOf` does, within the text
 */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const starts = groupBy(marks, ({ start }) => start)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  let current: Mark[] = []
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const opening = starts.get(start) ?? []
    current = [...current.filter(mark => mark.end > start), ...opening]
    const closing = current.filter(mark => mark.end === end).reverse()
    return { text: text.slice(start, end), marks: current, opening, closing }
  })
}
