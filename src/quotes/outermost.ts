import { type Trees, topOf } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { Document, Span } from '../types.js'
import { isAccordingTo } from './according.js'
import type { Linked } from './links.js'

/**
 * Keeps the outermost attributions. What stands in a sentence before an aside that tells its source ("Oslo rejected the
 * idea, one of them said") is all said there, with what it attributes to others; whatever lies in another's content goes.
 */
export function keepOutermost(linked: readonly Linked[], document: Document, trees: Trees): Linked[] {
  const wide = linked.map(one => withBeginning(one, linked, { document, trees }))
  return wide.filter(inner => !wide.some(outer => outer !== inner && isIn(inner, outer)))
}

/** Whether an attribution stands in another's words; a label such as "PENCE:" reports the words behind it by itself. */
function isIn(inner: Linked, outer: Linked): boolean {
  const holds = (span: Span) => outer.contents.some(content => contains(content, span))
  return holds(inner.cue) && inner.contents.every(holds) && inner.cue.end - inner.cue.start > 1
}

interface Surroundings {
  document: Document
  trees: Trees
}

/** Adds the beginning of the sentence to the contents of an aside where somebody else's cue stands in it. */
function withBeginning(one: Linked, all: readonly Linked[], { document, trees }: Surroundings): Linked {
  const beginning = beginningBefore(one, { document, trees })
  if (!beginning || one.contents.length === 0) return one
  const isOthers = all.some(({ cue }) => contains(beginning, cue))
  const isQuoted = document.quotations.some(quotation => overlaps(quotation, beginning))
  if (!isOthers || isQuoted) return one
  const [first] = one.contents
  const others = one.contents.filter(content => !overlaps(content, beginning))
  return { ...one, contents: [{ ...beginning, role: 'content', score: first?.score ?? 1 }, ...others] }
}

/** The words of a sentence, or those behind its last semicolon, before an aside: ", one of them said," */
function beginningBefore({ cue, source }: Linked, { document, trees }: Surroundings): Span | null {
  const { tokens, within, relation } = trees
  if (!source) return null
  const [start, end] = [Math.min(cue.start, source.start), Math.max(cue.end, source.end)]
  const { from, to } = within({ start, end })
  const comma = tokens[from - 1]
  const isAside = isAccordingTo(cue, trees) || relation(topOf(cue, trees)) === 'parataxis'
  const sentence = document.sentences.find(one => one.start <= start && start < one.end)
  if (comma?.text !== ',' || !isAside || !sentence || sentence.start >= comma.start) return null
  if (!/^[,.;]$/.test(tokens[to]?.text ?? '.')) return null
  const first = within(sentence).from
  const semicolon = tokens.slice(first, from).findLastIndex(({ text }) => text === ';')
  return { start: tokens[first + semicolon + 1]?.start ?? sentence.start, end: comma.start }
}
