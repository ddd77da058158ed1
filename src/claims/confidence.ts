import { CONFIDENCE_CUES, type ConfidenceWeights, type Founded, readCues } from './confidence-cues.js'
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js'

/** The logistic function of the weighted sum of what the cues say. */
export function confidenceBy({ bias, cues }: ConfidenceWeights, values: readonly number[]): number {
  const sum = values.reduce((all, value, index) => all + value * (cues[CONFIDENCE_CUES[index] ?? ''] ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}

/** How likely subject, predicate and object of a claim are right, 0 to 1: a logistic regression over named cues. */
export const confidenceOf = (founded: Founded): number =>
  Math.round(confidenceBy(CONFIDENCE_WEIGHTS, readCues(founded)) * 1000) / 1000
