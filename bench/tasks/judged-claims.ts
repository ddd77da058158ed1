import { readCues } from '../../src/claims/confidence-cues.js'
import { extractClaims } from '../../src/claims/extract.js'
import { mendedTrees } from '../../src/claims/mended.js'
import type { Pipeline } from '../../src/pipeline.js'
import { extractQuotes } from '../../src/quotes/extract.js'
import type { Claim } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { treebankParse } from '../corpora/treebank-parse.js'
import { readTreebank } from '../corpora/treebanks.js'
import type { Example } from '../scores/regression.js'
import { spanKey } from '../scores/spans.js'

/** Rows with the same key have the same subject, predicate and object. */
export const partsKey = ({ subject, predicate, object }: Pick<Claim, 'subject' | 'predicate' | 'object'>) =>
  [subject, predicate, object].map(part => (part ? spanKey(part) : '-')).join(' ')

/**
 * The claims that are read from running text, each with what its cues say and whether the treebank's own trees give a
 * row of the same parts.
 */
export async function judgeTreebankClaims(pipeline: Pipeline, path: string): Promise<Example[]> {
  const judged: Example[] = []
  for (const treebank of readTreebank(path)) {
    const { document, parse, entities, mentions, claims } = await pipeline(article(treebank.text, { id: treebank.id }))
    const gold = treebankParse(document, treebank, parse)
    const quotes = extractQuotes(document, gold, { entities, mentions })
    const keys = new Set(extractClaims(document, gold, { entities, mentions, quotes }).map(partsKey))
    const trees = mendedTrees(document, parse)
    for (const claim of claims) {
      const sentence = document.sentences[claim.sentence]
      if (!sentence) continue
      const values = readCues({ claim, sentence, trees, treeScores: parse.treeScores })
      judged.push({ values, right: keys.has(partsKey(claim)) })
    }
  }
  return judged
}
