import type { Trees } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { Frame } from './frame.js'
import { lower } from './predicates.js'
import { type Run, spanOfRun } from './runs.js'

/** Adverbs that join or colour the whole sentence and tell neither when, where nor how. */
const NO_ADJUNCTS = new Set(
  `also however therefore thus moreover furthermore meanwhile instead too even only just perhaps probably possibly maybe
  apparently reportedly allegedly indeed not never n't so no then yet but and hence nevertheless nonetheless otherwise
  likewise besides additionally consequently fortunately unfortunately clearly obviously certainly surely
  really actually simply both either neither when where why how as that`.split(/\s+/)
)
/** Adverbs that say how long before, after or how often within the time behind them. */
const BEFORE_TIMES = /^(?:shortly|soon|long|just|right|late|later|early|earlier|once|twice)$/

/** Longest date in tokens that joins the time before it. */
const LONGEST_DATE = 6

export function isDate(
  { trees, sentence }: Pick<Frame, 'trees' | 'sentence'>,
  run: Run,
  types = /^(?:DATE|TIME|DURATION)$/
): boolean {
  const span = spanOfRun(trees, run)
  return sentence.values.some(value => types.test(value.type) && overlaps(value, span))
}

/** Whether a phrase of the verb tells when, where or how; neither connectives do, nor relative pronouns. */
export function isAdjunct({ trees, clause }: Frame, part: number, { from, to }: Run): boolean {
  if (to - from === 1 && trees.relation(part) === 'advmod' && NO_ADJUNCTS.has(lower(trees, part))) return false
  const isShort = to - from === 1 || (to - from === 2 && /^(?:ADP|SCONJ)$/.test(trees.pos(from)))
  const isPronoun = /^(?:who|which|whom|whose|where)$/.test(lower(trees, to - 1))
  return !(isShort && (isPronoun || (lower(trees, to - 1) === 'that' && clause.antecedent !== null)))
}

/** "a month", "per head": the unit to which the figure before it belongs. */
export const isRate = (trees: Trees, { from, to }: Run) => to - from === 2 && /^(?:an?|per)$/.test(lower(trees, from))

/** "**as much as** 14 per cent" */
const isExtent = (trees: Trees, { from, to }: Run) =>
  to - from === 3 && lower(trees, from) === 'as' && lower(trees, to - 1) === 'as'

/** Whether two phrases that touch are one: "2p **a litre**", "by 19 **to 18**", "shortly **after noon**", "at noon **on Monday**". */
function isOne(frame: Frame, one: Run, other: Run): boolean {
  const { trees } = frame
  const [first, word, last] = [lower(trees, one.from), lower(trees, other.from), trees.pos(other.to - 1)]
  const size = other.to - other.from
  if (isRate(trees, other)) return true
  if (isExtent(trees, one) && (isNumber(trees, other.from) || trees.pos(other.from) === 'SYM')) return true
  if (size === 2 && word === 'to' && last === 'NUM')
    return /^(?:by|until)$/.test(first) && isNumber(trees, one.from + 1)
  if (size > LONGEST_DATE || !isDate(frame, other)) return false
  if (one.to - one.from === 1 && BEFORE_TIMES.test(first)) return true
  return isDate(frame, one, /^TIME$/) && (word === 'on' || trees.pos(other.from) !== 'ADP')
}

const isNumber = (trees: Trees, token: number) => trees.pos(token) === 'NUM'

/** Phrases of the verb in text order, those joined that are one. */
export function joinPhrases(frame: Frame, runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    // A name or figure is whole in each phrase that has a part of it.
    if (last && run.from < last.to) last.to = Math.max(last.to, run.to)
    else if (last && last.to === run.from && isOne(frame, last, run)) last.to = run.to
    else joined.push({ ...run })
  }
  return joined
}
