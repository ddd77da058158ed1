import { overlaps } from '../../src/span.js'
import type { Article, Claim, Span } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { CARB_PATH, readCarb, readSaid, SAID_PATH } from '../corpora/carb.js'
import { detokenise } from '../corpora/detokenise.js'
import { bestAssignment } from '../scores/assignment.js'
import { type CarbScores, type CarbSentence, carbScores, carbSentence, type ScoredTuple } from '../scores/carb.js'
import type { Tally } from '../scores/tally.js'
import { type Figure, figure, type Measure, tallyFigures } from './measure.js'

/** The corpus's own tokens under a span of the running text, joined by blanks. */
const tokensUnder = (span: Span, tokens: readonly string[], spans: readonly Span[]) =>
  tokens.filter((_, index) => spans[index] && overlaps(spans[index], span)).join(' ')

/**
 * A claim as a tuple: subject; predicate; object; each adjunct. One without the latter two, which no tuple of CaRB can
 * match, comes last; the others come at once, because CaRB's curve ends in a point of its own, full precision at no recall,
 * and the way there is the shortest from scores that are all the same.
 */
function toTuple({ subject, predicate, object, adjuncts }: Claim, words: (span: Span) => string): ScoredTuple {
  return {
    predicate: words(predicate),
    arguments: [subject ? words(subject) : '', ...(object ? [words(object)] : []), ...adjuncts.map(words)],
    score: object || adjuncts.length > 0 ? 1 : 0
  }
}

/** A sentence of CaRB as running text, with CaRB's words under a span of it. */
export interface CarbArticle {
  article: Article
  words: (span: Span) => string
}

/** Sentences of CaRB, as running text, one by one; scored by CaRB's own scorer over CaRB's tokens. */
export async function tupleFigures(findTuples: (sentence: CarbArticle) => Promise<ScoredTuple[]>): Promise<Figure[]> {
  const sentences: CarbSentence[] = []
  for (const [index, { tokens, tuples }] of readCarb().entries()) {
    const { text, spans } = detokenise(tokens)
    const words = (span: Span) => tokensUnder(span, tokens, spans)
    sentences.push(carbSentence(tuples, await findTuples({ article: article(text, { id: String(index) }), words })))
  }
  const n = sentences.reduce((sum, { gold }) => sum + gold, 0)
  const of = (metric: string, score: keyof CarbScores, gated: boolean) =>
    figure({ metric, n, documents: sentences, score: all => carbScores(all)[score], gated })
  return [
    of('CaRB precision', 'precision', false),
    of('CaRB recall', 'recall', false),
    of('CaRB F1', 'f1', true),
    of('CaRB AUC', 'auc', true)
  ]
}

export const TUPLES: Measure = {
  task: 'claims',
  corpus: 'CaRB dev',
  file: CARB_PATH,
  run: pipeline =>
    tupleFigures(async ({ article, words }) => (await pipeline(article)).claims.map(claim => toTuple(claim, words)))
}

const wordsOf = (text: string) => text.split(' ').filter(Boolean)

/** Tokens in common, contexts paired one to one so that they have the most. */
export function contextTally(found: readonly string[], gold: readonly string[]): Tally {
  const common = (a: string, b: string) => {
    const left = wordsOf(b)
    return wordsOf(a).filter(word => {
      const at = left.indexOf(word)
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }).length
  }
  const values = found.map(one => gold.map(other => common(one, other)))
  const hits = bestAssignment(values).reduce((sum, [row, column]) => sum + (values[row]?.[column] ?? 0), 0)
  const size = (contexts: readonly string[]) => contexts.flatMap(wordsOf).length
  return { hitsFound: hits, found: size(found), hitsGold: hits, gold: size(gold) }
}

/** Who is said to say so: the words of source and cue, in text order, against CaRB's context. */
export const SAID: Measure = {
  task: 'claims',
  corpus: 'CaRB said',
  file: SAID_PATH,
  run: async pipeline => {
    const tallies: Tally[] = []
    for (const [index, { tokens, contexts }] of readSaid().entries()) {
      const { text, spans } = detokenise(tokens)
      const { quotes } = await pipeline(article(text, { id: String(index) }))
      const attributions = quotes.flatMap(({ source, cue, inner }) => [{ source, cue }, ...inner])
      const found = attributions.map(({ source, cue }) =>
        [source, cue]
          .flatMap(span => span ?? [])
          .sort((a, b) => a.start - b.start)
          .map(span => tokensUnder(span, tokens, spans))
          .join(' ')
      )
      tallies.push(contextTally(found, contexts))
    }
    return tallyFigures('tokens of who says so', tallies)
  }
}
