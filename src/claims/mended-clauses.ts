import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { relativeOf } from '../phrases/relatives.js'
import { childrenOf, type Trees } from '../phrases/trees.js'
import { type Change, hasAuxiliary, inPlaceOf, type Rule, SUBJECT } from './mending.js'
import { groupAt, isFiniteAt, lower } from './predicates.js'
import { SAME_IN_PAST } from './subjects.js'

const CLAUSAL = /^(?:advcl|xcomp|ccomp|acl|conj|dep|parataxis)$/
const OPENING = /^(?:that|why|how|what|whether|when|where|who)$/
const NOMINATIVE = /^(?:i|he|she|we|they|it)$/

/** The finite verb without a subject and without so much as a comma before it that the trees hang on a word before it. */
function bareVerbBehind(trees: Trees, token: number): number | undefined {
  return childrenOf(trees, token, CLAUSAL).find(child => {
    const group = groupAt(trees, child)
    if (child < token || !group || trees.stretch(child).to <= child || !isFiniteAt(trees, child)) return false
    if (childrenOf(trees, child, SUBJECT).some(subject => subject > token)) return false
    if (childrenOf(trees, child, /^(?:cc|mark)$/).some(word => word > token)) return false
    for (let at = token + 1; at < group.from; at++) if (trees.pos(at) === 'PUNCT') return false
    return true
  })
}

/** "Lorries **loaded** with grain **were queueing**": the participle is the noun's, the verb behind it the clause's. */
const reducedRelative: Rule = (trees, token) => {
  const { lower: form, lemma } = trees.tokens[token] ?? {}
  const isInflected = form !== lemma || SAME_IN_PAST.test(form ?? '')
  const isParticiple = trees.pos(token) === 'VERB' && isInflected && /(?:[^s]|ss)$/.test(form ?? '')
  const verb = isParticiple && !hasAuxiliary(trees, token) ? bareVerbBehind(trees, token) : undefined
  if (verb === undefined || !hasAuxiliary(trees, verb) || trees.relation(verb) === 'conj') return null
  const subject = [token, verb]
    .flatMap(head => childrenOf(trees, head, /^nsubj$/))
    .find(child => child < token && trees.stretch(child).to === token)
  if (subject === undefined || trees.pos(subject) === 'PRON') return null
  const end = groupAt(trees, verb)?.from ?? verb
  const moved = trees
    .children(token)
    .filter(child => child !== verb && child !== subject && (child < token || child >= end))
    .map(child => ({ token: child, head: verb, relation: trees.relation(child) }))
  return [
    inPlaceOf(trees, verb, token),
    { token: subject, head: verb, relation: 'nsubj' },
    { token, head: subject, relation: 'acl' },
    ...moved
  ]
}

/** "**That** the bridge **fell surprised** nobody": a clause that such a word opens is the subject of the verb behind it. */
const clauseAsHead: Rule = (trees, token) => {
  const { from } = trees.stretch(token)
  if (lower(trees, from) !== 'that' || trees.relation(from) !== 'mark' || trees.head(from) !== token) return null
  const isClause = childrenOf(trees, token, SUBJECT).some(child => child > from && child < token)
  if (!isClause || /^(?:ccomp|acl|advcl)$/.test(trees.relation(token))) return null
  const verb = bareVerbBehind(trees, token)
  if (verb === undefined || trees.relation(verb) === 'conj') return null
  const moved = trees
    .children(token)
    .filter(child => child !== verb && child > verb)
    .map(child => ({ token: child, head: verb, relation: trees.relation(child) }))
  return [inPlaceOf(trees, verb, token), { token, head: verb, relation: 'csubj' }, ...moved]
}

/** Whether the token's clause stands right before the verb group at a head, opened by a word that makes it a noun. */
function isBeforeVerb(trees: Trees, clause: number, head: number): boolean {
  const { from, to } = trees.stretch(clause)
  return clause < head && OPENING.test(lower(trees, from)) && groupAt(trees, head)?.from === to
}

/** "**How** the fire **began** is unknown": no adverbial where the verb behind it has no other subject. */
const clauseAsAdverbial: Rule = (trees, token) => {
  const head = trees.head(token)
  if (trees.relation(token) !== 'advcl' || childrenOf(trees, head, SUBJECT).length > 0) return null
  return isBeforeVerb(trees, token, head) ? [{ token, head, relation: 'csubj' }] : null
}

/** "**Why** the bees **die** has puzzled him": the word that opens a clause is part of it. */
const strayOpening: Rule = (trees, token) => {
  if (!OPENING.test(lower(trees, token)) || !/^(?:advmod|mark|obl)$/.test(trees.relation(token))) return null
  const head = trees.head(token)
  const clause = childrenOf(trees, head, /^(?:[nc]subj|advcl)$/).find(child => trees.stretch(child).from === token + 1)
  if (clause === undefined || head < clause) return null
  const isFree = trees.relation(clause) !== 'advcl' || childrenOf(trees, head, SUBJECT).length === 0
  const isClause = childrenOf(trees, clause, SUBJECT).length > 0 && groupAt(trees, clause) !== null
  return isFree && isClause && groupAt(trees, head)?.from === trees.stretch(clause).to
    ? [{ token, head: clause, relation: 'advmod' }]
    : null
}

