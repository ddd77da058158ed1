import type { Pipeline } from '../../src/pipeline.js'
import type { Article } from '../../src/types.js'
import { NAME_CORPORA, readNames } from '../corpora/names.js'
import { polnearPath, readPolnear } from '../corpora/polnear.js'
import type { Figure, Measure } from './measure.js'
import { compareNames, nameFigures } from './names.js'
import { attributionFigures, compareAttributions } from './quotes.js'
import { VARIANTS, type Variant } from './variants.js'

/** What of a task is watched under changes of the text. */
const WATCHED = ['F1 PERSON+ORG+place', 'exact F1 source', 'exact F1 cue', 'exact F1 content', 'linked overlap F1']

const watched = (figures: readonly Figure[]) => figures.filter(({ metric }) => WATCHED.includes(metric))

const changed = <Gold extends { article: Article }>(articles: readonly Gold[], variant: Variant): Gold[] =>
  articles.map(one => ({ ...one, article: { ...one.article, text: variant(one.article.text) } }))

async function namesUnder(variant: Variant, pipeline: Pipeline): Promise<Figure[]> {
  const corpus = NAME_CORPORA.conllDev
  return nameFigures(await compareNames(pipeline, changed(readNames(corpus), variant), corpus))
}

async function quotesUnder(variant: Variant, pipeline: Pipeline): Promise<Figure[]> {
  return attributionFigures(await compareAttributions(pipeline, changed(readPolnear('dev'), variant)))
}

/** Every variant of the texts with the gold spans of the texts as they are. */
export const ROBUSTNESS: readonly Measure[] = Object.entries(VARIANTS).flatMap(([name, variant]): Measure[] => [
  {
    task: 'robustness',
    corpus: `CoNLL-2003 dev, ${name}`,
    file: NAME_CORPORA.conllDev.file,
    run: async pipeline => watched(await namesUnder(variant, pipeline))
  },
  {
    task: 'robustness',
    corpus: `PolNeAR dev, ${name}`,
    file: polnearPath('dev'),
    run: async pipeline => watched(await quotesUnder(variant, pipeline))
  }
])
