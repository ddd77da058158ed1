import type { Trees } from '../phrases/trees.js'
import type { Sentence, Span, Token } from '../types.js'
import type { Clause } from './clauses.js'
import { groupAt, isInfinitive, type Predicate, predicateAt } from './predicates.js'
import { phraseAt, type Run, spanOfRun, subtreeOf } from './runs.js'

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

/** Adverbs that join or colour the whole sentence and tell neither when, where nor how. */
const NO_ADJUNCTS = new Set(
  `also however therefore thus moreover furthermore meanwhile instead too even only just perhaps probably possibly maybe
  apparently reportedly allegedly indeed not never n't no so then yet but and hence nevertheless nonetheless otherwise
  likewise besides additionally consequently fortunately unfortunately clearly obviously certainly surely
  really actually simply both either neither when where why how as that`.split(/\s+/)
)
/** Verbs that tell how far something moves: the measure is no object ("rose 18 percent", but "gained 31 percent"). */
const MOVES = new Set(
  'rise fall grow climb drop jump surge decline slip plunge tumble soar increase decrease dip'.split(' ')
)
/** Prepositions that verbs choose or that say where something gets to. */
const CHOSEN = new Set('to into onto of for with at on from about against toward towards as in'.split(' '))
const MODIFIERS = /^(?:obl|advmod|advcl|iobj|xcomp|ccomp|obj|nmod)$/

interface Reading {
  trees: Trees
  clause: Clause
  sentence: Sentence
}

/** A phrase of the clause, in its own words only. */
function phrase({ trees, clause }: Reading, head: number): Run | null {
  const inside = (token: number) => clause.runs.some(({ from, to }) => from <= token && token < to)
  return phraseAt(trees, head, subtreeOf(trees, head, clause.leftOut).filter(inside))
}

/** The subject with its apposition, without ages and places behind a comma. */
function subjectOf({ trees, clause }: Reading): Run | null {
  const { subject, leftOut, head } = clause
  const aside = trees.children(subject).filter(child => {
    // The antecedent of a relative clause stands behind its own preposition.
    if (clause.shares === 'antecedent' && trees.relation(child) === 'case' && child < subject) return true
    const isBehind = child > subject && trees.tokens[trees.stretch(child).from - 1]?.text === ','
    const opens = trees.tokens[trees.stretch(child).from]?.text === ','
    return (isBehind || opens) && /^(?:nummod|nmod|obl)$/.test(trees.relation(child))
  })
  return phraseAt(trees, subject, subtreeOf(trees, subject, new Set([...leftOut, ...aside, head])))
}

const isDate = ({ trees, sentence }: Reading, { from, to }: Run) => {
  const { start, end } = spanOfRun(trees, { from, to })
  return sentence.values.some(
    value => /^(?:DATE|TIME|DURATION)$/.test(value.type) && value.start < end && value.end > start
  )
}

/** What a copula says of its subject: the head with all that hangs on it, without the clause's other parts. */
function complementOf(reading: Reading, head: number): { run: Run | null; rest: number[] } {
  const { trees } = reading
  const group = groupAt(trees, head)
  const stays = (child: number) => {
    const relation = trees.relation(child)
    if (relation === 'advmod') return child === head - 1
    if (relation === 'nmod') return child < head || !isDate(reading, trees.stretch(child))
    return child > head && /^(?:xcomp|ccomp)$/.test(relation)
  }
  const children = trees.children(head).filter(child => MODIFIERS.test(trees.relation(child)))
  const rest = children.filter(child => !stays(child))
  const outside = trees
    .children(head)
    .filter(child => /^(?:nsubj|csubj|aux|cop|expl|mark|cc|parataxis|discourse|vocative)$/.test(trees.relation(child)))
  const inside = (token: number) =>
    reading.clause.runs.some(({ from, to }) => from <= token && token < to) && token >= (group?.to ?? 0)
  const words = subtreeOf(trees, head, new Set([...rest, ...outside, ...reading.clause.leftOut])).filter(inside)
  return { run: phraseAt(trees, head, words), rest }
}

/** The part that the verb needs most: object, else clause or infinitive, else the phrase that its preposition chooses. */
function objectAmong(reading: Reading, parts: readonly number[], { to, lemma }: Predicate): number | null {
  const { trees } = reading
  const of = (relation: RegExp) => parts.find(part => relation.test(trees.relation(part)))
  const moves = MOVES.has(lemma)
  const direct = of(/^obj$/)
  if (direct !== undefined) return moves && direct > to - 1 && isMeasure(reading, direct) ? null : direct
  const clause = of(/^(?:ccomp|xcomp)$/)
  if (clause !== undefined) return clause
  if (moves) return null
  const chosen = parts.find(part => {
    const run = phrase(reading, part)
    return (
      trees.relation(part) === 'obl' &&
      run?.from === to &&
      CHOSEN.has(trees.tokens[to]?.lower ?? '') &&
      !isDate(reading, run)
    )
  })
  return chosen ?? null
}

