import { spanOf, type Trees } from '../phrases/trees.js'
import { contains, hull, overlaps } from '../span.js'
import type { Document, Quotation, Span } from '../types.js'
import { type Attribution, byContent, sentenceAt, UNCUED } from './attribution.js'
import { isSpeech } from './speech.js'

/** Of words in quotation marks that no cue reports: those that are signed, those that follow who speaks, and others. */
const FLOATING = { signed: 0.8, next: 0.7, alone: 0.4 }
/** "— Ada Roe, shopkeeper" behind a quotation, in its paragraph or the next. */
const SIGNATURE =
  /^\s*([―—–]|--?)\s?(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|di|da|del|la|van|von|der|den|al|bin)){1,4}(?:, [^\n.!?“”"]{1,60})?)\.?\s*(?:\n|$)/u
/** Verbs that tell that somebody speaks, and nothing of what. */
const TALKING = new Set(
  'talk speak explain recall remember continue reminisce elaborate reflect answer reply'.split(' ')
)

interface Ground {
  document: Document
  trees: Trees
}

/** Adds the paragraphs over which a quotation runs on, and quotations of the same speaker that follow at once. */
export function completeQuotations(
  document: Document,
  attributions: readonly Attribution[],
  trees: Trees
): Attribution[] {
  const all = [...attributions]
  for (const quotation of document.quotations) {
    if (quotation.depth > 0 || !isSpeech(quotation, document.article.text)) continue
    const holder = all.find(({ content }) => content.some(piece => overlaps(piece, quotation)))
    if (holder) {
      holder.content.push(...quotation.pieces.filter(piece => !holder.content.some(part => overlaps(part, piece))))
      continue
    }
    const floating = float(quotation, all, { document, trees })
    if (floating) all.push(floating)
  }
  return all.sort(byContent)
}

/** A quotation that no cue reports: more of the words before it, or a paragraph of its own. */
function float(quotation: Quotation, all: readonly Attribution[], { document, trees }: Ground): Attribution | null {
  const first = quotation.pieces[0] ?? quotation
  const sentence = sentenceAt(document.sentences, first)
  const paragraph = document.paragraphs[sentence?.paragraph ?? -1]
  if (!sentence || !paragraph || sentence.start !== first.start) return null
  const last = all
    .filter(({ content }) => hull(content).start < quotation.start)
    .sort(byContent)
    .at(-1)
  const lastPiece = last?.content.at(-1)
  const isQuoted = lastPiece !== undefined && document.quotations.some(other => overlaps(other, lastPiece))
  // "She told us how they got out. “Our driver ...”"
  const isBehind =
    last !== undefined && sentence.index - last.sentence === 1 && last.content.every(({ end }) => end < first.start)
  if (last && lastPiece && (isQuoted || isBehind) && contains(paragraph, lastPiece) && last.cueLemma !== '—') {
    last.content.push(...quotation.pieces)
    return null
  }
  if (paragraph.start !== first.start || paragraph.role !== 'body') return null
  const before = document.paragraphs[paragraph.index - 1]
  const isNext = last !== undefined && lastPiece !== undefined && isQuoted && before && contains(before, lastPiece)
  const uncued = { ...UNCUED, content: [...quotation.pieces], sentence: sentence.index }
  const signed = signatureBehind(quotation, document)
  if (signed) return { ...uncued, ...signed, cueLemma: '—', score: FLOATING.signed }
  if (isNext) return { ...uncued, score: FLOATING.next, continues: last }
  const lead = leadBefore(sentence.index, trees, document)
  return { ...uncued, lead, score: lead ? FLOATING.next : FLOATING.alone }
}

/** The name that signs a quotation, and the dash before it. */
function signatureBehind({ end }: Span, { article }: Document): Pick<Attribution, 'cue' | 'source'> | null {
  const [all, dash = '', words = ''] = SIGNATURE.exec(article.text.slice(end)) ?? []
  if (all === undefined) return null
  const name = words.replace(/(?<=\p{Ll})\.$/u, '')
  const cue = end + all.indexOf(dash)
  const source = end + all.indexOf(name, all.indexOf(dash) + dash.length)
  return { cue: { start: cue, end: cue + dash.length }, source: { start: source, end: source + name.length } }
}

/** The subject of the sentence right before, where that tells that somebody speaks. */
function leadBefore(index: number, trees: Trees, { sentences }: Document): Span | null {
  const { tokens, within, relation, children, stretch, head } = trees
  const sentence = sentences[index - 1]
  if (sentence?.role !== 'body') return null
  const { from, to } = within(sentence)
  for (let verb = from; verb < to; verb++) {
    const isRoot = head(verb) < from || head(verb) >= to || head(verb) === verb
    if (!isRoot || !TALKING.has(tokens[verb]?.lemma ?? '')) continue
    const subject = children(verb).find(child => relation(child) === 'nsubj' && child < verb)
    return subject === undefined ? null : spanOf(trees, stretch(subject))
  }
  return null
}
