import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { Document, RoleSpan, Span } from '../types.js'
import { isAccordingTo } from './according.js'
import { saidBefore } from './asides.js'
import { sentenceAt } from './attribution.js'
import type { Linked } from './links.js'

/** How sure it is that an aside without a content of its own reports what stands before it. */
const BY_PLACE = 0.5

interface Surroundings {
  document: Document
  trees: Trees
}

/**
 * What stands in a sentence before an aside that tells its source ("Oslo rejected the idea, one of them said") is all
 * said there, with what it attributes to others: it becomes content of the aside, which takes it from the others.
 */
export function readAsides(linked: readonly Linked[], document: Document, trees: Trees): Linked[] {
  const beginnings = linked.map(one => beginningOf(one, linked, { document, trees }))
  const taken = beginnings.flatMap(beginning => beginning ?? [])
  return linked.map((one, index) => {
    const own = beginnings[index]
    if (own) return withBeginning(one, own)
    return { ...one, contents: one.contents.map(content => cutBefore(content, taken, trees)) }
  })
}

/** Drops what lies in another's content; a label such as "PENCE:" reports the words behind it by itself. */
export function keepOutermost(linked: readonly Linked[]): Linked[] {
  const isIn = (inner: Linked, outer: Linked) => {
    const holds = (span: Span) => outer.contents.some(content => contains(content, span))
    return holds(inner.cue) && inner.contents.every(holds) && inner.cue.end - inner.cue.start > 1
  }
  return linked.filter(inner => !linked.some(outer => outer !== inner && isIn(inner, outer)))
}

function withBeginning(one: Linked, beginning: Span): Linked {
  const score = Math.max(BY_PLACE, ...one.contents.map(content => content.score))
  const others = one.contents.filter(content => !overlaps(content, beginning))
  return { ...one, contents: [{ ...beginning, role: 'content', score }, ...others] }
}

/** A content that runs on into one of the spans ends before it. */
function cutBefore(content: RoleSpan, spans: readonly Span[], trees: Trees): RoleSpan {
  const next = spans.find(({ start, end }) => content.start < start && start < content.end && content.end <= end)
  if (!next) return content
  const { from } = trees.within(content)
  const { to } = trees.within({ start: content.start, end: next.start })
  return { ...content, end: spanOf(trees, { from, to }).end }
}

/** The beginning of its sentence that an aside takes: where it has no content, or somebody else's cue stands there. */
function beginningOf(one: Linked, all: readonly Linked[], { document, trees }: Surroundings): Span | null {
  const beginning = wordsBefore(one, { document, trees })
  if (!beginning || document.quotations.some(quotation => overlaps(quotation, beginning))) return null
  if (one.contents.length === 0 || all.some(({ cue }) => contains(beginning, cue))) return beginning
  return goesOn(one, trees) && !document.article.text.slice(beginning.start, beginning.end).includes(',')
    ? beginning
    : null
}

/** "They had, he said, **“no choice”**": what stands behind the aside and has no subject goes on with what is before it. */
function goesOn({ cue, source, contents }: Linked, trees: Trees): boolean {
  const [content] = contents
  if (!content) return false
  const aside = Math.max(cue.end, source?.end ?? 0)
  const { from } = trees.within(content)
  const word = trees.tokens.slice(from, from + 2).find(({ text }) => /\p{L}|\d/u.test(text))
  if (
    !word ||
    /^\p{Lu}/u.test(word.text) ||
    content.start <= aside ||
    trees.tokens[from - 1]?.text !== ',' ||
    content.start - aside > 2
  )
    return false
  const ofClause = /^(?:nsubj|csubj|expl|mark)$/
  return !trees.children(topOf(content, trees)).some(child => child >= from && ofClause.test(trees.relation(child)))
}

/** The words of a sentence, or those behind its last semicolon or colon, before an aside: ", one of them said," */
function wordsBefore(one: Linked, { document, trees }: Surroundings): Span | null {
  const { tokens, within } = trees
  const { cue, source } = one
  if (!source) return null
  const [start, end] = [Math.min(cue.start, source.start), Math.max(cue.end, source.end)]
  const { from, to } = within({ start, end })
  const comma = tokens[from - 1]
  const sentence = sentenceAt(document.sentences, { start, end })
  if (comma?.text !== ',' || !sentence || sentence.start >= comma.start) return null
  if (!(isAside(one, trees) || goesOn(one, trees)) || !/^[,.;]$/.test(tokens[to]?.text ?? '.')) return null
  const { from: first } = saidBefore(from - 1, within(sentence).from, trees)
  return { start: tokens[first]?.start ?? sentence.start, end: comma.start }
}

/** ", the council believes," hangs on what is said; ", believes Jane Roe" stands the other way round. */
function isAside({ cue, source }: Linked, trees: Trees): boolean {
  if (isAccordingTo(cue, trees) || trees.relation(topOf(cue, trees)) === 'parataxis') return true
  return source?.start === cue.end + 1
}
