import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { Document, RoleSpan, Sentence, Span } from '../types.js'
import { sentenceAt } from './attribution.js'
import { lemmaOf } from './cues.js'
import type { Linked } from './links.js'

/** How sure an aside is that its place between commas tells, and no label of the model. */
const BY_PLACE = 0.5
/** Longest source of an aside, and longest stretch behind its verb ("told reporters on Monday"), in tokens. */
const LONGEST = { source: 8, rest: 6 }

const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|one|another|some|others)$/
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/
/** Those who hear what is said: "an inquiry heard". */
const HEARERS = /^(?:court|jury|inquiry|inquest|tribunal|hearing|panel|committee|trial)$/
/** What opens a clause that is told and not said: "…, she said, **adding** that …". */
const TOLD_BEHIND = /^(?:who|whom|whose|which|where|when|as|with|even|not|although|though)$/
/** What leaves a sentence open before an aside: "lost her sight but not, she said, her temper". */
const OPEN = /^(?:not|only|but|and|or|than|as)$/

/** A report between commas, as indices of tokens: `from` to `to`, exclusive, with the verb that reports. */
interface Aside {
  /** The comma before it. */
  comma: number
  from: number
  verb: number
  /** Behind the verb and its particle. */
  behind: number
  to: number
  sentence: { from: number; to: number }
}

/**
 * Adds the reports that stand between commas and have no label ("…, its master, Ada Roe, estimates, …"), and gives every
 * aside what goes on behind it: "It was opened not by a clerk, the court heard, **but by a guest**".
 */
export function completeAsides(linked: readonly Linked[], document: Document, trees: Trees): Linked[] {
  const added = document.sentences.flatMap(sentence => asidesIn(sentence, linked, { document, trees }))
  const isTaken = (content: Span, own: Linked) =>
    added.some(one => one !== own && one.contents.some(piece => contains(piece, content) || contains(content, piece)))
  return [...linked.map(one => withTail(one, document, trees)), ...added].map(one => ({
    ...one,
    contents: one.contents.filter(content => added.includes(one) || !isTaken(content, one))
  }))
}

interface Ground {
  document: Document
  trees: Trees
}

function asidesIn(sentence: Sentence, linked: readonly Linked[], { document, trees }: Ground): Linked[] {
  const { from, to } = trees.within(sentence)
  const found: Linked[] = []
  for (let comma = from + 1; comma < to; comma++) {
    if (trees.tokens[comma]?.text !== ',') continue
    const aside = asideBehind(comma, { from, to }, trees)
    if (!aside) continue
    const words = spanOf(trees, { from: aside.from, to: aside.to })
    const isKnown = (one: Linked) =>
      overlaps(one.cue, words) || one.contents.some(content => one.cue.start < words.start && overlaps(content, words))
    const isInner = document.quotations.some(quotation => overlaps(quotation, words)) || linked.some(isKnown)
    const beginning = saidBefore(comma, from, trees)
    const hasVerb = isClause(beginning, trees)
    const tail = tailOf(aside, trees)
    if (isInner || !(hasVerb || (tail && isPredicate(tail.from, trees)))) continue
    found.push({
      cue: { ...contentOf({ from: aside.verb, to: aside.behind }, trees), role: 'cue' },
      source: { ...contentOf({ from: aside.from, to: aside.verb }, trees), role: 'source' },
      contents: [contentOf(beginning, trees), ...(tail ? [contentOf(tail, trees)] : [])]
    })
  }
  return found
}

/** A subject, a verb of saying without an object and little else, up to the next comma or the end of the sentence. */
function asideBehind(comma: number, sentence: { from: number; to: number }, trees: Trees): Aside | null {
  const { tokens, pos } = trees
  const first = comma + 1
  let verb = endOfPhrase(first, trees)
  // ", its master, Ada Roe, estimates"
  if (tokens[verb]?.text === ',' && verb > first && pos(verb + 1) === 'PROPN') {
    const second = endOfPhrase(verb + 1, trees)
    if (tokens[second]?.text === ',') verb = second + 1
  }
  if (verb === first || verb - first > LONGEST.source || !isReporting(verb, first, trees)) return null
  const particle = /^out$/.test(tokens[verb + 1]?.lower ?? '')
  const behind = particle ? verb + 2 : verb + 1
  let to = behind
  while (to < sentence.to && !/^[,.;!?]$/.test(tokens[to]?.text ?? '')) to++
  const rest = Array.from({ length: to - behind }, (_, index) => behind + index)
  const takes = CUE_VERBS.get(lemmaOf(verb, trees))?.recipient === true
  const isLoose = (token: number, index: number) =>
    /^(?:ADV|ADP|DET|ADJ|NUM|PROPN|PART)$/.test(pos(token)) ||
    (pos(token) === 'NOUN' && (index > 0 || takes)) ||
    (takes && pos(token) === 'PRON')
  if (rest.length > LONGEST.rest || !rest.every(isLoose)) return null
  if (
    rest.length > 0 &&
    !takes &&
    !/^(?:ADV|ADP)$/.test(pos(behind)) &&
    !/^(?:last|this|yesterday|today)$/.test(tokens[behind]?.lower ?? '')
  )
    return null
  return { comma, from: first, verb, behind, to, sentence }
}

/** Where a noun phrase ends that begins at a token: behind its last noun, or behind a pronoun in the form of a subject. */
function endOfPhrase(first: number, trees: Trees): number {
  const { tokens, pos } = trees
  if (SUBJECT_PRONOUN.test(tokens[first]?.lower ?? '')) return first + 1
  let [token, noun] = [first, first]
  while (
    token < first + LONGEST.source &&
    (IN_PHRASE.test(pos(token)) || /^(?:of|for)$/.test(tokens[token]?.lower ?? ''))
  ) {
    if (/^(?:who|whom|which|that|to|not)$/.test(tokens[token]?.lower ?? '')) break
    if (/^(?:NOUN|PROPN|NUM)$/.test(pos(token)) && !isReporting(token, first, trees)) noun = token + 1
    token++
  }
  return noun
}

