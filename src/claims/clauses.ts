import { CONDITIONAL_WORDS } from '../lexicon/claim-words.js'
import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { antecedentOf, relativeOf } from '../phrases/relatives.js'
import type { Trees } from '../phrases/trees.js'
import type { InnerQuote, Quote, Token } from '../types.js'
import { isListed } from './lists.js'
import { groupAt, isFiniteAt, lower, MODALS, outerCopula, verbLemma } from './predicates.js'
import {
  childOf,
  EMBEDDED,
  innerOf,
  isOpenedBy,
  isUnsaid,
  type Passage,
  QUESTION_WORDS,
  type Reading,
  readSentence,
  strayedSubject
} from './reading.js'
import { isPunctuation, type Run, runsOf, subtreeOf } from './runs.js'
import { isOrder, ownSubject } from './subjects.js'

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
  shares: 'nothing' | 'subject' | 'antecedent'
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

/** Conjunctions that open what is not asserted. */
const UNASSERTED = new Set([...CONDITIONAL_WORDS, 'until', 'till', 'than', 'lest', 'like', 'with', 'without', 'for'])
/** Longest clause whose claims within are looked for, in steps up the tree; bad trees may be deep. */
const DEEPEST = 60

/** Whether a relative clause tells more, and does not pick out which: behind a comma, of a name or of one new thing. */
function tellsMore({ trees }: Reading, head: number, pronoun: number): boolean {
  const antecedent = trees.head(head)
  const before = trees.stretch(head).from
  if ([before, before - 1, pronoun - 1].some(token => /^[,–—]$/.test(trees.tokens[token]?.text ?? ''))) return true
  if (trees.pos(antecedent) === 'PROPN') return true
  const article = childOf(trees, antecedent, /^det$/)
  return article !== undefined && /^an?$/.test(lower(trees, article)) && lower(trees, pronoun) !== 'where'
}

/**
 * "two newspapers had reported" between commas: a verb of saying without what is said only tells who says the rest; so
 * does "believes Prof. Roe" at its end.
 */
function isAside(trees: Trees, head: number): boolean {
  const relation = trees.relation(head)
  const verb = CUE_VERBS.get(trees.tokens[head]?.lemma ?? '')
  if (!verb || childOf(trees, head, /^(?:obj|ccomp|xcomp)$/) !== undefined) return false
  const isBare = childOf(trees, head, /^obl$/) === undefined
  if (relation === 'parataxis')
    return isBare || (verb.bare && isPunctuation(trees.tokens[trees.stretch(head).from - 1]))
  const isInverted = (ownSubject(trees, head) ?? head) > head
  return relation === 'conj' && isInverted && isBare && childOf(trees, head, /^cc$/) === undefined
}

interface Asserted {
  subject: number
  shares: Clause['shares']
}

/** Whether the token heads a finite clause that is asserted, and where its subject is. */
function assertedAt(reading: Reading, head: number, depth = 0): Asserted | null {
  const { trees, owner } = reading
  if (depth > DEEPEST || !groupAt(trees, head)) return null
  const subject = ownSubject(trees, head) ?? saidSubject(reading, head)
  const own = subject !== undefined && isFiniteAt(trees, head) ? ownedBy(reading, head, subject) : null
  if (subject !== undefined && isOrder(trees, head, subject)) return null
  const above = trees.head(head)
  if (above === head) return own
  if (own && isListed(reading, head)) return own
  const isAsserted = (token: number) => isInAsserted(reading, token, depth + 1)
  switch (trees.relation(head)) {
    case 'conj':
      return sharedAt(reading, head, { own, depth })
    case 'ccomp':
    case 'xcomp':
      if (isOpenedBy(trees, head, EMBEDDED)) return null
      return reading.isCue(above) || (owner(head) !== null && owner(head) !== owner(above)) ? own : null
    case 'parataxis':
      return isAside(trees, head) ? null : own
    case 'advcl': {
      const mark = trees
        .children(head)
        .find(child => /^(?:mark|case|advmod)$/.test(trees.relation(child)) && child < head)
      if (isOpenedBy(trees, head, EMBEDDED) || isAsked(trees, head)) return null
      if (owner(head) !== owner(above)) return own
      return mark !== undefined && !isUnassertedMark(trees, head) && isAsserted(above) ? own : null
    }
    case 'acl': {
      const pronoun = relativeOf(trees, head)
      if (owner(head) !== owner(above) && pronoun === null) return own
      if (pronoun === null || !isFiniteAt(trees, head) || !tellsMore(reading, head, pronoun)) return null
      if (!isAsserted(above)) return null
      if (subject !== undefined && subject !== pronoun) return { subject, shares: 'nothing' }
      return { subject: antecedentOf(reading, pronoun) ?? above, shares: 'antecedent' }
    }
    case 'appos':
    case 'dep':
    case 'list':
      return owner(head) !== owner(above) || isPunctuation(trees.tokens[trees.stretch(head).from - 1]) ? own : null
    default:
      if (isOpenedBy(trees, head, QUESTION_WORDS)) return null
      // A bad tree may hang the clause on a word of its own that has no verb.
      if (trees.head(above) === above && !groupAt(trees, above)) return own
      return owner(head) !== null && owner(head) !== owner(above) ? own : null
  }
}

