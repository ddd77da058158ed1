import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import type { Ground } from '../phrases/relatives.js'
import type { Trees } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { InnerQuote, Mention, Quote, Sentence, Span } from '../types.js'
import { groupAt, isFiniteAt, lower } from './predicates.js'
import { ownSubject } from './subjects.js'

/** Perceptions that are told as facts. */
const FINDINGS = new Set(['find'])
const UNDERTAKINGS = new Set(['agree', 'promise', 'vow', 'pledge'])
const QUESTIONS = new Set(['ask', 'wonder', 'question', 'refuse', 'decline'])

export const childOf = (trees: Trees, token: number, relation: RegExp) =>
  trees.children(token).find(child => relation.test(trees.relation(child)))

/**
 * Whether a word makes the clause a part of another one: "told us **how** they got out", "blamed **whoever** built it".
 * @param words  which words do
 */
export function isOpenedBy(trees: Trees, head: number, words: RegExp): boolean {
  const { from } = trees.stretch(head)
  let first = from
  while (first < head && trees.pos(first) === 'PUNCT') first++
  if (!words.test(lower(trees, first))) return false
  if (first === head) return true
  const above = trees.head(first)
  // "What I saw is true" is opened by its subject, a clause of its own.
  if (above === head) return childOf(trees, first, /^acl$/) === undefined
  return trees.head(above) === head && !/^(?:csubj|advcl)$/.test(trees.relation(above))
}

/** What makes a clause a part of another that does not state it; "when", "where" and "if" may also open an adverbial. */
export const EMBEDDED = /^(?:how|why|what|whatever|who|whoever|whether)$/
export const QUESTION_WORDS = /^(?:how|why|what|whatever|who|whoever|whether|where|when|if)$/

/** "**The remark**, she said, had been a joke": the subject of what is said, where the trees hang it on the verb of saying. */
export function strayedSubject(trees: Trees, head: number): number | undefined {
  const above = trees.head(head)
  if (above === head || trees.relation(head) !== 'ccomp') return undefined
  const others = trees.children(above).filter(child => /^(?:nsubj|dep)$/.test(trees.relation(child)))
  const stray = others.find(child => child < head)
  // Who says so is the nearer, or stands behind ("Reports that it fell were nonsense, said **the mayor**").
  return others.length > 1 || trees.relation(stray ?? head) === 'dep' ? stray : undefined
}

/** Whether the token heads a finite clause that is not just part of a phrase ("mentioned the crew, **who are on board**"). */
function isStated(trees: Trees, token: number, content: number): boolean {
  if (!isFiniteAt(trees, token)) return false
  let { from } = trees.stretch(token)
  while (from < token && trees.pos(from) === 'PUNCT') from++
  return !/^(?:acl|advcl)$/.test(trees.relation(token)) || from === content
}

/** "It fell, and **38 deaths** were reported": a passive without a source says something of a noun of the content. */
function isSaidOf(trees: Trees, cue: Span, spans: readonly Span[]): boolean {
  const { from, to } = trees.within(cue)
  const subject = ownSubject(trees, to - 1)
  const noun = trees.tokens[subject ?? -1]
  if (from >= to || !noun || subject === undefined || !/^(?:NOUN|PROPN)$/.test(trees.pos(subject))) return false
  return subject < from && isFiniteAt(trees, to - 1) && spans.some(span => contains(span, noun))
}

/** "**Nobody** believes that it will close", "**few** expect it": what is in the content is not said by anybody. */
const isNobody = (trees: Trees, source: Span | null) =>
  source !== null && /^(?:nobody|none|neither|few|no)$/.test(lower(trees, trees.within(source).from))

/**
 * "The council said" only tells who speaks, where what is said is a quotation or a clause; "the council plans to close
 * it", "denied nine counts" and "called the plan ‘a raid’" say something of the council.
 */
function isReport(quote: Quote, sentence: Sentence, trees: Trees): boolean {
  const { act, kind, spans, cueLemma } = quote
  if (act === 'intention' || UNDERTAKINGS.has(cueLemma ?? '')) return false
  if (act === 'perception' && !FINDINGS.has(cueLemma ?? '')) return false
  if (kind === 'indirect' && isNobody(trees, quote.source)) return false
  if (kind === 'direct' || spans.some(span => !contains(sentence, span))) return true
  // "We do not know why" says something of us; "would not say why" is no claim.
  const isTold = act === 'thought' || !isUnsaid(quote)
  const content = Math.min(...spans.map(span => trees.within(span).from))
  if (quote.source === null && quote.cue && isSaidOf(trees, quote.cue, spans)) return false
  return spans.some(span => {
    const { from, to } = trees.within(span)
    for (let token = from; token < to; token++) {
      if (!isStated(trees, token, content)) continue
      if (isTold && isOpenedBy(trees, token, QUESTION_WORDS)) return false
      if ((ownSubject(trees, token) ?? strayedSubject(trees, token) ?? -1) >= content) return true
    }
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
  if (!verb || !source || clause === undefined || !isFiniteAt(trees, clause) || isNobody(trees, source)) return false
  if (isOpenedBy(trees, clause, EMBEDDED) || EMBEDDED.test(lower(trees, trees.within(source).from))) return false
  if (
    ownSubject(trees, clause) === undefined ||
    trees.children(from).some(child => /^n[o'’]t$/.test(lower(trees, child)))
  )
    return false
  const isSelf = /^(?:i|we)$/.test(lower(trees, trees.within(source).from))
  if (isSelf) return act === 'thought' && verb.lower === verb.lemma && trees.pos(from) === 'VERB'
  const isTold = act === 'speech' || act === 'writing' || act === 'thought' || FINDINGS.has(verb.lemma)
  return isTold && !UNDERTAKINGS.has(verb.lemma)
}

/** A sentence with what stands in it. */
export interface Passage {
  sentence: Sentence
  quotes: readonly Quote[]
  mentions: readonly Mention[]
}

/** The sentence's trees with the quotes that its words belong to. */
export interface Reading extends Ground {
  inner: readonly InnerQuote[]
  owner: (token: number) => Quote | null
  isCue: (head: number) => boolean
}

export function readSentence({ sentence, quotes, mentions }: Passage, trees: Trees): Reading {
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
  return { trees, values: sentence.values, names: mentions, inner, owner, isCue }
}

/** The attribution inside a content whose words the token is one of, unless its source is the speaker. */
export function innerOf({ trees, inner }: Reading, token: number): InnerQuote | null {
  const { start, end } = trees.tokens[token] ?? { start: 0, end: 0 }
  const own = inner.findLast(one => contains(one, { start, end }))
  return own?.source && !/^(?:i|we)$/.test(lower(trees, trees.within(own.source).from)) ? own : null
}