/** A finite verb of saying or thinking that takes a clause without "that"; its tag may be that of a noun behind a name. */
function isReporting(token: number, first: number, trees: Trees): boolean {
  const { tokens, pos } = trees
  const { lower = '', lemma = '' } = tokens[token] ?? {}
  if (token === first || lower !== (tokens[token]?.text ?? '') || lower.endsWith('ing')) return false
  const before = tokens[token - 1]
  if (pos(token) !== 'VERB' && !(pos(token) === 'NOUN' && /^(?:,|he|she|they)$/.test(before?.lower ?? ''))) return false
  if (lower === 'heard') return HEARERS.test(before?.lower ?? '')
  if (lemma === 'point') return tokens[token + 1]?.lower === 'out'
  const { act, bare } = CUE_VERBS.get(lemma) ?? {}
  return bare === true && (act === 'speech' || act === 'thought') && !/^(?:answer|reply|respond|know)$/.test(lemma)
}

/** Whether words hold a clause of their own that none in them is below: not "when the vote came". */
export function isClause({ from, to }: { from: number; to: number }, { children, relation, pos }: Trees): boolean {
  for (let token = from; token < to; token++) {
    const below = children(token)
    const hasSubject = below.some(
      child => /^(?:nsubj|csubj|expl)$/.test(relation(child)) && child >= from && child < to
    )
    const hasVerb = pos(token) === 'VERB' || below.some(child => relation(child) === 'cop')
    const isBelow = /^(?:acl|advcl)$/.test(relation(token)) || below.some(child => relation(child) === 'mark')
    if (hasSubject && hasVerb && !isBelow) return true
  }
  return false
}

const isPredicate = (token: number, { pos, tokens }: Trees) =>
  pos(token) === 'AUX' || (pos(token) === 'VERB' && !/ing$/.test(tokens[token]?.lower ?? ''))

/** What goes on behind an aside, up to the end of its sentence or a semicolon; null where it is told and not said. */
function tailOf(
  { comma, to, sentence }: Pick<Aside, 'comma' | 'to' | 'sentence'>,
  trees: Trees
): { from: number; to: number } | null {
  const { tokens, pos } = trees
  const from = to + 1
  const first = tokens[from]
  if (tokens[to]?.text !== ',' || !first || from >= sentence.to || !/^\p{Ll}/u.test(first.text)) return null
  if (TOLD_BEHIND.test(first.lower) || (pos(from) === 'VERB' && first.lower.endsWith('ing'))) return null
  if (/^(?:and|but|so|or|while)$/.test(first.lower) && isClause({ from: from + 1, to: sentence.to }, trees)) return null
  // ", she said, a policy that ...": what the article adds to a clause that is whole.
  const isNoun = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos(from))
  if (isNoun && isClause({ from: sentence.from, to: comma }, trees) && !OPEN.test(tokens[comma - 1]?.lower ?? ''))
    return null
  const semicolon = tokens.slice(from, sentence.to).findIndex(({ text }) => text === ';')
  const end = semicolon < 0 ? sentence.to : from + semicolon
  return { from, to: end }
}

/** "She would go, Ada Roe said, **but not alone**": what the model left to nobody of the sentence around an aside. */
function withTail(one: Linked, document: Document, trees: Trees): Linked {
  const { tokens, within } = trees
  const { cue, source, contents } = one
  const isQuoted = (span: Span) => document.quotations.some(quotation => overlaps(quotation, span))
  if (!source || contents.some(({ end }) => end > cue.end)) return one
  const [start, end] = [Math.min(cue.start, source.start), Math.max(cue.end, source.end)]
  const { from, to } = within({ start, end })
  const sentence = sentenceAt(document.sentences, { start, end })
  if (!sentence || tokens[from - 1]?.text !== ',' || end > sentence.end) return one
  const ends = within(sentence)
  let behind = to
  while (behind < ends.to && behind < to + LONGEST.rest && !/^[,.;!?]$/.test(tokens[behind]?.text ?? '')) behind++
  const tail = tailOf({ comma: from - 1, to: behind, sentence: ends }, trees)
  const beginning = saidBefore(from - 1, ends.from, trees)
  const isLost = contents.length === 0 && /^[,.;!?]$/.test(tokens[behind]?.text ?? '') && isClause(beginning, trees)
  const before = contents.at(-1) ?? (isLost ? contentOf(beginning, trees) : null)
  if (!before || before.start < sentence.start || isQuoted(before)) return one
  const more = tail && !isQuoted(spanOf(trees, tail)) ? [contentOf(tail, trees)] : []
  return { ...one, contents: [...(contents.length > 0 ? contents : [before]), ...more] }
}

const contentOf = (range: { from: number; to: number }, trees: Trees): RoleSpan => ({
  ...spanOf(trees, range),
  role: 'content',
  score: BY_PLACE
})

/** The words before an aside, from the last semicolon of the sentence on, or from the last colon with a clause behind it. */
export function saidBefore(comma: number, from: number, trees: Trees): { from: number; to: number } {
  for (let mark = comma - 1; mark > from; mark--) {
    const { text } = trees.tokens[mark] ?? {}
    const behind = { from: mark + 1, to: comma }
    if (text === ';' || (text === ':' && isClause(behind, trees))) return behind
  }
  return { from, to: comma }
}
