import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { Document, RoleSpan, Span } from '../types.js'

/** How sure a part is that the words "according to" and the tree give, and no label of the model. */
const BY_WORDS = 0.5

export const isAccordingTo = (cue: Span, { tokens, within }: Trees): boolean =>
  tokens[within(cue).from]?.lower === 'according'

/**
 * "According to" always reports, and what it governs is its source: adds the cues and sources that the model left out,
 * outside contents and quotations, and ends a source where the tree says that it ends ("a poll of islanders, 54 per
 * cent" has the subject of the next clause in it).
 */
export function completeAccordingTo(roles: readonly RoleSpan[], document: Document, trees: Trees): RoleSpan[] {
  const { tokens } = trees
  let all = [...roles]
  tokens.forEach(({ lower, start }, token) => {
    const [to, first] = [tokens[token + 1], tokens[token + 2]]
    if (lower !== 'according' || to?.lower !== 'to' || !first) return
    const cue = { start, end: to.end }
    const isInside = ({ role, ...span }: RoleSpan) => role === 'content' && overlaps(span, cue)
    if (all.some(isInside) || document.quotations.some(quotation => contains(quotation, cue))) return
    const governed = governedBy(token, trees)
    if (governed === null) return
    const begins = (one: RoleSpan) => one.role === 'source' && one.start === first.start
    const source = all.find(begins)
    if (source) all = all.map(one => (one === source ? trimmed(source, governed, trees) : one))
    else {
      const words = spanOf(trees, { from: token + 2, to: upToComma(governed, trees) })
      all = all.filter(one => one.role !== 'source' || !overlaps(one, words))
      all.push({ ...words, role: 'source', score: BY_WORDS })
    }
    if (!all.some(one => one.role === 'cue' && overlaps(one, cue))) all.push({ ...cue, role: 'cue', score: BY_WORDS })
  })
  return all.sort((a, b) => a.start - b.start)
}

/** The noun behind "according to"; null where the tree has none. */
function governedBy(according: number, { head, pos }: Trees): number | null {
  const noun = head(according)
  return noun > according + 1 && /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(pos(noun)) ? noun : null
}

function upToComma(noun: number, { tokens, stretch }: Trees): number {
  const { to } = stretch(noun)
  const comma = tokens.slice(noun + 1, to).findIndex(({ text }) => text === ',')
  return comma < 0 ? to : noun + 1 + comma
}

function trimmed(source: RoleSpan, noun: number, trees: Trees): RoleSpan {
  const { to } = trees.stretch(noun)
  const closes = [trees.tokens[to - 1], trees.tokens[to]].some(token => token?.text === ',')
  const { end } = spanOf(trees, { from: noun, to })
  return closes && end < source.end ? { ...source, end } : source
}

/**
 * What "according to" tells the source of: the clause on which it hangs, without the source and what belongs to it.
 * "According to a study, paid for by the company, reuse saves money"; "fees, which according to the owners now exceed".
 */
export function clauseBeside(cue: Span, source: Span, trees: Trees): Span[] {
  const { tokens, within, stretch, head } = trees
  const noun = topOf(source, trees)
  const clause = head(noun)
  if (source.start < cue.end || clause === noun) return []
  const whole = stretch(clause)
  const aside = { from: within(cue).from, to: Math.max(within(source).to, stretch(noun).to) }
  const pieces = [
    { from: whole.from, to: aside.from },
    { from: aside.to, to: whole.to }
  ].map(({ from, to }) => {
    let [first, last] = [from, to]
    while (first < last && /^[,;]$/.test(tokens[first]?.text ?? '')) first++
    while (first < last && /^[,;]$/.test(tokens[last - 1]?.text ?? '')) last--
    return { from: first, to: last }
  })
  const isHeld = ({ from, to }: { from: number; to: number }) => from <= clause && clause < to
  const held = pieces.filter(({ from, to }) => from < to)
  // What follows behind a comma when the clause is over belongs to something else.
  const kept = held.filter((piece, index) => index === 0 || isHeld(piece))
  return kept.some(isHeld) ? kept.map(piece => spanOf(trees, piece)) : []
}
