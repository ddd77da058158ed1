import { CONDITIONAL_WORDS } from '../lexicon/claim-words.js'
import { antecedentOf, relativeOf } from '../phrases/relatives.js'
import type { Trees } from '../phrases/trees.js'
import type { InnerQuote, Quote, Token } from '../types.js'
import { type Asserted, assertedAt, isAside } from './asserted.js'
import { isListed } from './lists.js'
import { groupAt, isFiniteAt, lower, MODALS, verbLemma } from './predicates.js'
import { childOf, innerOf, isUnsaid, type Passage, type Reading, readSentence } from './reading.js'
import { type Run, runsOf, subtreeOf } from './runs.js'

/** A finite clause that somebody asserts. Token indices are those of the document unless said otherwise. */
export interface Clause {
  /** The token at the top of its tree. */
  head: number
  /** Its words in text order, without what is left out of it. */
  tokens: Token[]
  /** Those of them that are in no finite clause below it, but for one that sets a condition. */
  own: Token[]
  /** The finite verb group, as indices into `tokens`. */
  verb: { from: number; to: number; head: number }
  /** Auxiliaries of the predicate before it that it shares: "will shrink and **disappear**". */
  shared: Token[]
  runs: Run[]
  /** The token that heads its subject, which stands elsewhere where it is shared or an antecedent. */
  subject: number
  /** How it comes by its subject. */
  shares: Asserted['shares']
  /** What its relative pronoun stands for, null without one. */
  antecedent: number | null
  /** Whether "nor" joins it to what is before it. */
  isNor: boolean
  /** Whether it says when, why or of whom, and is no more than taken for granted by what is above it. */
  isAdverbial: boolean
  /** Heads of the claims that stand inside it and are none of its words. */
  leftOut: ReadonlySet<number>
  quote: Quote | null
  /** The attribution inside the quote that says who else it is who asserts it. */
  inner: InnerQuote | null
}

/** Longest way up a tree; bad trees may be deep. */
const DEEPEST = 60

/** Clauses of a sentence that assert something, in text order; questions assert nothing. */
export function findClauses(passage: Passage, trees: Trees): Clause[] {
  const { sentence } = passage
  if (sentence.tokens.slice(-3).some(token => token.text === '?')) return []
  const reading = readSentence(passage, trees)
  const { from, to } = trees.within(sentence)
  const asserted = new Map<number, Asserted>()
  const cues = new Set<number>()
  for (let head = from; head < to; head++) {
    if (reading.isCue(head) || isAside(trees, head)) cues.add(head)
    const found = assertedAt(reading, head)
    if (found && !cues.has(head)) asserted.set(head, found)
  }
  return [...asserted]
    .flatMap(([head, found]) => toClause(reading, { head, ...found }, { asserted, cues }) ?? [])
    .sort((a, b) => (a.runs[0]?.from ?? 0) - (b.runs[0]?.from ?? 0))
}

/** Where an adverbial begins: "four days **after** it fell" tells of no four days. */
function openingOf(trees: Trees, head: number): number {
  const mark = trees
    .children(head)
    .find(child => trees.relation(child) === 'mark' && /^(?:after|before|since|until)$/.test(lower(trees, child)))
  return trees.relation(head) === 'advcl' && mark !== undefined && mark < head ? mark : 0
}

const taggedTokens = (trees: Trees, indices: readonly number[]): Token[] =>
  indices.flatMap(index => {
    const token = trees.tokens[index]
    return token ? [{ ...token, pos: trees.pos(index), lemma: verbLemma(trees, index) }] : []
  })

/** Whether a word of the clause at a head is in no finite clause below that tells another thing. */
const isOwn = (trees: Trees, head: number) => (word: number) => {
  for (let [at, steps] = [word, 0]; at !== head && at !== trees.head(at) && steps < DEEPEST; steps++) {
    if (/^(?:advcl|acl|ccomp)$/.test(trees.relation(at)) && isFiniteAt(trees, at) && !isCondition(trees, at))
      return false
    at = trees.head(at)
  }
  return true
}

const isCondition = (trees: Trees, head: number) =>
  trees.children(head).some(child => child < head && CONDITIONAL_WORDS.has(lower(trees, child)))

/** Modal verbs of the predicate that a bare verb is joined to. */
function sharedAuxiliaries(trees: Trees, head: number): number[] {
  const { lower: form, lemma } = trees.tokens[head] ?? {}
  const isBare = form === lemma && childOf(trees, head, /^(?:aux|cop|[nc]subj)$/) === undefined
  if (trees.relation(head) !== 'conj' || trees.pos(head) !== 'VERB' || !isBare) return []
  const first = trees.head(head)
  return trees.children(first).filter(child => trees.relation(child) === 'aux' && MODALS.test(lower(trees, child)))
}

function toClause(
  reading: Reading,
  { head, subject, shares }: Asserted & { head: number },
  { asserted, cues }: { asserted: ReadonlyMap<number, unknown>; cues: ReadonlySet<number> }
): Clause | null {
  const { trees, owner } = reading
  const quote = owner(head)
  const group = groupAt(trees, head)
  if (!group || (quote && isUnsaid(quote))) return null
  const leftOut = new Set(
    [...asserted.keys(), ...cues].filter(
      other => other !== head && (trees.relation(other) !== 'advcl' || !asserted.has(other) || isListed(reading, other))
    )
  )
  const isStray = shares === 'nothing' && trees.head(subject) !== head && trees.head(subject) === trees.head(head)
  const below = [head, ...(isStray ? [subject] : [])].flatMap(top => subtreeOf(trees, top, leftOut))
  const opening = openingOf(trees, head)
  const words = below.filter(token => token >= opening && owner(token) === quote).sort((a, b) => a - b)
  const runs = runsOf(trees, { head, words })
  const pronoun = relativeOf(trees, head)
  const indices = runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
  const [first, last] = [indices.indexOf(group.from), indices.indexOf(group.to - 1)]
  const tokens = taggedTokens(trees, indices)
  if (first < 0 || last < 0 || tokens.length < (shares === 'nothing' ? 3 : 2)) return null
  return {
    head,
    tokens,
    own: taggedTokens(trees, indices.filter(isOwn(trees, head))),
    shared: taggedTokens(trees, sharedAuxiliaries(trees, head)),
    verb: { from: first, to: last + 1, head: indices.indexOf(group.verb) },
    runs,
    subject,
    shares,
    antecedent: pronoun === null ? null : antecedentOf(reading, pronoun),
    isNor: trees.children(head).some(child => trees.relation(child) === 'cc' && lower(trees, child) === 'nor'),
    isAdverbial: /^(?:advcl|acl)$/.test(trees.relation(head)),
    leftOut,
    quote,
    inner: innerOf(reading, group.verb)
  }
}
