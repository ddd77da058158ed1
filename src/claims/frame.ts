import type { Trees } from '../phrases/trees.js'
import type { Clause } from './clauses.js'
import type { Predicate } from './predicates.js'
import type { Passage } from './reading.js'
import { phraseAt, type Run, spanOfRun, subtreeOf } from './runs.js'
import { restOfSubject } from './subjects.js'

/** A clause with its predicate: what its other parts are read from. */
export interface Frame extends Pick<Passage, 'sentence' | 'mentions'> {
  trees: Trees
  clause: Clause
  predicate: Predicate
  /** Names and values that have nothing of the predicate, and are never cut ("five and a half per cent"). */
  wholes: readonly Run[]
}

export const wholesOf = ({ trees, sentence, mentions, predicate }: Omit<Frame, 'wholes'>): Run[] =>
  [...sentence.values, ...mentions.filter(({ kind }) => kind === 'name')]
    .map(span => trees.within(span))
    .filter(run => !overlapsRun(run, predicate))

const tokensOf = ({ from, to }: Run) => Array.from({ length: to - from }, (_, index) => from + index)

export const overlapsRun = (one: Run, other: Run) => one.from < other.to && other.from < one.to

/** The words of a phrase with the rest of each name and value of which they have a part. */
export function wholeWords({ wholes }: Frame, words: readonly number[]): number[] {
  const all = new Set(words)
  for (const whole of wholes.map(tokensOf))
    if (whole.some(token => all.has(token))) for (const token of whole) all.add(token)
  return [...all].sort((a, b) => a - b)
}

/**
 * A phrase of the clause, in its own words only.
 * @param without  heads of what hangs on it and is no part of it
 */
export function phraseOf(frame: Frame, head: number, without: readonly number[] = []): Run | null {
  const { trees, clause, predicate } = frame
  const inside = (token: number) => clause.runs.some(({ from, to }) => from <= token && token < to)
  const words = subtreeOf(trees, head, new Set([...clause.leftOut, ...tokensOf(predicate), ...without])).filter(inside)
  return phraseAt(trees, head, wholeWords(frame, words).filter(inside))
}

const NOMINAL = /^(?:det|amod|nummod|compound|nmod|flat|punct|conj|appos)$/

/** A noun phrase that may stand outside the clause, with its apposition, without ages and places behind a comma. */
export function nounPhraseOf(frame: Frame, noun: number): Run | null {
  const { trees, clause, predicate } = frame
  const isAntecedent = noun === clause.antecedent || (clause.shares === 'antecedent' && noun === clause.subject)
  const isSaid = trees.children(noun).some(child => /^(?:cop|nsubj|csubj|expl)$/.test(trees.relation(child)))
  const aside = trees.children(noun).filter(child => {
    const relation = trees.relation(child)
    // The antecedent of a relative clause stands behind its own preposition, or is what another clause says of its subject.
    if (isAntecedent && child < noun && (relation === 'case' || (isSaid && !NOMINAL.test(relation)))) return true
    const isBehind = child > noun && trees.tokens[trees.stretch(child).from - 1]?.text === ','
    const opens = trees.tokens[trees.stretch(child).from]?.text === ','
    const isAge = trees.pos(child) === 'NUM' && /^(?:amod|appos)$/.test(relation)
    return (isBehind || opens) && (isAge || /^(?:nummod|nmod|obl)$/.test(relation))
  })
  const leftOut = new Set([...clause.leftOut, ...aside, clause.head])
  const rest = clause.shares === 'nothing' ? restOfSubject(trees, clause.head, noun) : undefined
  const words = [noun, ...(rest === undefined ? [] : [rest])].flatMap(top => subtreeOf(trees, top, leftOut))
  const run = phraseAt(
    trees,
    noun,
    wholeWords(
      frame,
      words.filter(token => token < predicate.from || token >= predicate.to)
    )
  )
  return run && overlapsRun(run, predicate) ? null : run
}

/** Whether the phrase has a figure of any kind in it. */
export function isMeasure({ trees, sentence }: Frame, run: Run): boolean {
  const { start, end } = spanOfRun(trees, run)
  return sentence.values.some(value => value.start >= start && value.end <= end)
}