/** The token at the top of an object; none where a preposition leads it, for the object is then no thing but a place in it. */
function headOf({ trees }: Reading, object: number | null): Token | null {
  if (object === null || trees.children(object).some(child => trees.relation(child) === 'case')) return null
  return trees.tokens[object] ?? null
}

/** Whom the verb has do what is one with it: "expects **the levy to raise £1.4 billion**". */
function infinitiveOf({ trees }: Reading, parts: readonly number[], object: number): number | null {
  const relation = trees.relation(object)
  if (relation === 'obj')
    return parts.find(part => trees.relation(part) === 'xcomp' && part > object && isInfinitive(trees, part)) ?? null
  if (relation !== 'xcomp' || !isInfinitive(trees, object)) return null
  return parts.find(part => trees.relation(part) === 'iobj' && part < object) ?? null
}

function objectRunOf(reading: Reading, object: number | null, infinitive: number | null): Run | null {
  const run = object === null ? null : phrase(reading, object)
  const other = infinitive === null ? null : phrase(reading, infinitive)
  if (!run || !other) return run
  return { from: Math.min(run.from, other.from), to: Math.max(run.to, other.to) }
}

/** "by 2p a litre", "25 dollars a month": a unit without a preposition belongs to the figure before it. */
function joinRates({ trees }: Reading, runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isRate = run.to - run.from === 2 && /^(?:an?|per)$/.test(trees.tokens[run.from]?.lower ?? '')
    if (last?.to === run.from && isRate) last.to = run.to
    else joined.push({ ...run })
  }
  return joined
}

function isMeasure(reading: Reading, part: number): boolean {
  const run = phrase(reading, part)
  if (!run) return false
  const { start, end } = spanOfRun(reading.trees, run)
  return reading.sentence.values.some(value => value.start >= start && value.end <= end)
}

const isAdjunct = ({ trees }: Reading, part: number, { from, to }: Run) =>
  !(trees.relation(part) === 'advmod' && to - from === 1 && NO_ADJUNCTS.has(trees.tokens[part]?.lower ?? '')) &&
  !(to - from === 1 && /^(?:who|which|that|whom|whose|where)$/.test(trees.tokens[part]?.lower ?? ''))

/** Splits a clause into its parts by its tree; null for a tree that gives no predicate inside the clause. */
export function findArguments(clause: Clause, sentence: Sentence, trees: Trees): Arguments | null {
  const reading: Reading = { trees, clause, sentence }
  const predicate = predicateAt(trees, clause.head)
  const subject = subjectOf(reading)
  if (!predicate || !subject || !clause.runs.some(({ from, to }) => from <= predicate.from && predicate.to <= to))
    return null
  const last = predicate.heads.at(-1) ?? clause.head
  const isCopular = groupAt(trees, last)?.verb !== last
  const complement = isCopular ? complementOf(reading, last) : null
  const heads = isCopular ? predicate.heads.slice(0, -1) : predicate.heads
  const parts = [...heads.flatMap(head => trees.children(head)), ...(complement?.rest ?? [])]
    .filter(
      part => MODIFIERS.test(trees.relation(part)) && !predicate.heads.includes(part) && !clause.leftOut.has(part)
    )
    .filter(part => part < predicate.from || part >= predicate.to)
    .sort((a, b) => a - b)
  const object = complement ? null : objectAmong(reading, parts, predicate)
  const infinitive = object === null ? null : infinitiveOf(reading, parts, object)
  const whole = complement ? complement.run : objectRunOf(reading, object, infinitive)
  // A bad tree may spread an object over its verb.
  const objectRun = whole && whole.from < predicate.to && predicate.from < whole.to ? null : whole
  const adjuncts = parts
    .filter(part => part !== object && part !== infinitive)
    .flatMap(part => {
      const run = phrase(reading, part)
      return run && isAdjunct(reading, part, run) ? [run] : []
    })
  return {
    subject: spanOfRun(trees, subject),
    subjectHead: trees.tokens[clause.subject] ?? null,
    predicate: spanOfRun(trees, predicate),
    predicateLemma: predicate.lemma,
    object: objectRun && spanOfRun(trees, objectRun),
    objectHead: headOf(reading, complement ? last : object),
    adjuncts: joinRates(reading, adjuncts).map(run => spanOfRun(trees, run))
  }
}
