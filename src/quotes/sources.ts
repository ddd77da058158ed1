import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import type { RoleSpan, Span } from '../types.js'

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
