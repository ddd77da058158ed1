import { groupBy } from '../group.js'
import type { Analysis, Entity, EntityType, Mention, Quote, Span } from '../types.js'

/** What can be marked and listed. */
export type ListingName = 'entities' | 'quotes' | 'claims'
export type MarkKind = 'masked' | 'headline' | 'claim' | 'quote' | 'source' | 'cue' | 'entity'

/** One stretch of the text to be marked, never empty. */
export interface Mark extends Span {
  kind: MarkKind
  /** Of the row that it belongs to, from 1, in each listing anew; 0 for what has no row. */
  number: number
  /** It is the nth (from 1) of so many `places` of its row: mentions of an entity, pieces of a quote or claim. */
  place: number
  places: number
  /** Of an entity. */
  type: EntityType | null
}

/** Of marks on the same words, the later is inside the earlier. */
const RANKS: readonly MarkKind[] = ['masked', 'headline', 'claim', 'quote', 'source', 'cue', 'entity']

/**
 * The marks of an analysis, sorted so that an outer mark stands before those inside it. Rows are numbered as in the
 * tables of a dataset, so the third quote of the article's rows is `number` 3 here.
 * @param only  what to mark; masked parts and headlines always are
 */
export function marksOf(analysis: Analysis, only: readonly ListingName[]): Mark[] {
  const { document, entities, mentions, quotes, claims } = analysis
  const headlines = document.paragraphs.filter(({ role }) => role === 'headline')
  const marks = [
    ...headlines.flatMap(span => pieces('headline', [span], 0)),
    ...document.masked.flatMap(span => pieces('masked', [span], 0)),
    ...(only.includes('entities') ? entityMarks(entities, mentions) : []),
    ...(only.includes('quotes') ? quotes.flatMap(quoteMarks) : []),
    ...(only.includes('claims') ? claims.flatMap((claim, index) => pieces('claim', claim.spans, index + 1)) : [])
  ]
  return marks.sort(compareMarks)
}

function entityMarks(entities: readonly Entity[], mentions: readonly Mention[]): Mark[] {
  const mentionsOf = groupBy(mentions, ({ entityId }) => entityId)
  return entities.flatMap(({ id, type }, index) =>
    pieces('entity', mentionsOf.get(id) ?? [], index + 1).map(mark => ({ ...mark, type }))
  )
}

function quoteMarks(quote: Quote, index: number): Mark[] {
  const number = index + 1
  return [
    ...pieces('quote', quote.spans, number),
    ...(quote.source ? pieces('source', [quote.source], number) : []),
    ...(quote.cue ? pieces('cue', [quote.cue], number) : [])
  ]
}

function pieces(kind: MarkKind, spans: readonly Span[], number: number): Mark[] {
  const filled = spans.filter(({ start, end }) => start < end)
  const places = filled.length
  return filled.map(({ start, end }, index) => ({ kind, start, end, number, place: index + 1, places, type: null }))
}

function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || a.number - b.number
}
