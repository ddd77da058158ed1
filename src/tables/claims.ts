import type { Claim, Row } from '../types.js'
import { claimColumns } from './claim-columns.js'
import { createRowContext, type RowContext, roundScore } from './row-context.js'
import type { Table } from './table.js'

function claimRow(claim: Claim, context: RowContext): Row {
  return {
    claim_id: claim.id,
    article_id: context.articleId,
    text: context.text(claim),
    start: context.start(claim),
    end: context.end(claim),
    content: context.content(claim.spans),
    spans: context.pairs(claim.spans),
    speaker: claim.speaker,
    speaker_id: claim.speakerId,
    quote_id: claim.quoteId,
    subject: context.words(claim.subject),
    predicate: context.text(claim.predicate),
    object: context.words(claim.object),
    adjuncts: claim.adjuncts.map(context.text),
    predicate_lemma: claim.predicateLemma,
    subject_id: claim.subjectId,
    object_id: claim.objectId,
    polarity: claim.polarity,
    certainty: claim.certainty,
    modality: claim.modality,
    time: claim.time,
    prediction: claim.prediction,
    dates: context.values(claim.dates),
    quantities: context.values(claim.quantities),
    ...quantityCells(claim),
    claim_type: claim.type,
    checkable: claim.checkable,
    check_worthiness: roundScore(claim.checkWorthiness),
    check_worthiness_reasons: claim.checkWorthinessReasons,
    context_flags: claim.contextFlags,
    same_as: claim.sameAs,
    sentence: context.sentence(claim.sentence).sentence,
    score: roundScore(claim.score)
  }
}

/** The first quantity, flat. */
function quantityCells({ quantities: [first], quantityDirection }: Claim): Row {
  return {
    quantity_value: first?.value ?? null,
    quantity_unit: first?.unit ?? null,
    quantity_direction: quantityDirection,
    quantity_comparator: first?.comparator ?? null
  }
}

export const claims: Table = {
  name: 'claims',
  description: 'One row per clause that the article, or somebody in it, asserts.',
  columns: claimColumns,
  primaryKey: ['claim_id'],
  foreignKeys: [
    { column: 'article_id', table: 'articles', references: 'article_id' },
    { column: 'speaker_id', table: 'entities', references: 'entity_id' },
    { column: 'quote_id', table: 'quotes', references: 'quote_id' },
    { column: 'subject_id', table: 'entities', references: 'entity_id' },
    { column: 'object_id', table: 'entities', references: 'entity_id' },
    { column: 'same_as', table: 'claims', references: 'claim_id' }
  ],
  rows: analysis => {
    const context = createRowContext(analysis.document)
    return analysis.claims.map(claim => claimRow(claim, context))
  }
}
