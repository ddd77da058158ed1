import { CUE_NAMES, findCues, type WorthWeights } from '../../src/claims/worth-cues.js'
import { createTrees } from '../../src/phrases/trees.js'
import type { Pipeline } from '../../src/pipeline.js'
import { article } from '../../tests/articles.js'
import { readClaimBuster } from '../corpora/claimbuster.js'
import { type Bag, fitLogistic, type Logistic, scoreOf } from './logistic.js'
import { macroF1 } from './ranking.js'

/** From here on a sentence counts as check-worthy. */
export const THRESHOLD = 0.5

export interface Weighed extends Bag {
  debate: string
}

/** The sentences of ClaimBuster, each alone, as bags of claims with the cues of each; label 1 against the rest. */
export async function readWeighed(pipeline: Pipeline): Promise<Weighed[]> {
  const places = new Map(CUE_NAMES.map((name, index) => [name, index]))
  const weighed: Weighed[] = []
  for (const { id, text, debate, label } of readClaimBuster()) {
    const { document, parse, claims } = await pipeline(article(text, { id }))
    const trees = createTrees(document, parse)
    const instances = claims.map(claim => findCues(trees, claim).flatMap(name => places.get(name) ?? []))
    weighed.push({ instances, positive: label === 1, debate })
  }
  return weighed
}

/** Fits, and moves the bias so that the threshold tells best by macro-F1 in the sentences fitted to. */
export function fitWorth(sentences: readonly Weighed[]): Logistic {
  const model = fitLogistic(sentences, CUE_NAMES.length)
  const scored = sentences.map(bag => ({ score: scoreOf(model, bag), positive: bag.positive }))
  const thresholds = Array.from({ length: 61 }, (_, index) => 0.2 + index / 100)
  const [best = THRESHOLD] = thresholds.sort((a, b) => macroF1(scored, b) - macroF1(scored, a))
  return { ...model, bias: model.bias - Math.log(best / (1 - best)) }
}

const round = (value: number) => Math.round(value * 100) / 100

/** The fitted model as the pipeline takes it. */
export const asWorthWeights = ({ bias, weights }: Logistic): WorthWeights => ({
  bias: round(bias),
  cues: Object.fromEntries(CUE_NAMES.map((name, index) => [name, round(weights[index] ?? 0)]))
})
