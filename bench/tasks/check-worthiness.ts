import { groupBy } from '../../src/group.js'
import { CLAIMBUSTER_PATH } from '../corpora/claimbuster.js'
import { scoreOf } from '../scores/logistic.js'
import { areaUnderRoc, averagePrecision, macroF1, type Ranked } from '../scores/ranking.js'
import { fitWorth, readWeighed, THRESHOLD, type Weighed } from '../scores/worth.js'
import { figure, type Measure } from './measure.js'

const FOLDS = 10

/** The sentences of each debate, scored with weights that were fitted to other debates. */
function scoreByFolds(sentences: readonly Weighed[]): Ranked[][] {
  const debates = [...groupBy(sentences, ({ debate }) => debate).values()]
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = (_debate: unknown, index: number) => index % FOLDS === fold
    const model = fitWorth(debates.filter((debate, index) => !isIn(debate, index)).flat())
    return debates
      .filter(isIn)
      .map(debate => debate.map(bag => ({ score: scoreOf(model, bag), positive: bag.positive })))
  }).flat()
}

/**
 * Label 1 against the rest, each sentence alone: its score is the highest of its claims, 0 without a claim. The weights
 * are fitted anew without the debates that they are measured on; intervals are drawn over debates.
 */
export const CHECK_WORTHINESS: Measure = {
  task: 'check-worthiness',
  corpus: 'ClaimBuster',
  file: CLAIMBUSTER_PATH,
  run: async pipeline => {
    const documents = scoreByFolds(await readWeighed(pipeline))
    const scored = (metric: string, score: (sentences: readonly Ranked[]) => number) =>
      figure({ metric, n: documents.flat().length, documents, score: all => score(all.flat()) })
    return [
      scored('average precision', averagePrecision),
      scored(`macro-F1 at ${THRESHOLD}`, items => macroF1(items, THRESHOLD)),
      scored('AUC', areaUnderRoc)
    ]
  }
}
