import { CONDITIONAL_WORDS } from '../lexicon/claim-words.js'
import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import type { Trees } from '../phrases/trees.js'
import type { InnerQuote, Quote, Sentence, Token } from '../types.js'
import { groupAt, isFiniteAt, lower } from './predicates.js'
import { childOf, innerOf, isUnsaid, ownSubject, type Reading, readSentence } from './reading.js'
import { isPunctuation, type Run, runsOf, subtreeOf } from './runs.js'

/** A finite clause that somebody asserts. Token indices are those of the document unless said otherwise. */
export interface Clause {
  /** The token at the top of its tree. */
  head: number
  /** Its words in text order, without what is left out of it. */
  tokens: Token[]
  /** The finite verb group, as indices into `tokens`. */
  verb: { from: number; to: number; head: number }
  runs: Run[]
  /** The token that heads its subject, which stands elsewhere where it is shared or an antecedent. */
  subject: number
  /** How it comes by its subject. */
  shares: 'nothing' | 'subject' | 'antecedent'
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

/** The relative pronoun of a clause, wherever it hangs in it ("the town in which", "the man whose car"). */
function relativeOf(trees: Trees, head: number): number | null {
  const { from } = trees.stretch(head)
  for (let token = from; token < head && token < from + 4; token++)
    if (/^(?:who|which|that|whom|whose|where)$/.test(lower(trees, token)) && trees.relation(token) !== 'mark')
      return token
  return null
}

/** Whether a relative clause tells more, and does not pick out which: behind a comma, of a name or of one new thing. */
function tellsMore({ trees }: Reading, head: number, pronoun: number): boolean {
  const antecedent = trees.head(head)
  const before = trees.stretch(head).from
  if ([before, before - 1, pronoun - 1].some(token => /^[,–—]$/.test(trees.tokens[token]?.text ?? ''))) return true
  if (trees.pos(antecedent) === 'PROPN') return true
  const article = childOf(trees, antecedent, /^det$/)
  return article !== undefined && /^an?$/.test(lower(trees, article)) && lower(trees, pronoun) !== 'where'
}

/** "two newspapers had reported" between commas: a verb of saying without what is said only tells who says the rest. */
const isAside = (trees: Trees, head: number) =>
  trees.relation(head) === 'parataxis' &&
  CUE_VERBS.has(trees.tokens[head]?.lemma ?? '') &&
  childOf(trees, head, /^(?:obj|ccomp|xcomp|obl)$/) === undefined

interface Asserted {
  subject: number
  shares: Clause['shares']
}

/** Whether the token heads a finite clause that is asserted, and where its subject is. */
function assertedAt(reading: Reading, head: number, depth = 0): Asserted | null {
  const { trees, owner } = reading
  if (depth > DEEPEST || !groupAt(trees, head)) return null
  const subject = ownSubject(trees, head)
  const own: Asserted | null = subject !== undefined && isFiniteAt(trees, head) ? { subject, shares: 'nothing' } : null
  const above = trees.head(head)
  if (above === head) return own
  const isAsserted = (token: number) => isInAsserted(reading, token, depth + 1)
  switch (trees.relation(head)) {
    case 'conj':
      return sharedAt(reading, head, { own, depth })
    case 'ccomp':
    case 'xcomp':
      return reading.isCue(above) || (owner(head) !== null && owner(head) !== owner(above)) ? own : null
    case 'parataxis':
      return isAside(trees, head) ? null : own
    case 'advcl': {
      const mark = trees
        .children(head)
        .find(child => /^(?:mark|case|advmod)$/.test(trees.relation(child)) && child < head)
      if (owner(head) !== owner(above)) return own
      return mark !== undefined && !isUnassertedMark(trees, head) && isAsserted(above) ? own : null
    }
    case 'acl': {
      const pronoun = relativeOf(trees, head)
      if (pronoun === null || !isFiniteAt(trees, head) || !tellsMore(reading, head, pronoun)) return null
      if (!isAsserted(above)) return null
      const isSubject = subject === undefined || subject === pronoun
      return { subject: isSubject ? above : subject, shares: isSubject ? 'antecedent' : 'nothing' }
    }
    case 'appos':
    case 'dep':
    case 'list':
      return owner(head) !== owner(above) || isPunctuation(trees.tokens[trees.stretch(head).from - 1]) ? own : null
    default:
      // A bad tree may hang the clause on a word of its own that has no verb.
      if (trees.head(above) === above && !groupAt(trees, above)) return own
      return owner(head) !== null && owner(head) !== owner(above) ? own : null
  }
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
  const before = assertedAt(reading, first, depth + 1)
  if (own) return before || reading.isCue(first) || trees.relation(first) !== 'advcl' ? own : null
  if (!before || ownSubject(trees, head) !== undefined || !isFiniteAt(trees, head)) return null
  return { subject: before.subject, shares: before.shares === 'antecedent' ? 'antecedent' : 'subject' }
}

/** Clauses of a sentence that assert something, in text order; questions assert nothing. */
export function findClauses(sentence: Sentence, quotes: readonly Quote[], trees: Trees): Clause[] {
  if (sentence.tokens.slice(-3).some(token => token.text === '?')) return []
  const reading = readSentence(sentence, quotes, trees)
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
      other => other !== head && !(trees.relation(other) === 'advcl' && asserted.has(other))
    )
  )
  const runs = runsOf(trees, { head, words: subtreeOf(trees, head, leftOut).filter(token => owner(token) === quote) })
  const indices = runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
  const [first, last] = [indices.indexOf(group.from), indices.indexOf(group.to - 1)]
  const tokens = indices.flatMap(index => {
    const token = trees.tokens[index]
    return token ? [{ ...token, pos: trees.pos(index) }] : []
  })
  if (first < 0 || last < 0 || tokens.length < (shares === 'nothing' ? 3 : 2)) return null
  return {
    head,
    tokens,
    verb: { from: first, to: last + 1, head: indices.indexOf(group.verb) },
    runs,
    subject,
    shares,
    leftOut,
    quote,
    inner: innerOf(reading, group.verb)
  }
}
