import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { Document, RoleSpan, Span } from '../types.js'
import type { Linked } from './links.js'

/** What goes on with the sentence behind a comma, and not with a noun in it. */
const GOES_ON = /^(?:but|while|whereas|although|though|who|whom|which|whose)$/

/**
 * Ends what is expressed by a noun or an infinitive before what its sentence tells of it behind a comma: "questioned the
 * health of the mayor**, who is 70**", "rejected the plan**, drawing cheers**". A clause that is said may have such words in it.
 */
export function endBeforeTail(linked: Linked, document: Document, trees: Trees): Linked {
  const { cue, contents } = linked
  const isQuoted = (span: Span) => document.quotations.some(quotation => overlaps(quotation, span))
  const cut = (content: RoleSpan): RoleSpan => {
    if (content.start < cue.end || isQuoted(content)) return content
    const { from, to } = trees.within(content)
    const isInfinitive = trees.tokens[from]?.lower === 'to'
    if (!isInfinitive && !isNominal(content, trees)) return content
    for (let comma = from + 1; comma < to - 1; comma++)
      if (trees.tokens[comma]?.text === ',' && isTail(comma + 1, isInfinitive, trees))
        return { ...content, ...spanOf(trees, { from, to: comma }) }
    return content
  }
  return { ...linked, contents: contents.map(cut) }
}

function isTail(token: number, isInfinitive: boolean, { tokens, pos }: Trees): boolean {
  const { lower = '' } = tokens[token] ?? {}
  const isParticiple = pos(token) === 'VERB' && lower.endsWith('ing')
  return isParticiple || (!isInfinitive && GOES_ON.test(lower))
}

/** A noun or pronoun with what hangs on it, and no clause. */
function isNominal(content: Span, trees: Trees): boolean {
  const { pos, children, relation } = trees
  const top = topOf(content, trees)
  const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(pos(top))
  return isNoun && !children(top).some(child => /^(?:nsubj|csubj|cop|mark)$/.test(relation(child)))
}
