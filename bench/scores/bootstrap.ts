import { createRandom } from '../random.js'

const RESAMPLES = 400

/**
 * 95 % percentile interval of a score over documents (Efron 1979): the score of as many documents drawn with
 * replacement, 400 times, the lowest and highest 2.5 % left out.
 */
export function bootstrapInterval<Document>(
  documents: readonly Document[],
  score: (documents: readonly Document[]) => number
): { low: number; high: number } {
  const random = createRandom(1)
  const draw = () => documents.flatMap(() => documents[Math.floor(random() * documents.length)] ?? [])
  const scores = Array.from({ length: RESAMPLES }, () => score(draw())).sort((a, b) => a - b)
  return { low: scores[RESAMPLES * 0.025] ?? 0, high: scores[RESAMPLES * 0.975 - 1] ?? 0 }
}
