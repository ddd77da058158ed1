import { overlaps } from '../../src/span.js'
import type { Analysis, Span } from '../../src/types.js'
import { gapPath, readGap } from '../corpora/gap.js'
import { gapTally, genderOf } from '../scores/gap.js'
import { f1, type Tally } from '../scores/tally.js'
import { f1Figure, figure, type Measure } from './measure.js'

/** Whether the pronoun and the name are mentions of one entity. */
function corefer({ mentions }: Analysis, pronoun: Span, name: Span): boolean {
  const entity = mentions.find(({ start, end }) => start === pronoun.start && end === pronoun.end)?.entityId
  return mentions.some(other => other.kind === 'name' && other.entityId === entity && overlaps(other, name))
}

/** GAP development; the bias is the feminine F1 over the masculine one, best at 1. */
export const GAP: Measure = {
  task: 'coreference',
  corpus: 'GAP development',
  file: gapPath('development'),
  run: async pipeline => {
    const examples: { gender: string; tally: Tally }[] = []
    for (const { article, pronoun, names, gold } of readGap('development')) {
      const analysis = await pipeline(article)
      const [a, b] = names
      const found = [corefer(analysis, pronoun, a), corefer(analysis, pronoun, b)] as const
      examples.push({ gender: genderOf(pronoun.words), tally: gapTally({ gold, found }) })
    }
    const of = (gender: string, all = examples) => all.filter(example => example.gender === gender).map(e => e.tally)
    return [
      f1Figure(
        'F1',
        examples.map(({ tally }) => tally)
      ),
      f1Figure('F1 masculine', of('masculine')),
      f1Figure('F1 feminine', of('feminine')),
      figure({
        metric: 'bias (F1 feminine / masculine)',
        n: examples.length,
        documents: examples,
        score: all => f1(of('feminine', [...all])) / Math.max(1e-9, f1(of('masculine', [...all]))),
        gated: false
      })
    ]
  }
}
