import type { Token } from '../types.js'
import { isDate } from './adjuncts.js'
import { type Frame, isMeasure, nounPhraseOf, overlapsRun, phraseOf, wholeWords } from './frame.js'
import { groupAt, isInfinitive, lower, outerCopula } from './predicates.js'
import { phraseAt, type Run, spanOfRun, subtreeOf } from './runs.js'

/** What a verb or copula needs most: its object or complement, and what hangs on that and is the verb's. */
export interface Governed {
  run: Run | null
  /** The token at its top, null where a preposition leads it: it is then no thing but a place in it. */
  head: Token | null
  /** Heads of the parts that it takes up. */
  parts: readonly number[]
  /** Heads of phrases that the trees hang on it and that are the verb's. */
  loose: readonly number[]
}

const NOTHING: Governed = { run: null, head: null, parts: [], loose: [] }

/** Verbs that tell how far something moves: the measure is no object ("rose 18 percent", but "gained 31 percent"). */
const MOVES = new Set(
  'rise fall grow climb drop jump surge decline slip plunge tumble soar increase decrease dip shrink sink slide narrow widen'.split(
    ' '
  )
)
/** Those of them that may have an object too: "dropped two charges", but "dropped 18 percent". */
const MOVES_SOMETHING = new Set('drop grow increase decrease climb jump'.split(' '))
/** Adverbs before an adjective that tell when or how often and no degree: "**always** courteous", but "**very** courteous". */
const TIMING = new Set(
  'always often usually sometimes never still already now again once today currently finally nevertheless'.split(' ')
)
/** Verbs with a person for their object and "of" before what was done: "accused the firm **of fraud**". */
const OF_WHAT = new Set('accuse convict suspect acquit remind'.split(' '))
/** Prepositions that verbs choose or that say where something gets to. */
const CHOSEN = new Set('to into onto of for at on from about against toward towards'.split(' '))
/** Verbs that choose "in", which behind others tells where or when: "believe **in** it", but "equalised **in** the last minute". */
const CHOOSES_IN = new Set(
  'believe result succeed participate invest specialise specialize engage live stay remain reside lie'.split(' ')
)
/** Those that behind a passive more often tell where, how or of what. */
const NOT_OF_PASSIVES = /^(?:on|from|about)$/
/** What hangs on a verb or on what a copula says of its subject. */
export const MODIFIERS = /^(?:obl|advmod|advcl|iobj|xcomp|ccomp|obj|nmod)$/

const caseOf = ({ trees }: Frame, part: number) => {
  const first = trees.children(part).find(child => trees.relation(child) === 'case')
  return first === undefined ? null : lower(trees, first)
}

/** What a copula says of its subject: the head with all that hangs on it, without the clause's other parts. */
export function complementOf(frame: Frame, head: number): Governed {
  const { trees, clause } = frame
  const begin = groupAt(trees, head)?.to ?? 0
  const isOuter = outerCopula(trees, head) !== null
  const children = trees.children(head).filter(child => MODIFIERS.test(trees.relation(child)))
  const loose = children.filter(child => (isOuter ? child < begin : !staysWith(frame, head, child)))
  const outside = trees
    .children(head)
    .filter(child =>
      isOuter
        ? child < begin
        : /^(?:nsubj|csubj|aux|cop|expl|mark|cc|parataxis|discourse|vocative)$/.test(trees.relation(child))
    )
  const inside = (token: number) =>
    clause.runs.some(({ from, to }) => from <= token && token < to) && token >= frame.predicate.to && token >= begin
  const stranded = loose.filter(
    child => child === head + 1 && trees.pos(child) === 'ADP' && trees.children(child).length === 0
  )
  const without = loose.filter(child => !stranded.includes(child))
  const words = subtreeOf(trees, head, new Set([...without, ...outside, ...clause.leftOut])).filter(inside)
  return {
    run: phraseAt(trees, head, wholeWords(frame, words).filter(inside)),
    head: trees.tokens[head] ?? null,
    parts: [],
    loose
  }
}

