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

const isComma = (token: number, { tokens }: Trees) => tokens[token]?.text === ','

/** "According to its director, **Jane Roe**, the yard is shut": a name that says who the source is belongs to it. */
export function withApposition(linked: Linked, trees: Trees): Linked {
  const { cue, source, contents } = linked
  const { tokens, within, children, relation, stretch } = trees
  if (!source || !isAccordingTo(cue, trees)) return linked
  const name = children(topOf(source, trees)).find(child => relation(child) === 'appos')
  const comma = name === undefined ? -1 : stretch(name).to
  const next = tokens[comma + 1]
  const content = contents.find(one => name !== undefined && within(one).from <= name && name < within(one).to)
  if (!content || !next || tokens[comma]?.text !== ',' || next.start >= content.end) return linked
  const rest = contents.map(one => (one === content ? { ...one, start: next.start } : one))
  return { ...linked, source: { ...source, end: tokens[comma]?.end ?? source.end }, contents: rest }
}
