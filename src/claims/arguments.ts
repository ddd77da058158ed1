import type { Trees } from '../phrases/trees.js'
import type { Span, Token } from '../types.js'
import { isAdjunct, isRate, joinPhrases } from './adjuncts.js'
import type { Clause } from './clauses.js'
import { type Frame, nounPhraseOf, overlapsRun, phraseOf, wholesOf } from './frame.js'
import { complementOf, MODIFIERS, objectOf } from './objects.js'
import { groupAt, predicateAt } from './predicates.js'
import type { Passage } from './reading.js'
import { spanOfRun } from './runs.js'

/** Who does what: the parts of a clause, in the words of the text. */
export interface Arguments {
  subject: Span
  subjectHead: Token | null
  predicate: Span
  predicateLemma: string
  object: Span | null
  objectHead: Token | null
  adjuncts: Span[]
}

/** The heads of what hangs on the predicate's verbs, in text order. */
function partsOf({ trees, clause, predicate }: Frame, heads: readonly number[]): number[] {
  return heads
    .flatMap(head => trees.children(head))
    .filter(
      part =>
        MODIFIERS.test(trees.relation(part)) &&
        !predicate.heads.includes(part) &&
        !clause.leftOut.has(part) &&
        (part < predicate.from || part >= predicate.to)
    )
    .sort((a, b) => a - b)
}

/** Splits a clause into its parts by its tree; null for a tree that gives no predicate inside the clause. */
export function findArguments(clause: Clause, { sentence, mentions }: Passage, trees: Trees): Arguments | null {
  const predicate = predicateAt(trees, clause.head)
  if (!predicate || !clause.runs.some(({ from, to }) => from <= predicate.from && predicate.to <= to)) return null
  const parsed = { trees, clause, sentence, mentions, predicate }
  const frame: Frame = { ...parsed, wholes: wholesOf(parsed) }
  const subject = nounPhraseOf(frame, clause.subject)
  if (!subject) return null
  const last = predicate.heads.at(-1) ?? clause.head
  const isCopular = groupAt(trees, last)?.verb !== last
  const parts = partsOf(frame, isCopular ? predicate.heads.slice(0, -1) : predicate.heads)
  const object = isCopular ? complementOf(frame, last) : objectOf(frame, parts)
  let { run } = object
  const adjuncts = [...parts, ...object.loose]
    .filter(part => !object.parts.includes(part) && !clause.leftOut.has(part))
    .filter(part => part < predicate.from || part >= predicate.to)
    .sort((a, b) => a - b)
    .flatMap(part => {
      const other = phraseOf(frame, part, object.loose.includes(part) ? [] : object.loose)
      return other && isAdjunct(frame, part, other) && !(run && overlapsRun(run, other)) ? [other] : []
    })
  const [first] = adjuncts
  // "is paid 25 dollars **a month**"
  if (run && first && first.from === run.to && isRate(trees, first)) run = { from: run.from, to: first.to }
  const others = joinPhrases(frame, first && run?.to === first.to ? adjuncts.slice(1) : adjuncts)
  return {
    subject: spanOfRun(trees, subject),
    subjectHead: trees.tokens[clause.subject] ?? null,
    predicate: spanOfRun(trees, predicate),
    predicateLemma: predicate.lemma,
    object: run && spanOfRun(trees, run),
    objectHead: object.head,
    adjuncts: others.map(other => spanOfRun(trees, other))
  }
}
