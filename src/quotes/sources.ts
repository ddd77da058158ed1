import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import type { RoleSpan, Span } from '../types.js'
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
