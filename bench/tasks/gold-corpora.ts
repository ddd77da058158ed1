import type { Pipeline } from '../../src/pipeline.js'
import type { Analysis } from '../../src/types.js'
import type { GoldArticle } from '../gold/types.js'
import { readGold } from '../gold.js'
import type { Figure, Measure, TaskName } from './measure.js'

/** A gold article with what the pipeline found in it. */
export interface GoldAnalysis {
  gold: GoldArticle
  analysis: Analysis
}

/** The whole gold set, and the articles in it that were written for it and that the code is never tuned on. */
const CORPORA: Readonly<Record<string, (article: GoldArticle) => boolean>> = {
  gold: () => true,
  'gold, unseen': ({ article }) => article.source.includes('tests/gold/')
}

/** A task on the gold set and on its unseen part. */
export function goldMeasures(task: TaskName, score: (documents: readonly GoldAnalysis[]) => Figure[]): Measure[] {
  return Object.entries(CORPORA).map(([corpus, belongs]) => ({
    task,
    corpus,
    file: null,
    run: async pipeline => score(await analyseGold(pipeline, belongs))
  }))
}

/** Many tasks look at the same few articles: they are read and analysed once for a pipeline. */
const analyses = new WeakMap<Pipeline, Promise<GoldAnalysis[]>>()

/** The gold set, or those of its articles that belong, with what the pipeline finds in them. */
export async function analyseGold(
  pipeline: Pipeline,
  belongs: (article: GoldArticle) => boolean = () => true
): Promise<GoldAnalysis[]> {
  const all = analyses.get(pipeline) ?? analyseAll(pipeline)
  analyses.set(pipeline, all)
  return (await all).filter(({ gold }) => belongs(gold))
}

async function analyseAll(pipeline: Pipeline): Promise<GoldAnalysis[]> {
  const documents: GoldAnalysis[] = []
  for (const gold of await readGold()) documents.push({ gold, analysis: await pipeline(gold.article) })
  return documents
}