/** "**Why** this should be **so is** not clear": of two forms of "be", the second is that of the whole. */
const twoCopulas: Rule = (trees, head) => {
  const [copula, other] = childrenOf(trees, head, /^cop$/)
  const { from } = trees.stretch(head)
  const inner = (other ?? 0) - 1
  if (copula === undefined || other === undefined || other > head || inner <= copula) return null
  if (!OPENING.test(lower(trees, from)) || trees.head(inner) !== head || trees.head(from) !== head) return null
  const moved = trees
    .children(head)
    .filter(child => child < inner)
    .map(child => ({ token: child, head: inner, relation: trees.relation(child) }))
  return [{ token: inner, head, relation: 'csubj' }, ...moved]
}

/** Whether what follows "'s" cannot be what somebody has: "**a** nurse", "81 and **she**", "ill and **he**". */
function isOwnedByNobody(trees: Trees, mark: number, said: number): boolean {
  const next = mark + 1
  if (/^(?:an?|the|not)$/.test(lower(trees, next))) return true
  if (said !== next || !/^(?:NUM|ADJ)$/.test(trees.pos(said))) return false
  const joining = said + 1 + (lower(trees, said + 1) === ',' ? 1 : 0)
  return /^(?:and|but)$/.test(lower(trees, joining)) && NOMINATIVE.test(lower(trees, joining + 1))
}

/** "My mother**'s** 81 and she drives": a short "is" that the trees take for a possessive. */
const shortCopula: Rule = (trees, mark) => {
  const owner = trees.head(mark)
  const said = trees.head(owner)
  const isPossessive = /^['’]s$/.test(lower(trees, mark)) && trees.relation(mark) === 'case' && owner === mark - 1
  if (!isPossessive || trees.relation(owner) !== 'nmod' || said < mark || !isOwnedByNobody(trees, mark, said))
    return null
  const changes: Change[] = [
    { token: mark, head: said, relation: 'cop', pos: 'AUX' },
    { token: owner, head: said, relation: 'nsubj' }
  ]
  const verb = trees.head(said)
  if (trees.relation(said) !== 'nsubj' || verb < said) return changes
  // The verb behind it has a subject of its own, which the trees take for a second owner.
  const other = [...trees.children(said), ...trees.children(verb)].find(
    child => child > said && child < verb && NOMINATIVE.test(lower(trees, child))
  )
  if (other === undefined) return changes
  const joining = trees.children(other).map(token => ({ token, head: verb, relation: trees.relation(token) }))
  return [
    ...changes,
    inPlaceOf(trees, said, verb),
    { token: verb, head: said, relation: 'conj' },
    { token: other, head: verb, relation: 'nsubj' },
    ...joining
  ]
}

/** "Revenue fell, **hurt** by a strike": a participle with its agent behind a comma is no second predicate. */
const passiveAside: Rule = (trees, token) => {
  const head = trees.head(token)
  if (trees.relation(token) !== 'conj' || head > token || trees.pos(token) !== 'VERB') return null
  const others = childrenOf(trees, head, /^conj$/).filter(other => other > token)
  const isJoined = [token, ...others].some(other => childrenOf(trees, other, /^cc$/).length > 0)
  if (isJoined || hasAuxiliary(trees, token) || childrenOf(trees, token, /^(?:[nc]subj|obj)$/).length > 0) return null
  const { from } = trees.stretch(token)
  const isBehindComma = [from, from - 1].some(at => trees.tokens[at]?.text === ',')
  const hasAgent = childrenOf(trees, token, /^obl$/).some(agent => lower(trees, trees.stretch(agent).from) === 'by')
  return isBehindComma && hasAgent ? [{ token, head, relation: 'advcl' }] : null
}

/** "Cases more than doubled, **the agency said**": of two subjects of a verb of saying, the first is that of what is said. */
const saidBehind: Rule = (trees, verb) => {
  if (!CUE_VERBS.has(trees.tokens[verb]?.lemma ?? '')) return null
  const [first, second, third] = childrenOf(trees, verb, /^nsubj$/)
  if (first === undefined || second === undefined || third !== undefined || second > verb) return null
  if (groupAt(trees, verb)?.from !== trees.stretch(second).to) return null
  const said = childrenOf(trees, first, /^acl$/).find(
    child =>
      child > first && isFiniteAt(trees, child) && trees.pos(child) === 'VERB' && relativeOf(trees, child) === null
  )
  const isBehindComma = trees.tokens[trees.stretch(second).from - 1]?.text === ','
  if (said === undefined || !isBehindComma) return null
  const moved = trees
    .children(verb)
    .filter(child => child !== second && child !== first && child < trees.stretch(second).from)
    .map(child => ({ token: child, head: said, relation: trees.relation(child) }))
  return [
    inPlaceOf(trees, said, verb),
    { token: first, head: said, relation: 'nsubj' },
    { token: verb, head: said, relation: 'parataxis' },
    ...moved
  ]
}

export const CLAUSE_RULES: readonly Rule[] = [
  shortCopula,
  reducedRelative,
  twoCopulas,
  strayOpening,
  clauseAsHead,
  clauseAsAdverbial,
  passiveAside,
  saidBehind
]