/** "forgot **where he was**": what stands right behind a verb of saying or thinking is its object. */
const isAsked = (trees: Trees, head: number) =>
  isOpenedBy(trees, head, /^where$/) &&
  CUE_VERBS.has(trees.tokens[trees.head(head)]?.lemma ?? '') &&
  groupAt(trees, trees.head(head))?.to === trees.stretch(head).from

/** A clause with the subject that it has; a relative pronoun is none ("... and **who** was handing out tea"). */
function ownedBy(reading: Reading, head: number, subject: number): Asserted {
  const antecedent = subject < head ? antecedentOf(reading, subject) : null
  return antecedent === null ? { subject, shares: 'nothing' } : { subject: antecedent, shares: 'antecedent' }
}

/** The subject of what is said, where the trees hang it on the cue and it is of the same content. */
function saidSubject({ trees, owner, isCue }: Reading, head: number): number | undefined {
  const subject = isCue(trees.head(head)) && owner(head) !== null ? strayedSubject(trees, head) : undefined
  return subject !== undefined && owner(subject) === owner(head) ? subject : undefined
}

const isUnassertedMark = (trees: Trees, head: number) =>
  trees
    .children(head)
    .some(
      child =>
        child < head && /^(?:mark|case|advmod|cc)$/.test(trees.relation(child)) && UNASSERTED.has(lower(trees, child))
    )

/** Whether nothing above the token, up to the sentence's root, is a condition or another thing not asserted. */
function isInAsserted({ trees }: Reading, token: number, depth: number): boolean {
  for (let [at, steps] = [token, depth]; steps < DEEPEST; steps++) {
    if (isUnassertedMark(trees, at) && trees.relation(at) === 'advcl') return false
    const above = trees.head(at)
    if (above === at) return true
    at = above
  }
  return false
}

/** A coordinated predicate takes its subject from the one before it, and its finiteness where it has no auxiliary. */
function sharedAt(
  reading: Reading,
  head: number,
  { own, depth }: { own: Asserted | null; depth: number }
): Asserted | null {
  const { trees } = reading
  const first = trees.head(head)
  // "They are expelled **rather than** absorbed" says what is not so.
  if (
    trees
      .children(head)
      .some(child => trees.relation(child) === 'cc' && /^(?:rather|instead)$/.test(lower(trees, child)))
  )
    return null
  // "The reason is that it leaks and is old" has one claim.
  if (!own && outerCopula(trees, first) !== null) return null
  const before = assertedAt(reading, first, depth + 1)
  const isWithin = trees.relation(first) === 'advcl' || own?.shares === 'antecedent'
  if (own) return before || reading.isCue(first) || !isWithin ? own : null
  if (!before || ownSubject(trees, head) !== undefined || !isFiniteAt(trees, head) || isReduced(trees, head))
    return null
  if (!agrees(trees, before.subject, head)) {
    const other = assertedAt(reading, trees.head(first), depth + 1)
    if (other && other.subject < head && agrees(trees, other.subject, head))
      return { subject: other.subject, shares: 'subject' }
  }
  return { subject: before.subject, shares: before.shares === 'antecedent' ? 'antecedent' : 'subject' }
}

const PLURAL_PRONOUNS = /^(?:we|they|you|these|those|both)$/

/** Whether a verb in the singular has no subject in the plural: not "auditors" and "**has** changed". */
function agrees(trees: Trees, subject: number, head: number): boolean {
  const verb = groupAt(trees, head)?.from ?? head
  const { lower: form = '', lemma = '' } = trees.tokens[verb] ?? {}
  const isSingular = /^(?:is|was|has|does)$/.test(form) || (form === `${lemma}s` && trees.pos(verb) === 'VERB')
  const noun = trees.tokens[subject]
  const isPlural = trees.pos(subject) === 'NOUN' && noun?.lower === `${noun?.lemma}s`
  return !isSingular || !(isPlural || PLURAL_PRONOUNS.test(noun?.lower ?? ''))
}

/** "in the three months **ended** March 31": a participle that the trees coordinate with the verb before it. */
const isReduced = (trees: Trees, head: number) =>
  childOf(trees, head, /^(?:cc|aux)$/) === undefined &&
  trees.children(head).some(child => trees.relation(child) === 'obl' && trees.stretch(child).to === head)

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
