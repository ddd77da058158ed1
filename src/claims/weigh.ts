import type { Trees } from '../phrases/trees.js'
import type { Claim } from '../types.js'
import { findCues, type Unweighed, type WorthWeights } from './worth-cues.js'
import { WORTH_WEIGHTS } from './worth-weights.js'

const weightOf = ({ cues }: WorthWeights, name: string) => cues[name] ?? 0

/** The logistic function of the sum of the cues' weights. */
export const worthOf = (weights: WorthWeights, cues: readonly string[]): number =>
  1 / (1 + Math.exp(-cues.reduce((sum, name) => sum + weightOf(weights, name), weights.bias)))

/**
 * How much a fact-checker would want the claim, 0 to 1, with the three strongest reasons for it: a logistic regression
 * over named cues. From 0.5 on a claim is more like those that were chosen than like the others.
 */
export function weigh(trees: Trees, claim: Unweighed): Pick<Claim, 'checkWorthiness' | 'checkWorthinessReasons'> {
  const cues = findCues(trees, claim)
  const reasons = cues
    .filter(name => weightOf(WORTH_WEIGHTS, name) > 0)
    .sort((a, b) => weightOf(WORTH_WEIGHTS, b) - weightOf(WORTH_WEIGHTS, a))
  return {
    checkWorthiness: Math.round(worthOf(WORTH_WEIGHTS, cues) * 1000) / 1000,
    checkWorthinessReasons: reasons.slice(0, 3)
  }
}
