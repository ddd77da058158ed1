import { extendRight, nounAt, subjectBefore } from '../phrases/nouns.js'
import type { Span, Token } from '../types.js'
import type { Clause } from './clauses.js'

/** Who does what: the parts of a clause, in the words of the text. */
export interface Arguments {
  subject: Span | null
  subjectHead: Token | null
  predicate: Span
  predicateLemma: string
  object: Span | null
  adjuncts: Span[]
}

const PARTICLES = new Set(['up', 'down', 'out', 'off', 'back', 'over', 'away', 'apart', 'ahead'])

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0
})

/** "plans to visit", "set off": the group with the infinitive or particle that completes it. */
function predicateEnd({ tokens, chunks, verb }: Clause): number {
  const next = chunks.find(chunk => chunk.from === verb.to)
  if (next?.kind === 'verb' && tokens[next.from]?.lower === 'to') return next.to
  return PARTICLES.has(tokens[verb.to]?.lower ?? '') && tokens[verb.to]?.pos !== 'ADP' ? verb.to + 1 : verb.to
}

/** Noun phrase or, behind "be", the adjective that follows the predicate. */
function objectAt(clause: Clause, from: number): { from: number; to: number } | null {
  const { tokens } = clause
  let at = from
  while (tokens[at]?.pos === 'ADV' && at < from + 2) at++
  const noun = nounAt(clause, at)
  if (noun) return { from: noun.from, to: extendRight(clause, noun) }
  if (tokens[at]?.pos !== 'ADJ') return null
  let to = at
  while (tokens[to]?.pos === 'ADJ' || tokens[to]?.pos === 'ADV' || tokens[to]?.lower === 'and') to++
  return { from: at, to }
}

/** Prepositional phrases behind `from`, each up to the next. */
function adjunctsFrom({ tokens }: Clause, from: number): Span[] {
  const starts: number[] = []
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.pos === 'ADP' && token.lower !== 'of' && index + 1 < tokens.length) starts.push(index)
  }
  return starts.map((start, index) => {
    let to = starts[index + 1] ?? tokens.length
    while (to > start + 1 && /^[\p{P}]$/u.test(tokens[to - 1]?.text ?? '')) to--
    return spanOf(tokens, start, to)
  })
}

export function findArguments(clause: Clause): Arguments {
  const { tokens, verb } = clause
  const subject = subjectBefore(clause, verb.from)
  const end = predicateEnd(clause)
  const object = objectAt(clause, end)
  return {
    subject: subject && spanOf(tokens, subject.from, subject.to),
    subjectHead: subject ? (tokens[subject.head] ?? null) : null,
    predicate: spanOf(tokens, verb.from, end),
    predicateLemma: tokens[verb.head]?.lemma ?? '',
    object: object && spanOf(tokens, object.from, object.to),
    adjuncts: adjunctsFrom(clause, object?.to ?? end)
  }
}
