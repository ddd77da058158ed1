import { TIME_UNITS, WEEKDAYS } from '../lexicon/calendar.js'
import { CONDITIONAL_WORDS } from '../lexicon/claim-words.js'
import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { antecedentOf, relativeOf } from '../phrases/relatives.js'
import type { Trees } from '../phrases/trees.js'
import { isListed } from './lists.js'
import { groupAt, isFiniteAt, lower, outerCopula } from './predicates.js'
import { childOf, EMBEDDED, isOpenedBy, QUESTION_WORDS, type Reading, strayedSubject } from './reading.js'
import { isPunctuation } from './runs.js'
import { isOrder, ownSubject } from './subjects.js'

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

/** "a poll showed **on Tuesday**" */
const isTime = (word: string) => WEEKDAYS.has(word) || TIME_UNITS.has(word) || /^(?:today|yesterday)$/.test(word)

/**
 * "two newspapers had reported" between commas: a verb of saying without what is said only tells who says the rest; so
 * does "believes Prof. Roe" at its end.
 */
export function isAside(trees: Trees, head: number): boolean {
  const relation = trees.relation(head)
  const verb = CUE_VERBS.get(trees.tokens[head]?.lemma ?? '')
  if (!verb || childOf(trees, head, /^(?:obj|ccomp|xcomp)$/) !== undefined) return false
  const places = trees.children(head).filter(child => trees.relation(child) === 'obl')
  const isBare = places.length === 0
  if (relation === 'parataxis') {
    const { from } = trees.stretch(head)
    const isBehindComma = [from, from - 1].some(token => isPunctuation(trees.tokens[token]))
    return isBare || (isBehindComma && (verb.bare || places.every(place => isTime(lower(trees, place)))))
  }
  const isInverted = (ownSubject(trees, head) ?? head) > head
  return relation === 'conj' && isInverted && isBare && childOf(trees, head, /^cc$/) === undefined
}

/** A clause's subject, and how the clause comes by it. */
export interface Asserted {
  subject: number
  shares: 'nothing' | 'subject' | 'antecedent'
}

/** Whether the token heads a finite clause that is asserted, and where its subject is. */
export function assertedAt(reading: Reading, head: number, depth = 0): Asserted | null {
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
