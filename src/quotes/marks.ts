import { spanOf, type Trees } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { Document, Span } from '../types.js'
import type { Linked } from './links.js'
import { isSpeech } from './speech.js'

/** A content inside quotation marks that covers so much of them is all of what they hold. */
const MOST = 0.5

/** Extends a content to the quotation marks that the model left out, or to all that they hold. */
export function extendToMarks<Content extends Span>(content: Content, { article, quotations }: Document): Content {
  let { start, end } = content
  for (const piece of quotations.filter(({ depth }) => depth === 0).flatMap(({ pieces }) => pieces)) {
    if (!overlaps(piece, content)) continue
    const isMost = contains(piece, content) && content.end - content.start >= MOST * (piece.end - piece.start)
    if (isMost || start - piece.start === 1) start = Math.min(start, piece.start)
    if (isMost || /^[,.!?]?[”’"']$/.test(article.text.slice(end, piece.end))) end = Math.max(end, piece.end)
  }
  return { ...content, start, end }
}

/** "“Your mother,” says Jane Roe, “is wrong.”": the words before the second quotation are who says it. */
function readSplit(linked: Linked, { article, quotations }: Document, trees: Trees): Linked {
  const { cue, source, contents } = linked
  const behind = contents.find(({ start }) => start - cue.end === 1)
  const second =
    behind && quotations.find(({ start, end }) => behind.start < start && start < behind.end && end - start > 2)
  const words = second && article.text.slice(behind.start, second.start)
  if (source || !words || !/^\p{L}[^,]*, $/u.test(words) || !contents.some(({ end }) => end <= cue.start)) return linked
  const { from, to } = trees.within({ start: behind.start, end: second.start })
  const { from: first, to: next } = trees.within(cue)
  // "wrote Jane Roe in a note": what hangs on the cue is not who wrote it.
  const isOthers = (token: number) =>
    trees.relation(token) === 'obl' && trees.head(token) >= first && trees.head(token) < next
  const other = Array.from({ length: to - from }, (_, index) => from + index).find(isOthers)
  const who = spanOf(trees, { from, to: other === undefined ? to : trees.stretch(other).from })
  const rest = contents.map(one => (one === behind ? { ...one, start: second.start } : one))
  return { ...linked, source: { ...behind, ...who, role: 'source' }, contents: rest }
}

/**
 * Words in quotation marks are what is said, not who says it. Where the model took them the other way round, the parts
 * change places; and of "“A penny,” shouted a man" what follows the cue is no second content but the source.
 */
export function readInversion(linked: Linked, document: Document, trees: Trees): Linked {
  const { article, quotations } = document
  const { cue, source, contents } = readSplit(linked, document, trees)
  const isQuoted = (span: Span) =>
    quotations.some(quotation => contains(quotation, span) && isSpeech(quotation, article.text))
  const [quoted, ...more] = [...contents, ...(source ? [source] : [])].filter(isQuoted)
  const [other, ...others] = [...contents, ...(source ? [source] : [])].filter(span => !isQuoted(span))
  if (!quoted || !other || more.length > 0 || others.length > 0) return { ...linked, source, contents }
  const isInverted = source === null && quoted.end < cue.start && other.start - cue.end === 1
  if (source !== quoted && !isInverted) return { ...linked, source, contents }
  return { cue, source: { ...other, role: 'source' }, contents: [{ ...quoted, role: 'content' }] }
}
