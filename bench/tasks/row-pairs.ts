import type { Span } from '../../src/types.js'
import { bestAssignment } from '../scores/assignment.js'
import { type Figure, shareFigure } from './measure.js'

/** Rows of which the found and the gold one share at least so much of their words are one row with two readings. */
const LEAST_SHARE = 0.5

const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Letters that two rows share, of all that either has (Jaccard 1901). */
function likeness(a: readonly Span[], b: readonly Span[]): number {
  const shared = a
    .flatMap(one => b.map(other => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))))
    .reduce((sum, letters) => sum + letters, 0)
  return shared / Math.max(1, length(a) + length(b) - shared)
}

/** Pairs found rows with gold rows one to one by their spans. */
export function pairRows<Found extends { spans: Span[] }, Gold extends { spans: Span[] }>(
  found: readonly Found[],
  gold: readonly Gold[]
): [Found, Gold][] {
  const values = found.map(one => gold.map(other => likeness(one.spans, other.spans)))
  return bestAssignment(values).flatMap(([row, column]): [Found, Gold][] => {
    const [one, other] = [found[row], gold[column]]
    return one && other && (values[row]?.[column] ?? 0) >= LEAST_SHARE ? [[one, other]] : []
  })
}

/** Whether a column of a found row says what the gold row says. */
export type ColumnCheck<Found, Gold> = (found: Found, gold: Gold) => boolean

/** Accuracy of each column on the pairs of each document. */
export function columnFigures<Found, Gold>(
  documents: readonly (readonly [Found, Gold][])[],
  columns: Readonly<Record<string, ColumnCheck<Found, Gold>>>
): Figure[] {
  return Object.entries(columns).map(([name, isRight]) =>
    shareFigure(
      `accuracy ${name}`,
      documents.map(pairs => pairs.map(([found, gold]) => isRight(found, gold)))
    )
  )
}

export const sameSpan = (a: Span | null, b: Span | null) => a?.start === b?.start && a?.end === b?.end
