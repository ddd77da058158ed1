import { overlaps } from '../../src/span.js'
import type { Analysis, Entity, Mention, MentionKind, Quote, Span } from '../../src/types.js'
import { type Annotation, toSpan } from './annotation.js'
import { nameTypeOf, valueTypeOf } from './labels.js'
import type { Offer } from './peers.js'
import { plainValue } from './values.js'

const PRONOUN =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|I|me|my|we|us|our|you|your)$/i
const KINDS: Readonly<Record<string, MentionKind>> = {
  PROPER: 'name',
  NOMINAL: 'nominal',
  PRONOMINAL: 'pronoun',
  LIST: 'nominal'
}

/**
 * What a peer found as an analysis, so that the tasks of the scoreboard can score it. It holds what the offer is about
 * and nothing else; all other lists are empty.
 */
export function asAnalysis(text: string, annotation: Annotation, offer: Offer): Analysis {
  const found = {
    entities: [] as Entity[],
    mentions: [] as Mention[],
    quotes: offer === 'attributions' ? quotesOf(annotation) : [],
    claims: [],
    document: { article: { text }, tokens: [], sentences: [] }
  }
  if (offer === 'names') found.mentions = namesOf(text, annotation)
  if (offer === 'coreference') found.mentions = chainedMentions(text, annotation)
  if (offer === 'values' || offer === 'value spans') Object.assign(found, valuesOf(annotation))
  return found as unknown as Analysis
}

const mention = (span: Span, rest: Pick<Mention, 'kind' | 'type' | 'entityId'>): Mention =>
  ({ ...span, ...rest, score: 1 }) as Mention

/**
 * A name without what most corpora leave out: an article before it, the possessive behind it, white space. "The Hague"
 * keeps its own.
 */
export function trimName(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^\s*(?:(?:the|an?)\s+(?!Hague\b))?/i.exec(words)?.[0].length ?? 0
  const after = /(?:['’]s?)?\s*$/i.exec(words.slice(before))?.[0].length ?? 0
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end }
}

/** Names; a pronoun that a peer counts among them is none. */
function namesOf(text: string, { entities = [] }: Annotation): Mention[] {
  return entities.flatMap(([start, end, label]) => {
    const type = nameTypeOf(label)
    const span = trimName(text, { start, end })
    if (!type || PRONOUN.test(text.slice(start, end))) return []
    return [mention(span, { kind: 'name', type, entityId: text.slice(span.start, span.end) })]
  })
}

/** The mentions of all chains; names in none of them are an entity with all names of the same words. */
function chainedMentions(text: string, annotation: Annotation): Mention[] {
  const chained = (annotation.chains ?? []).flatMap((chain, index) =>
    chain.map(place =>
      mention(toSpan(place), { kind: KINDS[place[2]] ?? 'nominal', type: 'PERSON', entityId: `chain ${index}` })
    )
  )
  const loose = namesOf(text, annotation).filter(
    name => !chained.some(other => other.kind === 'name' && overlaps(other, name))
  )
  return [...chained, ...loose].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Every value is an entity of its own. */
function valuesOf({ entities = [] }: Annotation): Pick<Analysis, 'entities' | 'mentions'> {
  const values = entities.flatMap(([start, end, label, raw], index) => {
    const type = valueTypeOf(label)
    return type ? [{ id: `value ${index}`, type, span: { start, end }, ...plainValue(type, raw) }] : []
  })
  return {
    entities: values.map(({ id, type, value, unit }) => ({ id, type, value, unit }) as Entity),
    mentions: values.map(({ id, type, span }) => mention(span, { kind: 'value', type, entityId: id }))
  }
}

function quotesOf({ quotes = [] }: Annotation): Quote[] {
  return quotes.map(({ content, source, cue }) => {
    const span = toSpan(content)
    return {
      ...span,
      spans: [span],
      source: source ? toSpan(source) : null,
      cue: cue ? toSpan(cue) : null,
      inner: [],
      score: 1
    } as unknown as Quote
  })
}
