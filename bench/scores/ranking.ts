import { harmonicMean } from './tally.js'

/** A score and whether what was scored is positive. */
export interface Ranked {
  score: number
  positive: boolean
}

/** Of each distinct score from the highest: how many items, and how many positive ones, have it. */
function groups(items: readonly Ranked[]): { size: number; positives: number }[] {
  const byScore = new Map<number, { size: number; positives: number }>()
  for (const { score, positive } of items) {
    const group = byScore.get(score) ?? { size: 0, positives: 0 }
    group.size++
    if (positive) group.positives++
    byScore.set(score, group)
  }
  return [...byScore].sort(([a], [b]) => b - a).map(([, group]) => group)
}

/**
 * Average precision: the sum over thresholds of precision times the growth of recall, without interpolation, items of
 * equal score taken at once (as scikit-learn's `average_precision_score`).
 */
export function averagePrecision(items: readonly Ranked[]): number {
  const positives = items.filter(({ positive }) => positive).length
  let [seen, hits, sum] = [0, 0, 0]
  for (const group of groups(items)) {
    seen += group.size
    hits += group.positives
    sum += (group.positives / Math.max(1, positives)) * (hits / seen)
  }
  return sum
}

/** Area under the ROC curve: the chance that a positive item is scored above a negative one, ties counting half. */
export function areaUnderRoc(items: readonly Ranked[]): number {
  const positives = items.filter(({ positive }) => positive).length
  let [negativesAbove, sum] = [0, 0]
  for (const { size, positives: here } of groups(items)) {
    const negatives = size - here
    sum += here * (items.length - positives - negativesAbove - negatives / 2)
    negativesAbove += negatives
  }
  const pairs = positives * (items.length - positives)
  return pairs === 0 ? 0 : sum / pairs
}

/** Macro-F1: the plain mean of the F1 of both classes, an item being positive from `threshold` on. */
export function macroF1(items: readonly Ranked[], threshold: number): number {
  const classF1 = (wanted: boolean) => {
    const found = items.filter(({ score }) => score >= threshold === wanted)
    const gold = items.filter(({ positive }) => positive === wanted)
    const hits = found.filter(({ positive }) => positive === wanted).length
    return harmonicMean(hits / Math.max(1, found.length), hits / Math.max(1, gold.length))
  }
  return (classF1(true) + classF1(false)) / 2
}
