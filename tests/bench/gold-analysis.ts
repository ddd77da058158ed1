import { asAnalysis } from '../../bench/gold/as-analysis.js'
import type { GoldArticle } from '../../bench/gold/types.js'
import { resolveGold } from '../../bench/gold.js'
import type { GoldAnalysis } from '../../bench/tasks/gold-corpora.js'
import type { Analysis } from '../../src/types.js'
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

/** What a pipeline would find that makes no mistake in the article, but for what `change` says. */
export function perfect(
  change: Partial<Pick<Analysis, 'entities' | 'mentions' | 'quotes' | 'claims'>> = {}
): GoldAnalysis {
  return { gold: GOLD, analysis: { ...asAnalysis(GOLD), ...change } }
}