/** What belongs to an adjective or noun itself: "often wrong", "proud **of me**", "good **at cables**". */
function staysWith(frame: Frame, head: number, child: number): boolean {
  const { trees } = frame
  const relation = trees.relation(child)
  if (relation === 'advmod')
    return child === head - 1
      ? !TIMING.has(lower(trees, child))
      : child === head + 1 && lower(trees, child) === 'enough'
  if (relation === 'advcl' && /^(?:why|how|what|where|when)$/.test(lower(trees, head))) return child > head
  const isNext = trees.stretch(child).from === head + 1
  if (relation === 'obl' && isNext && /^(?:of|at)$/.test(caseOf(frame, child) ?? ''))
    return !isMeasure(frame, trees.stretch(child))
  if (relation === 'nmod') return child < head || !isDate(frame, trees.stretch(child))
  return child > head && /^(?:xcomp|ccomp)$/.test(relation)
}

/** Whether the phrase is an amount of money, a percentage or a number with a unit, and no more. */
function isAmount({ trees, sentence }: Frame, { from, to }: Run): boolean {
  const { start, end } = spanOfRun(trees, { from: from + 1, to })
  const amounts = sentence.values.filter(
    ({ type, unit }) => /^(?:MONEY|PERCENT|QUANTITY)$/.test(type) && unit !== 'people'
  )
  return amounts.some(value => value.start >= start && value.end === end)
}

function endsInFigure({ trees, sentence }: Frame, run: Run): boolean {
  const { end } = spanOfRun(trees, run)
  return sentence.values.some(value => value.end === end)
}

const isPassive = ({ trees, predicate }: Frame) =>
  trees.children(predicate.heads.at(-1) ?? -1).some(child => {
    const { lemma, lower: form } = trees.tokens[child] ?? {}
    return (
      trees.relation(child) === 'aux' &&
      (lemma === 'be' || form === 'been') &&
      !/ing$/.test(lower(trees, predicate.to - 1))
    )
  })

/** The phrase right behind the verb whose preposition it chooses. */
function chosenAmong(frame: Frame, parts: readonly number[]): number | undefined {
  const { trees, predicate } = frame
  return parts.find(part => {
    const run = trees.relation(part) === 'obl' ? phraseOf(frame, part) : null
    if (run?.from !== predicate.to || isDate(frame, run)) return false
    const word = lower(trees, run.from)
    if (!CHOSEN.has(word) && !(word === 'in' && CHOOSES_IN.has(predicate.lemma))) return false
    if (isPassive(frame) && NOT_OF_PASSIVES.test(word)) return false
    // "return to 2 per cent" tells how far.
    return !(word === 'to' && isAmount(frame, run))
  })
}

/** "forgot **where he was**": the clause that its question word makes an object, right behind the verb. */
const questionAmong = ({ trees, predicate }: Frame, parts: readonly number[]) =>
  parts.find(
    part =>
      trees.relation(part) === 'advcl' &&
      trees.stretch(part).from === predicate.to &&
      /^(?:where|how|why|what|who|whether)$/.test(lower(trees, predicate.to))
  )

/** The part that the verb needs most: object, else clause or infinitive, else whom it addresses, else a chosen phrase. */
function objectAmong(frame: Frame, parts: readonly number[]): number | null {
  const { trees, predicate } = frame
  const of = (relation: RegExp) => parts.find(part => relation.test(trees.relation(part)))
  const moves = MOVES.has(predicate.lemma)
  const direct = of(/^obj$/)
  if (direct !== undefined) {
    const run = phraseOf(frame, direct)
    const isMeasured = run !== null && (MOVES_SOMETHING.has(predicate.lemma) ? endsInFigure : isMeasure)(frame, run)
    return moves && direct > predicate.to - 1 && isMeasured ? null : direct
  }
  const chosen = moves ? undefined : chosenAmong(frame, parts)
  const clause = of(/^(?:ccomp|xcomp)$/)
  if (clause !== undefined) return chosen !== undefined && isInfinitive(trees, clause) ? chosen : clause
  if (moves) return null
  return questionAmong(frame, parts) ?? of(/^iobj$/) ?? chosen ?? null
}

