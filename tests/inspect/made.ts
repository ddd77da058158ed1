import fc from 'fast-check'
import type { Analysis, EntityType, Paragraph, Span } from '../../src/types.js'
import { analysis, claim, quote } from '../tables/sample.js'

/** What a made analysis holds; spans in UTF-16 code units. */
export interface Found {
  entities?: { type?: EntityType; spans: Span[] }[]
  quotes?: { spans: Span[]; cue?: Span; source?: Span }[]
  claims?: Span[][]
  masked?: Span[]
  headline?: Span
}

/** An analysis of a text with just these finds. */
export function made(text: string, found: Found): Analysis {
  const { document, parse, entities, mentions } = analysis
  const [entity] = entities
  const [mention] = mentions
  if (!entity || !mention) throw new Error('The sample has lost its entity.')
  const ends = (spans: readonly Span[]) => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })
  const headline: Paragraph[] = found.headline ? [{ ...found.headline, index: 0, role: 'headline' }] : []
  const made = (found.entities ?? []).map(({ type = 'PERSON', spans }, index) => ({ id: `e${index}`, type, spans }))
  return {
    document: {
      ...document,
      article: { ...document.article, text, title: null },
      paragraphs: headline,
      masked: found.masked ?? []
    },
    parse,
    entities: made.map(({ id, type, spans: [first] }) => {
      const name = text.slice(first?.start, first?.end)
      return { ...entity, id, type, name, descriptors: [], mentionCount: 1 }
    }),
    mentions: made.flatMap(({ id, type, spans }) => spans.map(span => ({ ...mention, ...span, entityId: id, type }))),
    quotes: (found.quotes ?? []).map(({ spans, cue = null, source = null }) => ({
      ...quote,
      ...ends(spans),
      spans,
      cue,
      source
    })),
    claims: (found.claims ?? []).map(spans => ({
      ...claim,
      ...ends(spans),
      spans,
      subject: spans[0] ?? null,
      predicate: ends(spans)
    }))
  }
}

/** Where words stand in a text: their first place. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not say: ${words}`)
  return { start, end: start + words.length }
}

/** Texts of `unit`s, each with spans of every kind that nest and cross at random. */
export function textAndSpans(unit: fc.Arbitrary<string>) {
  return fc.array(unit, { minLength: 1, maxLength: 60 }).chain(units => {
    const text = units.join('')
    const bounds = [0, ...units.map((_, index) => units.slice(0, index + 1).join('').length)]
    const bound = fc.constantFrom(...bounds)
    const span = fc.tuple(bound, bound).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const spans = fc.array(span, { minLength: 1, maxLength: 3 }).map(list => list.sort((a, b) => a.start - b.start))
    const type = fc.constantFrom<EntityType>('PERSON', 'ORG', 'GPE', 'LAW', 'DATE')
    const found = fc.record({
      entities: fc.array(fc.record({ type, spans }), { maxLength: 4 }),
      quotes: fc.array(fc.record({ spans, cue: span, source: span }), { maxLength: 3 }),
      claims: fc.array(spans, { maxLength: 3 }),
      masked: fc.array(span, { maxLength: 2 }),
      headline: span
    })
    return found.map(found => ({ text, found }))
  })
}
