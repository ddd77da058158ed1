import type { GoldArticle, GoldClaim, GoldQuote } from '../../bench/gold/types.js'
import { resolveGold } from '../../bench/gold.js'
import type { GoldAnalysis } from '../../bench/tasks/gold-corpora.js'
import type { Analysis, Claim, Entity, Mention, Quote } from '../../src/types.js'
import { article } from '../articles.js'

const TEXT = 'Anna Weber told MPs that prices rose by 5% in May 2024. She left. “It is the fault of Roe,” she said.'

/** A small article of the gold set. */
export const GOLD: GoldArticle = resolveGold('test', article(TEXT), {
  article: 'test.txt',
  entities: [
    { name: 'Anna Weber', type: 'PERSON', names: ['Anna Weber'], pronouns: ['She', '[she] said'] },
    { name: 'Roe', type: 'PERSON', names: ['Roe'] },
    { type: 'PERCENT', value: '5', unit: '%', values: ['5%'] },
    { type: 'DATE', value: '2024-05', values: ['May 2024'] }
  ],
  quotes: [
    {
      content: 'that prices ... May 2024',
      cue: 'told',
      cueLemma: 'tell',
      source: 'Anna Weber',
      kind: 'indirect',
      speakerType: 'person',
      addressee: 'MPs'
    },
    { content: '“It is the fault of Roe,”', cue: '[said]', source: '[she] said', kind: 'direct', speakerType: 'person' }
  ],
  claims: [
    {
      clause: 'prices rose by 5% in May 2024',
      subject: 'prices',
      predicate: 'rose',
      predicateLemma: 'rise',
      adjuncts: ['by 5%', 'in May 2024'],
      quantityDirection: 'up',
      type: 'change',
      worth: 2
    },
    { clause: 'She left', subject: 'She', predicate: 'left', predicateLemma: 'leave', type: 'event', worth: 0 }
  ]
})

const toQuote = (gold: GoldQuote): Quote => ({
  ...gold,
  id: '',
  speakerId: gold.speakerEntity && `id of ${gold.speakerEntity}`,
  sentence: 0,
  paragraph: 0,
  score: 1,
  inner: []
})

const toClaim = (gold: GoldClaim): Claim => ({
  ...gold,
  id: '',
  speakerId: gold.speakerEntity && `id of ${gold.speakerEntity}`,
  quoteId: null,
  subjectId: gold.subjectEntity && `id of ${gold.subjectEntity}`,
  objectId: gold.objectEntity && `id of ${gold.objectEntity}`,
  dates: gold.dates.map(value => ({ ...value, comparator: '=' })),
  quantities: gold.quantities.map(value => ({ ...value, comparator: gold.comparator ?? '=' })),
  checkWorthiness: gold.worth / 2,
  checkWorthinessReasons: [],
  sameAs: null,
  sentence: 0,
  score: 1
})

/** What a pipeline would find that makes no mistake in the article, but for what `change` says. */
export function perfect(
  change: Partial<Pick<Analysis, 'entities' | 'mentions' | 'quotes' | 'claims'>> = {}
): GoldAnalysis {
  const entities = GOLD.entities.map(
    gold => ({ ...gold, id: `id of ${gold.name}`, descriptors: [], aliases: [] }) as unknown as Entity
  )
  const mentions = GOLD.entities.flatMap(gold =>
    gold.mentions.map(mention => ({ ...mention, entityId: `id of ${mention.entity}` }) as unknown as Mention)
  )
  const analysis = { entities, mentions, quotes: GOLD.quotes.map(toQuote), claims: GOLD.claims.map(toClaim) }
  return { gold: GOLD, analysis: { ...analysis, ...change } as Analysis }
}