/**
 * What somebody or something is made to do, seen or expected doing is one with it: "expects **the levy to raise
 * £1.4 billion**", "heard **my neighbour calling**".
 */
function doingOf(frame: Frame, parts: readonly number[], object: number): number | null {
  const { trees } = frame
  const relation = trees.relation(object)
  if (relation === 'xcomp' && isInfinitive(trees, object))
    return parts.find(part => trees.relation(part) === 'iobj' && part < object) ?? null
  if (relation !== 'obj') return null
  const end = phraseOf(frame, object)?.to
  const isBare = (part: number) => {
    const { lower: form, lemma } = trees.tokens[part] ?? {}
    return (
      trees.pos(part) === 'VERB' &&
      ((form === lemma && !form?.endsWith('ed')) || form?.endsWith('ing')) &&
      phraseOf(frame, part)?.from === end
    )
  }
  const later = parts.filter(part => trees.relation(part) === 'xcomp' && part > object)
  return later.find(part => isInfinitive(trees, part) || isBare(part)) ?? null
}

/** "accused the head **of** lying", "**of** fraud", but "accused the head of the firm" */
function isOfWhat({ trees, predicate }: Frame, child: number): boolean {
  if (!OF_WHAT.has(predicate.lemma) || lower(trees, trees.stretch(child).from) !== 'of') return false
  const isThing = trees.children(child).some(word => trees.relation(word) === 'det') || trees.pos(child) === 'PROPN'
  return /^(?:acl|advcl)$/.test(trees.relation(child)) || (trees.relation(child) === 'nmod' && !isThing)
}

/** Figures and dates at the end of an object that are the verb's: "puts the figure **at 3,900**", "bought 60 **in 1974**". */
function looseAt(frame: Frame, object: number): number[] {
  const { trees } = frame
  const { to } = trees.stretch(object)
  return trees.children(object).filter(child => {
    const run = trees.stretch(child)
    const word = caseOf(frame, child) ?? ''
    if (isOfWhat(frame, child) && child > object && run.to === to) return true
    if (trees.relation(child) !== 'nmod' || child < object || run.to !== to) return false
    return word === 'at' ? isMeasure(frame, run) : /^(?:in|on)$/.test(word) && isDateAlone(frame, run)
  })
}

const isDateAlone = (frame: Frame, { from, to }: Run) => to - from < 6 && isDate(frame, { from: from + 1, to })

/** The object of the verb and what is one with it. */
export function objectOf(frame: Frame, parts: readonly number[]): Governed {
  const { trees, clause, predicate } = frame
  const object = objectAmong(frame, parts)
  if (object === null) return NOTHING
  const isPronoun = /^(?:which|that|whom|who)$/.test(lower(trees, object)) && object < predicate.from
  if (isPronoun && clause.antecedent !== null && clause.antecedent !== clause.subject) {
    const run = nounPhraseOf(frame, clause.antecedent)
    return { run, head: trees.tokens[clause.antecedent] ?? null, parts: [object], loose: [] }
  }
  const doing = doingOf(frame, parts, object)
  const loose = doing === null ? looseAt(frame, object) : []
  const run = phraseOf(frame, object, loose)
  const other = doing === null ? null : phraseOf(frame, doing)
  const all = run && other ? { from: Math.min(run.from, other.from), to: Math.max(run.to, other.to) } : run
  // A bad tree may spread an object over its verb.
  return {
    run: all && overlapsRun(all, predicate) ? null : all,
    head: caseOf(frame, object) === null ? (trees.tokens[object] ?? null) : null,
    parts: doing === null ? [object] : [object, doing],
    loose
  }
}
