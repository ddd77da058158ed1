import type { Trees } from './trees.js'

/** What a noun phrase is to its clause, or to the noun that it hangs on. */
export type Place = 'subject' | 'object' | 'possessor' | 'oblique' | 'other'

const PLACES: Readonly<Record<string, Place>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'oblique'
}
/** What a noun shares with the one that it hangs on: "Roe" in "his aunt and Roe", "the mayor, Roe". */
const SHARED = new Set(['conj', 'appos', 'flat', 'compound'])

/** The noun whose place in the clause this one shares. */
function bearerOf(token: number, { head, relation, pos }: Trees): number {
  let bearer = token
  while (SHARED.has(relation(bearer)) && head(bearer) !== bearer && /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos(head(bearer))))
    bearer = head(bearer)
  return bearer
}

const POSSESSIVES = /^(?:his|her|its|their|['’]s?)$/

/** Whether it hangs on a noun as its possessor: "Roe’s", "his"; not "with him", "her" of "saw her". */
function isPossessor(token: number, { tokens, head, relation, pos, children }: Trees): boolean {
  if (!/^(?:nmod|det)$/.test(relation(token)) || !/^(?:NOUN|PROPN|NUM|PRON|SYM|ADJ)$/.test(pos(head(token))))
    return false
  return (
    POSSESSIVES.test(tokens[token]?.lower ?? '') ||
    children(token).some(child => /^['’]s?$/.test(tokens[child]?.text ?? ''))
  )
}

/** The place of a noun phrase, by the token at its top. */
export function placeOf(token: number, trees: Trees): Place {
  const bearer = bearerOf(token, trees)
  return isPossessor(bearer, trees) ? 'possessor' : (PLACES[trees.relation(bearer)] ?? 'other')
}

/** The predicate that a noun phrase is an argument of, or null where it hangs on a noun. */
function predicateOf(token: number, trees: Trees): number | null {
  const bearer = bearerOf(token, trees)
  return /^(?:nsubj|csubj|obj|iobj|obl)$/.test(trees.relation(bearer)) ? trees.head(bearer) : null
}

/** The subject of a predicate: its own, or that of the one whose clause it goes on. */
function subjectOf(predicate: number, { tokens, children, relation, head }: Trees): number | null {
  let at = predicate
  for (;;) {
    const own = children(at).find(child => relation(child) === 'nsubj' || relation(child) === 'csubj')
    const isRelative =
      own !== undefined && relation(at) === 'acl' && /^(?:who|which|that)$/.test(tokens[own]?.lower ?? '')
    if (own !== undefined && !isRelative) return own
    // "the man calling him", "the man who called him": the noun is the subject.
    if (relation(at) === 'acl') return head(at)
    if (!/^(?:xcomp|conj|advcl)$/.test(relation(at)) || head(at) === at) return null
    at = head(at)
  }
}

/**
 * The tokens at the top of noun phrases that a pronoun of the same clause cannot stand for, unless it is reflexive. There
 * are none where grammar leaves it open: "Roe saw a snake behind her", "Roe took it with her".
 */
export function coargumentsOf(token: number, trees: Trees): number[] {
  const { children, relation, tokens } = trees
  const bearer = bearerOf(token, trees)
  const predicate = isPossessor(bearer, trees) ? null : predicateOf(token, trees)
  if (predicate === null) return []
  const own = children(predicate).filter(child => /^(?:nsubj|obj|iobj|obl)$/.test(relation(child)))
  const hasObject = own.some(child => relation(child) === 'obj')
  const preposition = children(bearer).find(child => relation(child) === 'case')
  const words = preposition === undefined ? '' : (tokens[preposition]?.lower ?? '')
  if (relation(bearer) === 'obl' && (WHERE.test(words) || (hasObject && /^(?:with|on)$/.test(words)))) return []
  const subject = subjectOf(predicate, trees)
  const tops = [...own, ...(subject === null ? [] : [subject])].filter(top => top !== bearer)
  return tops.flatMap(top => withConjuncts(top, trees))
}

const SUBJECT_OR_CLAUSE = /^(?:[nc]subj|ccomp|advcl|acl|parataxis)$/

/**
 * The tops of the subject of the clause in which a noun phrase stands otherwise: "**Larch** has sold all of the company’s
 * ships" is of another company (principle C; Chomsky 1981).
 */
export function subjectBeside(token: number, trees: Trees): number[] {
  const { children, relation, head } = trees
  for (let at = token; head(at) !== at && !SUBJECT_OR_CLAUSE.test(relation(at)); at = head(at)) {
    const subject = children(head(at)).find(child => relation(child) === 'nsubj')
    if (subject !== undefined && subject !== at) return withConjuncts(subject, trees)
  }
  return []
}

const WHERE = /^(?:around|behind|beside|near|above|over|under|before|beneath|below|inside)$/

const withConjuncts = (top: number, trees: Trees): number[] => [
  top,
  ...trees
    .children(top)
    .filter(child => /^(?:conj|appos|flat)$/.test(trees.relation(child)))
    .flatMap(child => withConjuncts(child, trees))
]

/**
 * The subjects of the clauses that a token lies in, without that which it is part of, from the innermost clause to the
 * outermost. Several that are joined by "and" are one clause's.
 */
export function subjectsAbove(token: number, trees: Trees): number[][] {
  const found: number[][] = []
  const path = new Set<number>()
  let last: number | null = null
  for (let at = token; ; at = trees.head(at)) {
    path.add(at)
    const subject = subjectOf(at, trees)
    if (subject !== null && subject !== last && !path.has(subject)) {
      found.push(withConjuncts(subject, trees))
      last = subject
    }
    if (trees.head(at) === at) return found
  }
}

/** The subject behind a token that stands in a part before it of the same clause: "When she came, Roe left". */
export function subjectBehind(token: number, trees: Trees): number[] {
  const { relation, head } = trees
  for (let at = token; head(at) !== at && !/^(?:ccomp|parataxis|conj|acl)$/.test(relation(at)); at = head(at)) {
    const subject = subjectOf(head(at), trees)
    if (subject !== null && subject > token && subject !== at && /^(?:advcl|obl|advmod)$/.test(relation(at)))
      return withConjuncts(subject, trees)
  }
  return []
}
