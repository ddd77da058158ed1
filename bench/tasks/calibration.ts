import { readGum } from '../corpora/gum.js'
import { NAME_CORPORA, type NameCorpus, readNames } from '../corpora/names.js'
import { polnearPath, readPolnear } from '../corpora/polnear.js'
import { gumPath } from '../corpora/treebanks.js'
import { expectedCalibrationError, type Judged, reliability } from '../scores/calibration.js'
import { areaUnderRoc } from '../scores/ranking.js'
import { goldMeasures } from './gold-corpora.js'
import { judgeAnaphora, judgeGoldClaims, judgeGoldNames, judgeGoldQuotes, judgeNames, judgeQuotes } from './judged.js'
import { type Figure, figure, type Measure } from './measure.js'

/** Lower is better, so there is no floor; the goal is under 0.05. */
function errorFigure(metric: string, documents: readonly (readonly Judged[])[]): Figure {
  const score = (judged: readonly (readonly Judged[])[]) => expectedCalibrationError(judged.flat())
  const all = documents.flat()
  return { ...figure({ metric, n: all.length, documents, score, gated: false }), bins: reliability(all) }
}

/** Whether right rows are scored higher than wrong ones: half of the pairs are in that order where scores tell nothing. */
const orderFigure = (metric: string, documents: readonly (readonly Judged[])[]): Figure =>
  figure({
    metric,
    n: documents.flat().length,
    documents,
    score: all => areaUnderRoc(all.flat().map(({ score, right }) => ({ score, positive: right })))
  })

const nameCalibration = (corpus: NameCorpus): Measure => ({
  task: 'calibration',
  corpus: corpus.corpus,
  file: corpus.file,
  run: async pipeline => [errorFigure('error names', await judgeNames(pipeline, readNames(corpus), corpus))]
})

export const CALIBRATIONS: readonly Measure[] = [
  ...goldMeasures('calibration', documents => [
    errorFigure('error names', documents.map(judgeGoldNames)),
    errorFigure('error quotes', documents.map(judgeGoldQuotes)),
    errorFigure('error claims', documents.map(judgeGoldClaims)),
    orderFigure('AUC claims', documents.map(judgeGoldClaims))
  ]),
  nameCalibration(NAME_CORPORA.conllDev),
  nameCalibration(NAME_CORPORA.wikigold),
  {
    task: 'calibration',
    corpus: 'GUM dev',
    file: gumPath('dev'),
    run: async pipeline => [
      errorFigure('error pronouns', await judgeAnaphora(pipeline, readGum('dev'), 'pronoun')),
      errorFigure('error nominals', await judgeAnaphora(pipeline, readGum('dev'), 'nominal'))
    ]
  },
  {
    task: 'calibration',
    corpus: 'PolNeAR dev',
    file: polnearPath('dev'),
    run: async pipeline => [errorFigure('error quotes', await judgeQuotes(pipeline, readPolnear('dev')))]
  }
]
