import { type Trees, topOf } from '../phrases/trees.js'
import { firstFrom, overlaps } from '../span.js'
import type { Document, RoleSpan, Span } from '../types.js'
import { isAccordingTo } from './according.js'

/** A cue with the source and contents that belong to it. */
export interface Linked {
  cue: RoleSpan
  source: RoleSpan | null
  contents: RoleSpan[]
  /** Who is spoken to, where the source of the model is that. */
  addressee?: Span | null
}

// Costs, in UTF-16 code units of distance: another cue between, another sentence, another paragraph.
const OTHER_CUE = 40
const OTHER_SENTENCE = 60
const OTHER_PARAGRAPH = 1000
/** A source stands before its cue more often than behind it. */
const BEHIND = 5
/** A sentence that has ended is more often a sequel of what was said before than what the next sentence reports. */
const ENDED = 80
/** What the tree ties to a cue is as much nearer. */
const BY_TREE = 20
/** "that" and what it leads in stand behind what they hang on. */
const LED = 100
/** Words in quotation marks go on with words in quotation marks. */
const SEQUEL = 150
/** A content as far as this from every cue belongs to none and is dropped. */
const FARTHEST = 600

const gap = (a: Span, b: Span) => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

/**
 * Ties sources and contents to cues, each to the nearest: a cue between or the end of a sentence or paragraph counts
 * as distance. A cue without a source of its own shares that of the cue before it in its sentence ("said ... and
 * added").
 * @returns one for each cue, in text order, also where nothing belongs to it
 */
export function linkRoles(document: Document, roles: readonly RoleSpan[], trees: Trees): Linked[] {
  const hangsOn = createHangsOn(trees)
  const place = createPlaces(document)
  const cues = roles.filter(({ role }) => role === 'cue')
  const linked = cues.map((cue): Linked => ({ cue, source: null, contents: [] }))
  const cost = (span: Span, cue: Span, from: readonly Span[]): number => {
    const between = countBetween(cues, span, cue)
    const near = Math.min(...from.map(other => gap(span, other))) + between * OTHER_CUE + place(span, cue)
    return near - (hangsOn(span, cue) || (isAccordingTo(cue, trees) && span.start === cue.end + 1) ? BY_TREE : 0)
  }
  for (const source of roles.filter(({ role }) => role === 'source')) {
    const near = around(linked, cues, source)
    const isWrongSide = (cue: Span) => source.start < cue.start && isAccordingTo(cue, trees)
    const best = nearest(
      near,
      ({ cue }) =>
        cost(source, cue, [cue]) + (source.start < cue.start ? 0 : BEHIND) + (isWrongSide(cue) ? OTHER_PARAGRAPH : 0)
    )
    if (best && !isWrongSide(best.cue) && (!best.source || gap(source, best.cue) < gap(best.source, best.cue)))
      best.source = source
  }
  linked.forEach((attribution, index) => {
    const before = linked[index - 1]
    if (attribution.source) return
    const joined = joinedTo(attribution.cue, linked, trees)
    if (joined && joined !== attribution) {
      attribution.source = joined.source
      return
    }
    if (hasSubject(attribution.cue, trees)) return
    if (!before?.source || place(before.cue, attribution.cue) > 0) return
    if (before.source.end <= attribution.cue.start) attribution.source = before.source
  })
  for (const content of roles.filter(({ role }) => role === 'content')) {
    const near = ({ cue, source, contents }: Linked) =>
      cost(content, cue, source ? [cue, source] : [cue]) +
      (hasEnded(content, cue, document) ? ENDED : 0) +
      (content.start < cue.start && /^(?:that|whether) /.test(document.article.text.slice(content.start)) ? LED : 0) +
      (isSequel(content, contents, document) ? SEQUEL : 0)
    const best = nearest(around(linked, cues, content), near)
    if (best && near(best) < FARTHEST) best.contents.push(content)
  }
  return linked
}

/** Whether a content is a sentence of its own in quotation marks, and the contents before it are in none. */
function isSequel(content: Span, before: readonly Span[], { sentences, quotations }: Document): boolean {
  const isQuoted = (span: Span) => quotations.some(quotation => overlaps(quotation, span))
  const isOwn = sentences[firstFrom(sentences, content.start)]?.start === content.start
  return isOwn && before.length > 0 && isQuoted(content) && !before.some(isQuoted)
}

/** Whether a sentence ends between a content and the cue behind it. */
function hasEnded(content: Span, cue: Span, { sentences }: Document): boolean {
  const own = sentences[firstFrom(sentences, cue.start + 1) - 1]
  return own !== undefined && content.end <= own.start
}

/** Whether the tree ties a span to a word of the cue. */
const createHangsOn =
  (trees: Trees) =>
  (span: Span, cue: Span): boolean => {
    const { from, to } = trees.within(cue)
    const above = trees.head(topOf(span, trees))
    return from <= above && above < to
  }

const hasSubject = (cue: Span, trees: Trees) => {
  const top = topOf(cue, trees)
  return trees.children(top).some(child => trees.relation(child) === 'nsubj' && child < top)
}

/** The attribution of the cue that the tree joins this cue to, where that has a source. */
function joinedTo(cue: Span, linked: readonly Linked[], trees: Trees): Linked | null {
  let token = topOf(cue, trees)
  while (/^conj$/.test(trees.relation(token))) {
    token = trees.head(token)
    const at = trees.tokens[token]
    const other = linked.find(({ cue, source }) => source && at && cue.start <= at.start && at.end <= cue.end)
    if (other) return other
  }
  return null
}

/** How many cues lie wholly between two spans. */
function countBetween(cues: readonly Span[], a: Span, b: Span): number {
  const [low, high] = [Math.min(a.end, b.end), Math.max(a.start, b.start)]
  let count = 0
  for (let index = firstFrom(cues, low); (cues[index]?.end ?? high + 1) <= high; index++) count++
  return count
}

/** Attributions whose cue is not too far from the span to be tied to it. */
function around(linked: readonly Linked[], cues: readonly Span[], span: Span): readonly Linked[] {
  return linked.slice(Math.max(0, firstFrom(cues, span.start - FARTHEST) - 1), firstFrom(cues, span.end + FARTHEST))
}

function nearest<Item>(items: readonly Item[], cost: (item: Item) => number): Item | null {
  let best: Item | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    const own = cost(item)
    if (own < least) {
      best = item
      least = own
    }
  }
  return best
}

/** "She continued:", and what she said in a paragraph of its own. */
const opens = (cue: Span, content: Span, text: string) =>
  cue.end < content.start && /^[^:]?:\s+$/.test(text.slice(cue.end - 1, content.start))

/** What it costs that two spans share no sentence, or no paragraph. */
function createPlaces({ article, sentences }: Document): (a: Span, b: Span) => number {
  const at = (offset: number) => Math.max(0, firstFrom(sentences, offset + 1) - 1)
  return (a, b) => {
    const own = at(b.start)
    const [first, last] = [at(a.start), at(a.end - 1)]
    if (first === own || last === own || opens(b, a, article.text)) return 0
    const paragraph = sentences[own]?.paragraph
    const shares = sentences[first]?.paragraph === paragraph || sentences[last]?.paragraph === paragraph
    return OTHER_SENTENCE + (shares ? 0 : OTHER_PARAGRAPH)
  }
}
