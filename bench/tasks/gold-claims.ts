import type { Claim, Value } from '../../src/types.js'
import type { GoldClaim, GoldValue } from '../gold/types.js'
import { areaUnderRoc, averagePrecision, type Ranked } from '../scores/ranking.js'
import { exactTally, overlapTally, spanKey } from '../scores/spans.js'
import type { EntityAlignment } from './entity-alignment.js'
import { type GoldAnalysis, goldMeasures } from './gold-corpora.js'
import { alignGold } from './gold-entities.js'
import { isRightSpeaker } from './gold-quotes.js'
import { type Figure, f1Figure, figure, type Measure } from './measure.js'
import { type ColumnCheck, columnFigures, pairRows, sameSpan } from './row-pairs.js'

interface ClaimInArticle {
  claim: Claim
  standsFor: EntityAlignment['standsFor']
}
type Check = ColumnCheck<ClaimInArticle, GoldClaim>

const same =
  (column: keyof Claim & keyof GoldClaim): Check =>
  ({ claim }, gold) =>
    claim[column] === gold[column]
const sameSpanIn =
  (column: 'subject' | 'predicate' | 'object'): Check =>
  ({ claim }, gold) =>
    sameSpan(claim[column], gold[column])
const sameSet = (a: readonly string[], b: readonly string[]) => a.toSorted().join('\n') === b.toSorted().join('\n')
const sameValues = (a: readonly (Value | GoldValue)[], b: readonly (Value | GoldValue)[]) => {
  const keys = (values: readonly (Value | GoldValue)[]) => values.map(({ value, unit }) => `${value} ${unit}`)
  return sameSet(keys(a), keys(b))
}
const sameEntity = (id: string | null, name: string | null, standsFor: EntityAlignment['standsFor']) =>
  (id === null ? null : (standsFor(id) ?? id)) === name

const CLAIM_COLUMNS: Readonly<Record<string, Check>> = {
  speaker: ({ claim, standsFor }, gold) => isRightSpeaker(claim, gold, standsFor),
  subject: sameSpanIn('subject'),
  subject_id: ({ claim, standsFor }, gold) => sameEntity(claim.subjectId, gold.subjectEntity, standsFor),
  predicate: sameSpanIn('predicate'),
  predicate_lemma: same('predicateLemma'),
  object: sameSpanIn('object'),
  object_id: ({ claim, standsFor }, gold) => sameEntity(claim.objectId, gold.objectEntity, standsFor),
  adjuncts: ({ claim }, gold) => sameSet(claim.adjuncts.map(spanKey), gold.adjuncts.map(spanKey)),
  polarity: same('polarity'),
  certainty: same('certainty'),
  modality: same('modality'),
  time: same('time'),
  prediction: same('prediction'),
  dates: ({ claim }, gold) => sameValues(claim.dates, gold.dates),
  quantities: ({ claim }, gold) => sameValues(claim.quantities, gold.quantities),
  quantity_direction: same('quantityDirection'),
  quantity_comparator: ({ claim }, gold) => (claim.quantities[0]?.comparator ?? null) === gold.comparator,
  claim_type: same('type'),
  checkable: same('checkable'),
  context_flags: ({ claim }, gold) => sameSet(claim.contextFlags, gold.contextFlags)
}

export function goldClaimFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const pieces = (rows: readonly (Claim | GoldClaim)[]) => rows.flatMap(({ spans }) => spans)
  const spans = documents.map(({ gold, analysis }) => ({ found: pieces(analysis.claims), gold: pieces(gold.claims) }))
  const pairs = documents.map(document => {
    const { standsFor } = alignGold(document)
    return pairRows(document.analysis.claims, document.gold.claims).map(
      ([claim, gold]): [ClaimInArticle, GoldClaim] => [{ claim, standsFor }, gold]
    )
  })
  return [
    f1Figure(
      'exact F1 span',
      spans.map(({ found, gold }) => exactTally(found.map(spanKey), gold.map(spanKey)))
    ),
    f1Figure(
      'overlap F1 span',
      spans.map(({ found, gold }) => overlapTally(found, gold))
    ),
    ...columnFigures(pairs, CLAIM_COLUMNS)
  ]
}

/** Claims that a fact-checker would want to check against all others; a claim that was not found is scored 0. */
export function goldWorthFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const ranked = documents.map(({ gold, analysis }) => {
    const foundFor = new Map(pairRows(analysis.claims, gold.claims).map(([found, one]) => [one, found]))
    return gold.claims.map(
      (one): Ranked => ({ score: foundFor.get(one)?.checkWorthiness ?? 0, positive: one.worth === 2 })
    )
  })
  const scored = (metric: string, score: (items: readonly Ranked[]) => number) =>
    figure({ metric, n: ranked.flat().length, documents: ranked, score: all => score(all.flat()) })
  return [scored('average precision', averagePrecision), scored('AUC', areaUnderRoc)]
}

export const GOLD_CLAIMS: readonly Measure[] = [
  ...goldMeasures('claims', goldClaimFigures),
  ...goldMeasures('check-worthiness', goldWorthFigures)
]
