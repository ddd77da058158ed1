import { textOf } from '../span.js'
import type { Analysis, Claim, Entity, EntityType, Quote } from '../types.js'
import type { ListingName } from './marks.js'
import { visibleLine } from './visible.js'

export interface ListedColumn {
  name: string
  align?: 'right'
  /** How much of a scarce width it may take, in parts: 1 where nothing is said, `Infinity` never to be cut. */
  weight?: number
}

export interface ListedRow {
  /** The number of its marks. */
  number: number
  /** Of an entity, for its colour. */
  type: EntityType | null
  /** One per column, on one line, safe to show; empty where there is nothing to tell. */
  cells: string[]
}

/** The most telling columns of a table, for reading beside the text. */
export interface Listing {
  name: ListingName
  columns: readonly ListedColumn[]
  rows: ListedRow[]
}

export function listingsOf(analysis: Analysis, only: readonly ListingName[]): Listing[] {
  const { text } = analysis.document.article
  const listings: Listing[] = [
    { name: 'entities', columns: ENTITY_COLUMNS, rows: listed(analysis.entities, entityCells) },
    { name: 'quotes', columns: QUOTE_COLUMNS, rows: listed(analysis.quotes, quote => quoteCells(quote, text)) },
    { name: 'claims', columns: CLAIM_COLUMNS, rows: listed(analysis.claims, claim => claimCells(claim, text)) }
  ]
  return listings.filter(({ name }) => only.includes(name))
}

function listed<Found extends Entity | Quote | Claim>(
  found: readonly Found[],
  cellsOf: (one: Found) => (string | null)[]
): ListedRow[] {
  return found.map((one, index) => ({
    number: index + 1,
    type: 'mentionCount' in one ? one.type : null,
    cells: cellsOf(one).map(cell => visibleLine(cell ?? ''))
  }))
}

const ENTITY_COLUMNS: readonly ListedColumn[] = [
  { name: 'type', weight: Infinity },
  { name: 'name' },
  { name: 'mentions', align: 'right', weight: Infinity },
  { name: 'value' },
  { name: 'described as', weight: 2 }
]

function entityCells({ type, name, mentionCount, value, unit, descriptors }: Entity): (string | null)[] {
  const amount = value !== null && unit !== null ? `${value} ${unit}` : value
  return [type, name, String(mentionCount), amount, descriptors.join('; ')]
}

const QUOTE_COLUMNS: readonly ListedColumn[] = [
  { name: 'speaker' },
  { name: 'cue' },
  { name: 'content', weight: 3 },
  { name: 'kind' },
  { name: 'score', align: 'right', weight: Infinity }
]

function quoteCells(quote: Quote, text: string): (string | null)[] {
  const { cue, source, spans, score } = quote
  const content = spans.map(span => textOf(text, span)).join(' … ')
  // A source that stands for nobody known is given in brackets, as written.
  const speaker = quote.speaker ?? (source && `(${textOf(text, source)})`)
  const unusual = [quote.polarity, quote.certainty].filter(word => word !== 'affirmed' && word !== 'asserted')
  return [speaker, cue && textOf(text, cue), content, [quote.kind, ...unusual].join(', '), score.toFixed(2)]
}

const CLAIM_COLUMNS: readonly ListedColumn[] = [
  { name: 'speaker' },
  { name: 'subject', weight: 2 },
  { name: 'predicate', weight: 2 },
  { name: 'object', weight: 2 },
  { name: 'type', weight: Infinity },
  { name: 'checkable', weight: Infinity },
  { name: 'worth', align: 'right', weight: Infinity }
]

function claimCells(claim: Claim, text: string): (string | null)[] {
  const { speaker, subject, predicate, object, type, checkable, checkWorthiness } = claim
  const words = [subject, predicate, object].map(span => span && textOf(text, span))
  return [speaker, ...words, type, checkable, checkWorthiness.toFixed(2)]
}
