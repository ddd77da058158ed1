import type { Pipeline } from '../../src/pipeline.js'
import type { Article } from '../../src/types.js'
import { NAME_CORPORA } from '../corpora/names.js'
import { polnearPath, readPolnear } from '../corpora/polnear.js'
import { readGold } from '../gold.js'
import { TUPLES, tupleFigures } from '../tasks/claims.js'
import { COREFERENCE } from '../tasks/coreference.js'
import { DATES } from '../tasks/dates.js'
import { GAP } from '../tasks/gap.js'
import type { Figure, Measure } from '../tasks/measure.js'
import { type ComparedNames, foundNames, NAMES, nameFigures } from '../tasks/names.js'
import { GOLD_VALUE_SPANS, GOLD_VALUES, TABLE_VALUES } from '../tasks/plain-values.js'
import { attributionFigures, type ComparedAttributions, compareAttributions, cutFigures } from '../tasks/quotes.js'
import { ROBUSTNESS } from '../tasks/robustness.js'
import { TREES, treeFigures } from '../tasks/trees.js'
import type { Annotation } from './annotation.js'
import { asAnalysis } from './as-analysis.js'
import type { Offer } from './peers.js'
import { tupleOf } from './tuples.js'
import { universalWords } from './universal-dependencies.js'

export type Annotate = (article: Article) => Promise<Annotation>

/** A task on a corpus, for us and for the peers that have the offer. */
export interface Comparison extends Pick<Measure, 'task' | 'corpus' | 'file'> {
  offer: Offer
  ours: (pipeline: Pipeline) => Promise<Figure[]>
  theirs: (annotate: Annotate) => Promise<Figure[]>
}

/** A task of the scoreboard, with what the peer found in the place of our pipeline's analysis. */
const compare = (offer: Offer, { task, corpus, file, run }: Measure): Comparison => ({
  offer,
  task,
  corpus,
  file,
  ours: run,
  theirs: annotate => run(async article => asAnalysis(article.text, await annotate(article), offer))
})

/** The gold set's names are "London" alone in "London-based". */
const GOLD_CLASSES = { ...NAME_CORPORA.conllDev, compounds: false }

/** Names of the gold set in the classes of CoNLL-2003, because not all peers know OntoNotes' types. */
const GOLD_NAMES: Measure = {
  task: 'names',
  corpus: 'gold',
  file: null,
  run: async pipeline => {
    const documents: ComparedNames[] = []
    for (const { article, entities } of await readGold()) {
      const mentions = entities.flatMap(entity => entity.mentions)
      const gold = foundNames({ mentions } as unknown as Parameters<typeof foundNames>[0], GOLD_CLASSES, article.text)
      documents.push({ gold, found: foundNames(await pipeline(article), GOLD_CLASSES, article.text) })
    }
    return nameFigures(documents)
  }
}

const withoutCues = (documents: readonly ComparedAttributions[]): ComparedAttributions[] => {
  const strip = (attributions: ComparedAttributions['gold']) => attributions.map(one => ({ ...one, cue: [] }))
  return documents.map(({ text, gold, found }) => ({ text, gold: strip(gold), found: strip(found) }))
}

/** Attributions with all cuts, and who says what without the words that say so: not all peers give a cue. */
function attributions(corpus: string, everyNth: number): Measure {
  return {
    task: 'quotes',
    corpus,
    file: polnearPath('dev'),
    run: async pipeline => {
      const articles = readPolnear('dev').filter((_, index) => index % everyNth === 0)
      const documents = await compareAttributions(pipeline, articles)
      const cueless = attributionFigures(withoutCues(documents), ', cue not asked')
      return [...cutFigures(documents), ...cueless.filter(({ metric }) => metric.startsWith('linked'))]
    }
  }
}

/** What is slow reads a part of the articles, and all others are scored on the same part as well. */
export const THIRD = 'PolNeAR dev, every 3rd article'

const trees = TREES.map(
  ({ task, corpus, file, run }): Comparison => ({
    offer: 'trees',
    task,
    corpus,
    file,
    ours: run,
    theirs: annotate => treeFigures(file ?? '', async article => universalWords(await annotate(article)))
  })
)

const tuples: Comparison = {
  ...TUPLES,
  offer: 'tuples',
  ours: TUPLES.run,
  theirs: annotate =>
    tupleFigures(async ({ article, words }) =>
      ((await annotate(article)).tuples ?? []).map(tuple => tupleOf(tuple, words))
    )
}

const names = [
  ...NAMES,
  GOLD_NAMES,
  ...ROBUSTNESS.filter(({ corpus }) => corpus.startsWith(NAME_CORPORA.conllDev.corpus))
]

/** All that is compared, in the order of the page. */
export const COMPARISONS: readonly Comparison[] = [
  ...names.filter(({ corpus }) => corpus !== NAME_CORPORA.crossner.corpus).map(measure => compare('names', measure)),
  compare('attributions', attributions('PolNeAR dev', 1)),
  compare('attributions, a third', attributions(THIRD, 3)),
  ...trees,
  ...[COREFERENCE, GAP].map(measure => compare('coreference', measure)),
  tuples,
  compare('value spans', GOLD_VALUE_SPANS),
  ...[DATES, GOLD_VALUES, TABLE_VALUES].map(measure => compare('values', measure))
]
