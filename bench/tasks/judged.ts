import type { Pipeline } from '../../src/pipeline.js'
import type { MentionKind } from '../../src/types.js'
import type { GumDocument } from '../corpora/gum.js'
import { classOf, type NameCorpus, type NamedArticle } from '../corpora/names.js'
import type { AttributedArticle } from '../corpora/polnear.js'
import { type Attribution, pairLinked } from '../scores/attributions.js'
import type { Judged } from '../scores/calibration.js'
import { labelKey } from '../scores/spans.js'
import { namedMentions } from './coreference.js'
import { alignEntities, goldMentionOf } from './entity-alignment.js'
import type { GoldAnalysis } from './gold-corpora.js'
import { compareGoldQuotes } from './gold-quotes.js'
import { partsKey } from './judged-claims.js'
import { foundAttributions } from './quotes.js'

/** Names are right when span and class are. */
export async function judgeNames(
  pipeline: Pipeline,
  articles: readonly NamedArticle[],
  corpus: NameCorpus
): Promise<Judged[][]> {
  const judged: Judged[][] = []
  for (const { article, gold } of articles) {
    const keys = new Set(gold.map(labelKey))
    const { mentions } = await pipeline(article)
    judged.push(
      mentions.flatMap(({ kind, type, start, end, score }) => {
        const label = kind === 'name' ? classOf(type, corpus) : null
        return label ? [{ score, right: keys.has(labelKey({ label, start, end })) }] : []
      })
    )
  }
  return judged
}

/** Quotes are right when cue, content and source overlap those of one attribution. */
function judgeAttributions(
  found: readonly Attribution[],
  gold: readonly Attribution[],
  scores: readonly number[]
): Judged[] {
  const right = new Set(pairLinked(found, gold).map(([index]) => index))
  return scores.map((score, index) => ({ score, right: right.has(index) }))
}

const scoresOf = (rows: readonly { score: number }[]) => rows.map(({ score }) => score)

export async function judgeQuotes(pipeline: Pipeline, articles: readonly AttributedArticle[]): Promise<Judged[][]> {
  const judged: Judged[][] = []
  for (const { article, gold } of articles) {
    const analysis = await pipeline(article)
    judged.push(judgeAttributions(foundAttributions(analysis), gold, scoresOf(analysis.quotes)))
  }
  return judged
}

/** Pronouns and nominals are right when their entity stands for that of the gold mention. */
export async function judgeAnaphora(
  pipeline: Pipeline,
  documents: readonly GumDocument[],
  kind: MentionKind
): Promise<Judged[][]> {
  const judged: Judged[][] = []
  for (const document of documents) {
    const mentions = namedMentions(document)
    const analysis = await pipeline(document.article)
    const { standsFor } = alignEntities(analysis, mentions)
    judged.push(
      analysis.mentions
        .filter(mention => mention.kind === kind)
        .map(mention => {
          const gold = goldMentionOf(mention, mentions)
          return { score: mention.score, right: gold !== undefined && standsFor(mention.entityId) === gold.entity }
        })
    )
  }
  return judged
}

export const judgeGoldNames = ({ gold, analysis }: GoldAnalysis): Judged[] => {
  const named = gold.entities.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'name')
  const keys = new Set(named.map(mention => labelKey({ ...mention, label: mention.type })))
  const found = analysis.mentions.filter(({ kind }) => kind === 'name')
  return found.map(mention => ({
    score: mention.score,
    right: keys.has(labelKey({ ...mention, label: mention.type }))
  }))
}

export const judgeGoldQuotes = (document: GoldAnalysis): Judged[] => {
  const { found, gold } = compareGoldQuotes(document)
  return judgeAttributions(found, gold, scoresOf(document.analysis.quotes))
}

/** Claims are right when a gold claim has the same subject, predicate and object, letter by letter. */
export const judgeGoldClaims = ({ gold, analysis }: GoldAnalysis): Judged[] => {
  const keys = new Set(gold.claims.map(partsKey))
  return analysis.claims.map(claim => ({ score: claim.score, right: keys.has(partsKey(claim)) }))
}
