import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import type { Trees } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { InnerQuote, Quote, Sentence, Span } from '../types.js'
import { groupAt, isFiniteAt, lower } from './predicates.js'

const UNDERTAKINGS = new Set(['agree', 'promise', 'vow', 'pledge'])
const QUESTIONS = new Set(['ask', 'wonder', 'question', 'refuse', 'decline'])

export const childOf = (trees: Trees, token: number, relation: RegExp) =>
  trees.children(token).find(child => relation.test(trees.relation(child)))

export const ownSubject = (trees: Trees, head: number) => childOf(trees, head, /^(?:nsubj|csubj)$/)

/** Whether the token heads a finite clause that is not just part of a phrase ("mentioned the crew, **who are on board**"). */
const isStated = (trees: Trees, token: number) =>
  isFiniteAt(trees, token) && !/^(?:acl|advcl)$/.test(trees.relation(token))

/**
 * "The council said" only tells who speaks, where what is said is a quotation or a clause; "the council plans to close
 * it", "denied nine counts" and "called the plan ‘a raid’" say something of the council.
 */
function isReport({ act, kind, spans, cueLemma }: Quote, sentence: Sentence, trees: Trees): boolean {
  if (act === 'intention' || act === 'perception' || UNDERTAKINGS.has(cueLemma ?? '')) return false
  if (kind === 'direct' || spans.some(span => !contains(sentence, span))) return true
  return spans.some(span => {
    const { from, to } = trees.within(span)
    for (let token = from; token < to; token++)
      if (isStated(trees, token) && (ownSubject(trees, token) ?? -1) >= from) return true
    return false
  })
}

/** What is said in answer to nothing: questions, refusals, what was not said, what would be. */
export const isUnsaid = ({ polarity, certainty, cueLemma }: Quote) =>
  certainty === 'hypothetical' || (polarity === 'negated' && cueLemma !== 'deny') || QUESTIONS.has(cueLemma ?? '')

/**
 * Whether what stands in a content is somebody else's claim ("she says she’s proud of me"), or the speaker's own behind
 * "I think"; "I thought it was over" and "I told him ..." are whole claims.
 */
function isInnerReport({ cue, source }: InnerQuote, trees: Trees): boolean {
  const { from } = trees.within(cue)
  const verb = trees.tokens[from]
  const act = CUE_VERBS.get(verb?.lemma ?? '')?.act
  const clause = childOf(trees, from, /^ccomp$/)
  if (!verb || !source || clause === undefined || !isFiniteAt(trees, clause)) return false
  if (
    ownSubject(trees, clause) === undefined ||
    trees.children(from).some(child => /^n[o'’]t$/.test(lower(trees, child)))
  )
    return false
  const isSelf = /^(?:i|we)$/.test(lower(trees, trees.within(source).from))
  if (isSelf) return act === 'thought' && verb.lower === verb.lemma && trees.pos(from) === 'VERB'
  return (act === 'speech' || act === 'writing' || act === 'thought') && !UNDERTAKINGS.has(verb.lemma)
}

/** The sentence's trees with the quotes that its words belong to. */
export interface Reading {
  trees: Trees
  inner: readonly InnerQuote[]
  owner: (token: number) => Quote | null
  isCue: (head: number) => boolean
}

export function readSentence(sentence: Sentence, quotes: readonly Quote[], trees: Trees): Reading {
  const reports = quotes.filter(quote => isReport(quote, sentence, trees))
  const inner = reports.flatMap(quote =>
    quote.inner.filter(one => overlaps(one, sentence) && isInnerReport(one, trees))
  )
  const at = (token: number): Span => trees.tokens[token] ?? { start: 0, end: 0 }
  const owner = (token: number) => reports.find(({ spans }) => spans.some(span => overlaps(span, at(token)))) ?? null
  const isCue = (head: number) => {
    const verb = groupAt(trees, head)?.verb ?? head
    return [...reports, ...inner].some(
      ({ cue }) => cue !== null && (overlaps(cue, at(head)) || overlaps(cue, at(verb)))
    )
  }
  return { trees, inner, owner, isCue }
}

/** The attribution inside a content whose words the token is one of, unless its source is the speaker. */
export function innerOf({ trees, inner }: Reading, token: number): InnerQuote | null {
  const { start, end } = trees.tokens[token] ?? { start: 0, end: 0 }
  const own = inner.findLast(one => contains(one, { start, end }))
  return own?.source && !/^(?:i|we)$/.test(lower(trees, trees.within(own.source).from)) ? own : null
}
