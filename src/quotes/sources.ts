import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import type { RoleSpan, Span, Value } from '../types.js'
import { isAccordingTo } from './according.js'
import type { Linked } from './links.js'

/** Ends a source before what belongs to its cue ("the company today | announced") or to the next clause. */
export function endSource(source: RoleSpan, cue: Span, trees: Trees): RoleSpan {
  const { tokens, within, head, relation } = trees
  const { from, to } = within(source)
  const verb = within(cue)
  const top = topOf(source, trees)
  let end = to
  // A word by itself, such as "today" or "later".
  const hangsOnCue = (token: number) =>
    head(token) >= verb.from && head(token) < verb.to && /^(?:advmod|obl)$/.test(relation(token))
  const isAlone = (token: number) => token !== top && hangsOnCue(token) && trees.children(token).length === 0
  while (end > from + 1 && (isComma(end - 1, trees) || isAlone(end - 1))) end--
  // The comma belongs to the source unless something was taken away behind it.
  if (end < to && tokens.slice(end, to).every(({ text }) => text === ',')) end = to
  const last = isComma(end - 1, trees) ? end - 2 : end - 1
  const comma = tokens.slice(top, last).findIndex(({ text }) => text === ',')
  const isOthers = relation(last) === 'nsubj' && last !== top && (head(last) < verb.from || head(last) >= verb.to)
  if (isOthers && head(last) >= end && comma > 0) end = top + comma
  return end === to ? source : { ...source, end: spanOf(trees, { from, to: end }).end }
}

/** What stands before a day in the middle of a sentence: "**on** Wednesday", "late **last** week". */
const BEFORE_DAY = /^(?:on|in|late|early|earlier|last|this)$/

/**
 * A source that stands before its cue without what is none of its words: a mark that opens it, a bracket that is not closed,
 * a day that tells when it is said ("A spokesperson **on Wednesday** | said"). What is written may have its day.
 */
export function withoutStray(
  source: Span,
  cue: Span,
  { trees, values }: { trees: Trees; values: readonly Value[] }
): Span {
  const { tokens, within } = trees
  let { from, to } = within(source)
  while (from < to - 1 && /^[;,.:–—-]$/.test(tokens[from]?.text ?? '')) from++
  const open = tokens.slice(from, to).findIndex(({ text }) => text === '(')
  if (open > 0 && !tokens.slice(from, to).some(({ text }) => text === ')')) to = from + open
  if (source.end <= cue.start) to = beforeDay({ from, to }, { trees, values })
  return spanAt(trees, { from, to }, source)
}

/** The end of a source without the date behind its head. */
function beforeDay(
  { from, to }: { from: number; to: number },
  { trees, values }: { trees: Trees; values: readonly Value[] }
) {
  const { tokens, within, relation } = trees
  const last = tokens[to - 1]
  const day = values.find(
    ({ type, start, end }) => /^(?:DATE|TIME)$/.test(type) && start > (tokens[from]?.start ?? 0) && end === last?.end
  )
  if (!day) return to
  let first = within(day).from
  while (first - 1 > from && BEFORE_DAY.test(tokens[first - 1]?.lower ?? '')) first--
  const top = topOf(spanOf(trees, { from, to: first }), trees)
  const above = trees.head(topOf(day, trees))
  const isDocument = /^(?:document|poll)$/.test(ROLE_NOUNS.get(tokens[top]?.lower ?? '') ?? '')
  const isInside = above >= from && above < first && /^(?:VERB|ADJ|NUM)$/.test(trees.pos(above))
  const before = tokens[first - 1]?.text ?? ''
  return isDocument ||
    isInside ||
    /^(?:of|for|the|a|,|in|from|since|by|between|until)$/.test(before) ||
    relation(first) === 'nsubj'
    ? to
    : first
}

/** The span of tokens, with the comma that closes an apposition in the source ("Jane Roe, a baker,"), where nothing was taken away. */
function spanAt(trees: Trees, range: { from: number; to: number }, source: Span): Span {
  const { tokens } = trees
  const { start, end } = spanOf(trees, range)
  const isLoneComma =
    isComma(range.to - 1, trees) && !tokens.slice(range.from, range.to - 1).some(({ text }) => text === ',')
  return { start, end: range.to < trees.within(source).to || isLoneComma ? end : source.end }
}

/** The token behind a source, which may end with its comma. */
const endOf = (source: Span, trees: Trees) => {
  const { to } = trees.within(source)
  return isComma(to - 1, trees) ? to - 1 : to
}

const isComma = (token: number, { tokens }: Trees) => tokens[token]?.text === ','

/**
 * "According to its director, **Jane Roe**, the yard is shut": a name that says who the source is belongs to it; what
 * "a study, **paid for by the yard**," is told of belongs to neither.
 */
export function withApposition(linked: Linked, trees: Trees): Linked {
  const { cue, source, contents } = linked
  const { tokens, within, children, relation, stretch, pos } = trees
  if (!source || !isAccordingTo(cue, trees)) return linked
  const behind = endOf(source, trees)
  const content = contents.find(one => within(one).from === behind + 1 && one.start > cue.end)
  if (!content) return linked
  const { from, to } = within(content)
  const name = children(topOf(source, trees)).find(child => relation(child) === 'appos' && from <= child && child < to)
  const isParticiple = pos(from) === 'VERB' && relation(from) === 'advcl' && tokens[from]?.lower !== tokens[from]?.lemma
  const end = name !== undefined ? stretch(name).to : isParticiple ? stretch(from).to : from
  const [comma, next] = [tokens[end], tokens[end + 1]]
  if (comma?.text !== ',' || !next || next.start >= content.end) return linked
  const rest = contents.map(one => (one === content ? { ...one, start: next.start } : one))
  return { ...linked, source: name === undefined ? source : { ...source, end: comma.end }, contents: rest }
}

/** "One of them, **who** like the rest | asked not to be named": the cue is that of the relative clause. */
export function withRelative(linked: Linked, trees: Trees): Linked {
  const { tokens, within, relation } = trees
  const { cue, source } = linked
  if (!source || cue.start !== source.end + 1 || relation(topOf(cue, trees)) !== 'acl') return linked
  const { from, to } = within(source)
  const comma = tokens.slice(from, to).findLastIndex(({ text }) => text === ',')
  const pronoun = tokens[from + comma + 1]
  if (comma < 1 || !pronoun || pronoun.end >= source.end || !/^(?:who|which)$/.test(pronoun.lower)) return linked
  return { ...linked, source: { ...source, start: pronoun.start, end: pronoun.end } }
}
