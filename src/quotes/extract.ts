import { createTrees } from '../phrases/trees.js'
import { createRowIds } from '../row-id.js'
import { contains, hull, overlaps, textOf } from '../span.js'
import type { Act, Document, Entities, InnerQuote, Parse, Quote, QuoteKind, Span, SpeakerType } from '../types.js'
import type { Attribution } from './attribution.js'
import { findAttributions } from './attributions.js'
import { findInner } from './inner.js'
import { createLastSpeakers } from './last-speakers.js'
import { findParties, type Parties } from './parties.js'
import { pluralBefore } from './plurals.js'
import { createSpeakerFinder, NOBODY, type Speaker } from './speakers.js'

/** How sure it is whom "they" stands for that nobody has spoken as. */
const PLURAL = 0.6

/** Finds who said what: outermost attributions in text order, those inside them as `inner`. */
export function extractQuotes(document: Document, parse: Parse, entities: Entities): Quote[] {
  const rowId = createRowIds(document.article.id)
  const trees = createTrees(document, parse)
  const attributions = findAttributions(document, parse, trees)
  const find = createSpeakerFinder(document, entities, trees)
  const speakers = new Map<Attribution, Speaker>()
  const last = createLastSpeakers(document, entities.mentions, trees)
  const findPlural = (source: Span): Speaker | null => {
    const isThey = /^they$/i.test(textOf(document.article.text, source))
    const words = isThey && pluralBefore(source, document, { mentions: entities.mentions, trees })
    const speaker = words ? find(words) : NOBODY
    return speaker.speaker === null ? null : { ...speaker, score: PLURAL * speaker.score }
  }
  const parties = partiesOf(document, entities, attributions)
  for (const attribution of attributions) {
    const { source, continues, lead, side } = attribution
    if (side) {
      speakers.set(attribution, parties[side])
      continue
    }
    const before = continues && speakers.get(continues)
    const named = source ? find(source) : (before ?? (lead && find(lead)) ?? NOBODY)
    const speaker = (source && named.speaker === null && (last.find(source) ?? findPlural(source))) || named
    if (source) last.note(source, speaker)
    speakers.set(attribution, speaker)
  }
  return attributions.map(attribution => {
    const inner = attribution.content.flatMap(piece =>
      findInner(piece, trees).map(
        ({ cue, source, content }): InnerQuote => ({
          cue,
          source,
          ...content,
          speakerId: source && find(source).speakerId
        })
      )
    )
    return toQuote(document, attribution, { rowId, speakers, inner })
  })
}

function partiesOf(document: Document, entities: Entities, attributions: readonly Attribution[]): Parties {
  const first = attributions.find(({ side }) => side !== null)
  if (!first) return { question: NOBODY, answer: NOBODY }
  return findParties(document, entities, first.source?.start ?? hull(first.content).start)
}

interface Context {
  rowId: ReturnType<typeof createRowIds>
  speakers: ReadonlyMap<Attribution, Speaker>
  inner: InnerQuote[]
}

function toQuote(document: Document, attribution: Attribution, { rowId, speakers, inner }: Context): Quote {
  const { cue, cueLemma, act, source, addressee, negated, certainty, sentence } = attribution
  const spans = merged(attribution.content)
  const { start, end } = hull(spans)
  const { score, ...speaker } = speakers.get(attribution) ?? NOBODY
  return {
    id: rowId('q', start, end),
    kind: kindOf(document, spans),
    act: cueLemma !== 'hear' && isWritten(act, speaker.speakerType) ? 'writing' : act,
    start,
    end,
    spans,
    cue,
    cueLemma,
    source,
    ...speaker,
    addressee,
    polarity: negated ? 'negated' : 'affirmed',
    certainty,
    headline: document.sentences[sentence]?.role === 'headline',
    sentence,
    paragraph: document.sentences[sentence]?.paragraph ?? 0,
    score: Math.round(attribution.score * score * 1000) / 1000,
    inner
  }
}

/** What a document says or a poll finds is written. */
const isWritten = (act: Act, type: SpeakerType) =>
  (act === 'speech' || act === 'perception') && (type === 'document' || type === 'poll')

/** Pieces in text order, those that overlap made one. */
function merged(content: readonly Span[]): Span[] {
  const pieces: Span[] = []
  for (const { start, end } of content.toSorted((a, b) => a.start - b.start)) {
    const last = pieces.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else pieces.push({ start, end })
  }
  return pieces
}

/** Direct when every word stands in quotation marks, mixed when some do. */
function kindOf(document: Document, spans: readonly Span[]): QuoteKind {
  const whole = hull(spans)
  const pieces = document.quotations
    .filter(quotation => overlaps(quotation, whole))
    .flatMap(quotation => quotation.pieces)
  if (pieces.length === 0) return 'indirect'
  const sentences = document.sentences.filter(sentence => overlaps(sentence, whole))
  const words = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(token => spans.some(span => overlaps(span, token)) && /[\p{L}\p{N}]/u.test(token.text))
  const quoted = words.filter(token => pieces.some(piece => contains(piece, token)))
  if (quoted.length === 0) return 'indirect'
  return quoted.length === words.length ? 'direct' : 'mixed'
}
