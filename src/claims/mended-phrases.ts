import { childrenOf, type Trees } from '../phrases/trees.js'
import { hasAuxiliary, inPlaceOf, type Rule } from './mending.js'
import { groupAt, lower } from './predicates.js'

/** "They were 23 per cent less **likely**": what has the subject and the copula is the head, not the measure before it. */
const measureAsHead: Rule = (trees, token) => {
  const head = trees.head(token)
  const isModifier = /^(?:amod|nmod|nummod|advmod)$/.test(trees.relation(token)) && trees.pos(token) === 'ADJ'
  if (!isModifier || head > token || childrenOf(trees, head, /^(?:[nc]subj|cop)$/).length > 0) return null
  const hasClause = [/^nsubj$/, /^cop$/].every(relation =>
    childrenOf(trees, token, relation).some(child => child < trees.stretch(head).to && child < head)
  )
  if (!hasClause) return null
  const moved = trees
    .children(head)
    .filter(child => child > token || trees.stretch(child).to <= groupStart(trees, token))
    .filter(child => child !== token)
    .map(child => ({ token: child, head: token, relation: trees.relation(child) }))
  return [inPlaceOf(trees, token, head), { token: head, head: token, relation: 'obl' }, ...moved]
}

const groupStart = (trees: Trees, head: number) => groupAt(trees, head)?.from ?? head

/** "**By 1960** buses carried more": a subject has no preposition; the year is that of the verb. */
const yearAtSubject: Rule = (trees, subject) => {
  if (trees.relation(subject) !== 'nsubj') return null
  const [preposition] = childrenOf(trees, subject, /^case$/)
  const year = (preposition ?? 0) + 1
  if (preposition === undefined || trees.head(year) !== subject) return null
  if (trees.stretch(subject).from !== preposition || !/^[12]\d{3}$/.test(lower(trees, year)) || year > subject)
    return null
  return [
    { token: year, head: trees.head(subject), relation: 'obl' },
    { token: preposition, head: year, relation: 'case' }
  ]
}

/** "has died **aged 91**": the two are one. */
const ageApart: Rule = (trees, token) => {
  const age = token + 1
  const isApart = trees.head(age) === trees.head(token) && trees.relation(age) === 'obj' && trees.pos(age) === 'NUM'
  if (lower(trees, token) !== 'aged' || !isApart) return null
  return [
    { token: age, head: token, relation: 'obj' },
    { token, head: trees.head(token), relation: 'advcl' }
  ]
}

/** "worked there before **her play was staged**": what stands between a conjunction and an auxiliary is a subject. */
const subjectBehindMark: Rule = (trees, noun) => {
  const verb = trees.head(noun)
  if (trees.relation(noun) !== 'obl' || verb < noun || trees.relation(verb) !== 'conj') return null
  const [mark] = childrenOf(trees, noun, /^case$/)
  if (mark === undefined || !/^(?:before|after|since|until|as)$/.test(lower(trees, mark))) return null
  const isJoined = childrenOf(trees, verb, /^(?:cc|[nc]subj)$/).length > 0
  const { from, to } = trees.stretch(noun)
  if (isJoined || from !== mark || groupAt(trees, verb)?.from !== to || !hasAuxiliary(trees, verb)) return null
  return [
    { token: verb, head: trees.head(verb), relation: 'advcl' },
    { token: noun, head: verb, relation: 'nsubj' },
    { token: mark, head: verb, relation: 'mark' }
  ]
}

/** "for the tenth year **running**": what stands between a preposition and its noun is part of the phrase. */
const insidePhrase: Rule = (trees, noun) => {
  const head = trees.head(noun)
  if (head >= noun) return null
  const [first] = childrenOf(trees, noun, /^case$/)
  if (first === undefined || first > noun || head >= first) return null
  const inside = trees.children(head).filter(child => child > first && child < noun && trees.pos(child) !== 'PUNCT')
  return inside.length > 0 ? inside.map(token => ({ token, head: noun, relation: 'nmod' })) : null
}

/** "voted **52 to 47**": a result is one. */
const resultApart: Rule = (trees, second) => {
  const first = second - 2
  const isResult = trees.pos(first) === 'NUM' && trees.pos(second) === 'NUM' && lower(trees, second - 1) === 'to'
  if (!isResult || trees.head(second) !== trees.head(first) || trees.relation(first) !== 'obj') return null
  return [
    { token: second, head: first, relation: 'nmod' },
    { token: first, head: trees.head(first), relation: 'obl' }
  ]
}

/** "Prices **have more than doubled**": what is more than doubled is no thing that somebody has. */
const perfectAsObject: Rule = (trees, verb) => {
  const [have, more] = [verb - 3, verb - 2]
  const isPerfect = /^(?:have|has|had)$/.test(lower(trees, have)) && lower(trees, verb - 1) === 'than'
  const isParticiple = /[^e]ed$/.test(lower(trees, verb)) && trees.pos(verb) === 'VERB'
  if (!isPerfect || !isParticiple || !/^(?:more|less)$/.test(lower(trees, more))) return null
  const isTorn = [have, more].includes(trees.head(verb)) && [have, verb].includes(trees.head(more))
  if (!isTorn || trees.relation(more) !== 'obj') return null
  const moved = trees
    .children(have)
    .filter(child => child !== more && child !== verb)
    .map(token => ({ token, head: verb, relation: trees.relation(token) }))
  return [
    inPlaceOf(trees, verb, have),
    { token: have, head: verb, relation: 'aux' },
    { token: more, head: verb, relation: 'advmod' },
    ...moved
  ]
}

export const PHRASE_RULES: readonly Rule[] = [
  measureAsHead,
  yearAtSubject,
  ageApart,
  subjectBehindMark,
  insidePhrase,
  resultApart,
  perfectAsObject
]
