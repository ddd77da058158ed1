import type { Article } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import type { Attribution } from '../scores/attributions.js'
import { toCodeUnits } from './code-units.js'
import { readCorpus } from './folder.js'

type Pieces = [number, number][]
interface Line {
  id: string
  title: string
  publisher: string
  published: string
  text: string
  attributions: { source: Pieces; cue: Pieces; content: Pieces }[]
}

export interface AttributedArticle {
  article: Article
  gold: Attribution[]
}

export const polnearPath = (part: 'train' | 'dev') => `attribution/polnear-${part}.jsonl.gz`

/** PolNeAR (Newell et al. 2018): news of the 2016 US campaign with every attribution. */
export function readPolnear(part: 'train' | 'dev'): AttributedArticle[] {
  return readCorpus<Line>(polnearPath(part)).map(({ attributions, text, ...rest }) => ({
    article: article(text, rest),
    gold: attributions.map(({ source, cue, content }) => ({
      source: toCodeUnits(text, source),
      cue: toCodeUnits(text, cue),
      content: toCodeUnits(text, content)
    }))
  }))
}
