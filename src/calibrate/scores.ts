import type { Analysis } from '../types.js'

/** Kinds of rows that are right to different shares at the same raw confidence. */
export type ScoredKind = 'name' | 'nominal' | 'pronoun' | 'value' | 'quote' | 'claim'

/** `[raw, right]`: of rows with that raw confidence so many are right; both rise from point to point. */
export type CalibrationPoint = readonly [raw: number, right: number]

/** A kind without points keeps its raw confidence as score. */
export type Calibration = Readonly<Partial<Record<ScoredKind, readonly CalibrationPoint[]>>>

/**
 * Turns the raw confidence of the stages into `score`, of which the data dictionary says that of the rows scored 0.8
 * four in five are right. This is the only place where that happens; the stages before know raw confidences only.
 * The rows change in place.
 */
export function calibrateScores(analysis: Analysis, calibration: Calibration): Analysis {
  const { mentions, quotes, claims } = analysis
  for (const mention of mentions) mention.score = calibrated(mention.score, calibration[mention.kind])
  for (const quote of quotes) quote.score = calibrated(quote.score, calibration.quote)
  for (const claim of claims) claim.score = calibrated(claim.score, calibration.claim)
  return analysis
}

/** Straight lines between the points; what lies outside has the score of the nearest one. */
function calibrated(raw: number, points: readonly CalibrationPoint[] = []): number {
  const above = points.find(([at]) => at >= raw)
  const below = points.findLast(([at]) => at <= raw)
  if (!above || !below) return above?.[1] ?? below?.[1] ?? raw
  const [[from, low], [to, high]] = [below, above]
  const share = to === from ? 0 : (raw - from) / (to - from)
  return Math.round((low + share * (high - low)) * 1000) / 1000
}
