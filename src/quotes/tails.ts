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
      if (trees.tokens[comma]?.text === ',' && isTail({ from: comma + 1, to }, isInfinitive, trees))
        return { ...content, ...spanOf(trees, { from, to: comma }) }
    return content
  }
  return { ...linked, contents: contents.map(cut) }
}

function isTail({ from, to }: { from: number; to: number }, isInfinitive: boolean, { tokens, pos }: Trees): boolean {
  const { lower = '' } = tokens[from] ?? {}
  const isParticiple = pos(from) === 'VERB' && lower.endsWith('ing') && lower !== 'including'
  // "accused the mayor, who is 70, of lying": a clause that is closed goes on with what is expressed.
  const isOpen = !tokens.slice(from, to).some(({ text }) => text === ',')
  return isParticiple || (!isInfinitive && isOpen && GOES_ON.test(lower))
}

/** A noun or pronoun with what hangs on it, and no clause. */
function isNominal(content: Span, trees: Trees): boolean {
  const { pos, children, relation } = trees
  const top = topOf(content, trees)
  const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(pos(top))
  return isNoun && !children(top).some(child => /^(?:nsubj|csubj|cop|mark)$/.test(relation(child)))
}
