import type { Analysis, Claim, Entity, Mention, Quote } from '../../src/types.js'
import type { GoldArticle, GoldClaim, GoldQuote, GoldSpeaker } from './types.js'

const idOf = (name: string) => `id of ${name}`
const speakerIdOf = ({ speakerEntity }: GoldSpeaker) => speakerEntity && idOf(speakerEntity)

const toQuote = (gold: GoldQuote): Quote => ({
  ...gold,
  id: '',
  speakerId: speakerIdOf(gold),
  sentence: 0,
  paragraph: 0,
  score: 1,
  inner: gold.inner.map(inner => ({ ...inner, speakerId: speakerIdOf(inner) }))
})

const toClaim = (gold: GoldClaim): Claim => ({
  ...gold,
  id: '',
  speakerId: speakerIdOf(gold),
  quoteId: null,
  subjectId: gold.subjectEntity && idOf(gold.subjectEntity),
  objectId: gold.objectEntity && idOf(gold.objectEntity),
  dates: gold.dates.map(value => ({ ...value, comparator: '=' })),
  quantities: gold.quantities.map(value => ({ ...value, comparator: gold.comparator ?? '=' })),
  checkWorthiness: gold.worth / 2,
  checkWorthinessReasons: [],
  sameAs: null,
  sentence: 0,
  score: 1
})

/**
 * An annotation as what a pipeline found, so that it can be scored against another annotation of the same article.
 * What is not annotated (sentences, scores, links) is empty.
 */
export function asAnalysis({ entities, quotes, claims }: GoldArticle): Analysis {
  const found = {
    entities: entities.map(
      gold => ({ ...gold, id: idOf(gold.name), descriptors: [], aliases: [] }) as unknown as Entity
    ),
    mentions: entities.flatMap(gold =>
      gold.mentions.map(mention => ({ ...mention, entityId: idOf(mention.entity) }) as unknown as Mention)
    ),
    quotes: quotes.map(toQuote),
    claims: claims.map(toClaim)
  }
  return found as unknown as Analysis
}
