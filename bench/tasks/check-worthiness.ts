import { groupBy } from '../../src/group.js'
import { article } from '../../tests/articles.js'
import { CLAIMBUSTER_PATH, readClaimBuster } from '../corpora/claimbuster.js'
import { areaUnderRoc, averagePrecision, macroF1, type Ranked } from '../scores/ranking.js'
import { figure, type Measure } from './measure.js'

/** From here on a sentence counts as check-worthy for macro-F1. */
const THRESHOLD = 0.5

/**
 * Label 1 against the rest, each sentence alone: its score is the highest of its claims, 0 without a claim. The rules
 * are fitted to nothing, so there are no folds; intervals are drawn over debates.
 */
export const CHECK_WORTHINESS: Measure = {
  task: 'check-worthiness',
  corpus: 'ClaimBuster',
  file: CLAIMBUSTER_PATH,
  run: async pipeline => {
    const sentences: (Ranked & { debate: string })[] = []
    for (const { id, text, debate, label } of readClaimBuster()) {
      const { claims } = await pipeline(article(text, { id }))
      const score = Math.max(0, ...claims.map(({ checkWorthiness }) => checkWorthiness))
      sentences.push({ score, positive: label === 1, debate })
    }
    const documents = [...groupBy(sentences, ({ debate }) => debate).values()]
    const scored = (metric: string, score: (sentences: readonly Ranked[]) => number) =>
      figure({ metric, n: sentences.length, documents, score: all => score(all.flat()) })
    return [
      scored('average precision', averagePrecision),
      scored(`macro-F1 at ${THRESHOLD}`, items => macroF1(items, THRESHOLD)),
      scored('AUC', areaUnderRoc)
    ]
  }
}
