import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { contains } from '../span.js'
import type { Span } from '../types.js'
import { isPassive } from './voice.js'

/** What somebody is reported to say inside the words of somebody else. */
export interface Inner {
  cue: Span
  source: Span | null
  content: Span
}

/** Finds verbs of saying, thinking or wanting with a clause as their object inside a content, by its trees. */
export function findInner(content: Span, trees: Trees): Inner[] {
  const { from, to } = trees.within(content)
  const found: Inner[] = []
  for (let verb = from; verb < to; verb++) {
    if (trees.pos(verb) !== 'VERB' || !CUE_VERBS.has(trees.tokens[verb]?.lemma ?? '')) continue
    const clause = trees.children(verb).find(child => /^(?:ccomp|xcomp)$/.test(trees.relation(child)) && child > verb)
    const subject = trees.children(verb).find(child => trees.relation(child) === 'nsubj')
    if (clause === undefined || subject === undefined) continue
    const { from: first, to: behind } = trees.stretch(clause)
    // A "that" before the verb may hang on the clause by mistake.
    let start = Math.max(first, verb + 1)
    if (trees.tokens[start]?.text === ',') start++
    const words = { from: start, to: behind }
    const inner = { cue: spanOf(trees, { from: verb, to: verb + 1 }), content: spanOf(trees, words) }
    if (!contains(content, inner.content) || found.some(outer => contains(outer.content, inner.cue))) continue
    // Whoever "was asked" is no source, nor what "is expected" to happen.
    found.push({ ...inner, source: isPassive(verb, trees) ? null : spanOf(trees, trees.stretch(subject)) })
  }
  return found
}
