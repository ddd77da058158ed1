import { contains, hull, overlaps } from '../span.js'
import type { Act, Document, Span } from '../types.js'
import { type Content, findContent } from './contents.js'
import { type Cue, findCues } from './cues.js'
import { findSource } from './sources.js'
import { createViews, isSpeech, spanOf, type View } from './view.js'

/** Cue, source and content tied together, before anybody asks who the source is. */
export interface Attribution {
  cue: Span | null
  cueLemma: string | null
  act: Act
  source: Span | null
  addressee: Span | null
  content: Span[]
  sentence: number
  negated: boolean
  certainty: 'asserted' | 'hedged' | 'hypothetical'
  score: number
  /** For words in quotation marks without a cue: the attribution before, whose speaker goes on speaking. */
  continues: Attribution | null
}

/**
 * Share of attributions that name a real cue and overlap its content, by how the content was found: for verbs of saying
 * and writing, and for those of thought, intention and perception. Counted on a third of PolNeAR's training articles.
 */
const FRAME_SCORES: Record<Content['frame'], { said: number; meant: number }> = {
  quotation: { said: 0.89, meant: 0.3 },
  around: { said: 0.89, meant: 0.3 },
  clause: { said: 0.87, meant: 0.58 },
  infinitive: { said: 0.68, meant: 0.5 },
  object: { said: 0.78, meant: 0.48 }
}
const HEDGES = new Set([
  'reportedly',
  'allegedly',
  'apparently',
  'supposedly',
  'may',
  'might',
  'seem',
  'appear',
  'purportedly'
])
const HYPOTHETICALS = new Set(['would', 'could', 'should', 'will', "'ll", "'d"])
const NEGATIONS = new Set(['not', "n't", 'never', 'no'])

function toAttribution(view: View, cue: Cue, cues: readonly Cue[], text: string): Attribution | null {
  const { tokens, sentence } = view
  const source = findSource(view, cue)
  const content = findContent(view, cue, source, cues, text)
  if (!content) return null
  const isDirect = content.frame === 'quotation' || content.frame === 'around'
  if (!source && !(isDirect && cue.verb.quotes)) return null
  const group = tokens.slice(cue.from, cue.to).map(token => token.lower)
  const { recipient } = content
  return {
    cue: spanOf(tokens, cue.from, cue.to),
    cueLemma: cue.lemma,
    act: cue.verb.act,
    source: source && spanOf(tokens, source.from, source.to),
    addressee: recipient && spanOf(tokens, recipient.from, recipient.to),
    content: content.spans,
    sentence: sentence.index,
    negated: group.some(word => NEGATIONS.has(word)) || cue.lemma === 'decline' || cue.lemma === 'refuse',
    certainty: group.some(word => HEDGES.has(word))
      ? 'hedged'
      : group.some(word => HYPOTHETICALS.has(word))
        ? 'hypothetical'
        : 'asserted',
    score: scoreOf(cue, content) - (source ? 0 : 0.2),
    continues: null
  }
}

function scoreOf({ verb }: Cue, { frame }: Content): number {
  const scores = FRAME_SCORES[frame]
  return verb.act === 'speech' || verb.act === 'writing' ? scores.said : scores.meant
}

const covers = (attribution: Attribution, span: Span) => attribution.content.some(piece => overlaps(piece, span))

/** Adds the paragraphs over which a quotation runs on, and quotations of the same speaker that follow at once. */
function complete(document: Document, attributions: Attribution[]): Attribution[] {
  const { text } = document.article
  const floating: Attribution[] = []
  // What is reported inside somebody's words has no say in whose words those are.
  const isQuotedCue = ({ cue }: Attribution) =>
    cue !== null && document.quotations.some(({ pieces }) => pieces.some(piece => contains(piece, cue)))
  const outside = attributions.filter(attribution => !isQuotedCue(attribution))
  const paragraphOf = (span: Span) => document.paragraphs.find(paragraph => contains(paragraph, span))?.index ?? -1
  for (const quotation of document.quotations) {
    if (quotation.depth > 0 || !isSpeech(quotation, text)) continue
    const holder = outside.find(attribution => covers(attribution, quotation))
    if (holder) {
      const missing = quotation.pieces.filter(piece => !holder.content.some(part => overlaps(part, piece)))
      holder.content.push(...missing)
      continue
    }
    const first = quotation.pieces[0] ?? quotation
    const at = paragraphOf(first)
    const all = [...outside, ...floating]
    const last = all.filter(other => hull(other.content).start < quotation.start).at(-1)
    const lastPiece = last?.content.at(-1)
    const sentence = document.sentences.find(other => other.start <= first.start && first.start < other.end)
    const beginsSentence = sentence?.start === first.start
    if (
      last &&
      lastPiece &&
      beginsSentence &&
      paragraphOf(lastPiece) === at &&
      text[lastPiece.end - 1] !== undefined &&
      isQuoted(document, lastPiece)
    ) {
      last.content.push(...quotation.pieces)
      continue
    }
    const paragraph = document.paragraphs[at]
    if (!paragraph || paragraph.start !== first.start || paragraph.role !== 'body') continue
    const isNext = last && lastPiece && paragraphOf(lastPiece) === at - 1 && isQuoted(document, lastPiece)
    floating.push({
      cue: null,
      cueLemma: null,
      act: 'speech',
      source: null,
      addressee: null,
      content: [...quotation.pieces],
      sentence: sentence?.index ?? 0,
      negated: false,
      certainty: 'asserted',
      score: isNext ? 0.7 : 0.4,
      continues: isNext ? last : null
    })
  }
  return [...attributions, ...floating].sort((a, b) => hull(a.content).start - hull(b.content).start)
}

const isQuoted = (document: Document, span: Span) => document.quotations.some(quotation => overlaps(quotation, span))

/** Of attributions that report the same words the surer stays. */
function distinct(attributions: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  for (const attribution of attributions.toSorted((a, b) => b.score - a.score)) {
    const isSame = kept.some(
      other => other.sentence === attribution.sentence && sameWords(other.content, attribution.content)
    )
    if (!isSame) kept.push(attribution)
  }
  return kept
}

const sameWords = (a: readonly Span[], b: readonly Span[]) =>
  hull(a).start === hull(b).start && hull(a).end === hull(b).end

/** Finds all attributions of a document, the ones inside another's content included, in text order. */
export function findAttributions(document: Document): Attribution[] {
  const { text } = document.article
  const found = createViews(document).flatMap(view => {
    if (view.sentence.role !== 'body' && view.sentence.role !== 'headline') return []
    const cues = findCues(view)
    return distinct(cues.flatMap(cue => toAttribution(view, cue, cues, text) ?? []))
  })
  found.sort((a, b) => hull(a.content).start - hull(b.content).start)
  return complete(document, found)
}

/** Whether `inner` is reported by the words that `outer` reports; of two that each claim the other the surer is outer. */
export function isInside(inner: Attribution, outer: Attribution): boolean {
  if (inner === outer || !holds(outer, inner)) return false
  return (
    !holds(inner, outer) ||
    outer.score > inner.score ||
    (outer.score === inner.score &&
      outer.sentence <= inner.sentence &&
      hull(outer.content).end >= hull(inner.content).end)
  )
}

const holds = (outer: Attribution, inner: Attribution) =>
  outer.content.some(piece => contains(piece, inner.cue ?? hull(inner.content)))
