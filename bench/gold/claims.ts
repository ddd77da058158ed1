import { contains, hull } from '../../src/span.js'
import type { Span } from '../../src/types.js'
import { findAnchor } from './anchors.js'
import { byStart, type Context, entityNamed, entityOf, findNear, toSpeaker } from './context.js'
import type { Anchor, GoldFileClaim } from './file.js'
import type { GoldClaim, GoldQuote, GoldSpeaker, GoldValue } from './types.js'

const DATES: readonly string[] = ['DATE', 'TIME']
const NO_QUANTITIES: readonly string[] = [...DATES, 'ORDINAL']

export function toClaim(context: Context, row: GoldFileClaim, quotes: readonly GoldQuote[]): Omit<GoldClaim, 'sameAs'> {
  const spans = [row.clause].flat().map(anchor => findAnchor(context.text, anchor))
  requireConsistent(row)
  const quote = quotes.findIndex(({ spans: contents }) =>
    spans.every(span => contents.some(content => contains(content, span)))
  )
  return {
    ...hull(spans),
    spans,
    ...speakerOf(context, row, quotes[quote]),
    quote: quote < 0 ? null : quote,
    ...partsOf(context, row, hull(spans)),
    ...facetsOf(row),
    ...valuesOf(context, row, spans)
  }
}

/** Who asserts it: as the file says, else the speaker of the quote around it, else the article itself. */
function speakerOf(context: Context, row: GoldFileClaim, quote: GoldQuote | undefined): GoldSpeaker {
  if (row.speaker !== undefined) return toSpeaker(context, row.speaker, null)
  return { speaker: quote?.speaker ?? null, speakerEntity: quote?.speakerEntity ?? null }
}

function partsOf(context: Context, row: GoldFileClaim, clause: Span) {
  const at = (anchor: Anchor) => findNear(context.text, anchor, clause)
  const subject = row.subject === undefined ? null : at(row.subject)
  const object = row.object === undefined ? null : at(row.object)
  const entity = (name: string | undefined, span: Span | null) =>
    name === undefined ? span && entityOf(context, span) : entityNamed(context, name)
  return {
    subject,
    predicate: at(row.predicate),
    predicateLemma: row.predicateLemma,
    object,
    adjuncts: (row.adjuncts ?? []).map(at),
    subjectEntity: entity(row.subjectEntity, subject),
    objectEntity: entity(row.objectEntity, object)
  }
}

function facetsOf(row: GoldFileClaim) {
  return {
    polarity: row.polarity ?? 'affirmed',
    certainty: row.certainty ?? 'certain',
    modality: row.modality ?? 'none',
    time: row.time ?? 'past',
    prediction: row.prediction ?? false,
    quantityDirection: row.quantityDirection ?? 'none',
    type: row.type,
    checkable: row.checkable ?? 'yes',
    worth: row.worth,
    contextFlags: row.contextFlags ?? []
  }
}

function requireConsistent({ type, prediction = false, time }: GoldFileClaim): void {
  if (prediction !== (type === 'prediction')) throw new Error('its type is "prediction" if and only if it is one')
  if (prediction && time !== 'future') throw new Error('the time of a prediction is "future"')
}

/** The values that stand in the clause. */
function valuesOf({ entities }: Context, row: GoldFileClaim, spans: readonly Span[]) {
  const values = entities
    .flatMap(({ value, unit, mentions }) => mentions.map(mention => ({ ...mention, value, unit })))
    .filter(mention => mention.kind === 'value' && spans.some(span => contains(span, mention)))
    .sort(byStart)
    .map(({ start, end, type, value, unit }) => ({ start, end, type, value, unit }) as GoldValue)
  const quantities = values.filter(({ type }) => !NO_QUANTITIES.includes(type))
  if (quantities.length === 0 && row.comparator !== undefined) throw new Error('a comparator without a quantity')
  const comparator = quantities.length > 0 ? (row.comparator ?? '=') : null
  return { dates: values.filter(({ type }) => DATES.includes(type)), quantities, comparator }
}
