import {
  CAUSAL_PAIRS,
  CAUSAL_VERBS,
  CAUSAL_WORDS,
  COMPARISON_WORDS,
  EVALUATIVE_WORDS,
  OPINION_VERBS,
  RULE_WORDS,
  STATIVE_PARTICIPLES,
  STATIVE_VERBS,
  VOTE_WORDS
} from '../lexicon/claim-words.js'
import { contains } from '../span.js'
import type { Claim, ClaimType, Span, Token, Value } from '../types.js'
import type { Clause } from './clauses.js'

type Facts = Pick<
  Claim,
  | 'prediction'
  | 'quantityDirection'
  | 'quantities'
  | 'dates'
  | 'time'
  | 'certainty'
  | 'modality'
  | 'speaker'
  | 'subject'
> & {
  /** Without one that a preposition leads. */
  object: Span | null
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some(token => words.has(token.lower) || words.has(token.lemma))
const FIRST_PERSON = new Set(['i', 'my', 'me', 'myself'])
/** Lemmas of verbs that give the figure behind their preposition. */
const GIVES_FIGURE = new Set(['be', 'stand', 'put', 'set', 'account', 'value', 'estimate', 'price', 'fine', 'follow'])

/** "more than 30" only says how many, "rather than closed" what is not so; "longer than the road" compares. */
const comparesThan = (tokens: readonly Token[]) =>
  tokens.some(
    (token, index) =>
      token.lower === 'than' &&
      tokens[index - 1]?.lower !== 'rather' &&
      tokens[index + 1]?.pos !== 'NUM' &&
      !/^[$£€\d]/.test(tokens[index + 1]?.text ?? '')
  )

/** "twice as many", "compared with last year", but "called twice", "compared nine suppliers". */
const comparesWith = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, index) => {
    const next = tokens[index + 1]?.lower ?? ''
    return lower === 'compared' ? /^(?:with|to)$/.test(next) : /^(?:twice|thrice)$/.test(lower) && next === 'as'
  })

/** Whether the words say that one thing brings about another; "led the race" and "due in court" do not. */
export const isCausal = (tokens: readonly Token[], verb: string) =>
  CAUSAL_VERBS.has(verb) ||
  tokens.some(
    ({ lower, lemma }, index) =>
      CAUSAL_WORDS.has(lower) ||
      CAUSAL_PAIRS.has(`${lower} ${tokens[index + 1]?.lower}`) ||
      CAUSAL_PAIRS.has(`${lemma} ${tokens[index + 1]?.lower}`)
  )

/** What parts a figure from the head of its phrase: "people **in** four counties", "Ada Lund, 52". */
const PARTING = /^(?:in|on|with|by|from|for|,)$/

/** Whether a phrase begins with a figure, but for what says how exact it is: "at least 94 people". */
function opensWith(tokens: readonly Token[], phrase: Span | null, figure: Span): boolean {
  if (phrase === null || !contains(phrase, figure)) return false
  const before = tokens.filter(({ start }) => start >= phrase.start && start < figure.start)
  return before.length < 4 && !before.some(({ lower }) => PARTING.test(lower))
}

/** "**two** sets", but "two of the 31 pupils": a small number in letters that only says that there are several. */
function onlySaysSeveral(tokens: readonly Token[], { start, end, type }: Value): boolean {
  const index = tokens.findIndex(token => token.start >= start)
  const isOneWord = tokens[index]?.end === end && /^[a-z]+$/.test(tokens[index]?.lower ?? '')
  return /^(?:CARDINAL|QUANTITY)$/.test(type) && isOneWord && !/^(?:of|in)$/.test(tokens[index + 1]?.lower ?? '')
}

/** Whether the figure is the point: that of subject or object, or what the verb gives; how long something lasted is not. */
function isFigureThePoint({ tokens, verb }: Clause, { quantities, subject, object }: Facts): boolean {
  const givesFigure = GIVES_FIGURE.has(tokens[verb.head]?.lemma ?? '')
  const figures = quantities.filter(
    value => value.type !== 'DURATION' && (!isDeed(tokens[verb.head]) || !onlySaysSeveral(tokens, value))
  )
  return figures.some(figure => givesFigure || [subject, object].some(part => opensWith(tokens, part, figure)))
}

/** The first type that fits, in the order of the data dictionary. */
export function findType(clause: Clause, facts: Facts): ClaimType {
  const { tokens, verb } = clause
  const head = tokens[verb.head]
  if (facts.prediction) return 'prediction'
  const givesVotes = facts.quantities.length > 1 && tokens.some(({ lemma, pos }) => lemma === 'vote' && pos === 'NOUN')
  if (givesVotes || (head !== undefined && VOTE_WORDS.has(head.lemma))) return 'vote_record'
  // "ruled out a deal" lays down nothing.
  if (head !== undefined && RULE_WORDS.has(head.lemma) && tokens[verb.head + 1]?.lower !== 'out') return 'rule_or_law'
  if (has(tokens, COMPARISON_WORDS) || comparesThan(tokens) || comparesWith(tokens)) return 'comparison'
  if (facts.quantityDirection !== 'none') return 'change'
  if (isFigureThePoint(clause, facts)) return 'quantity'
  if (isCausal(tokens, head?.lemma ?? '')) return 'causal'
  // What somebody tells of himself goes before what he thinks.
  if (facts.speaker !== null && has(tokens, FIRST_PERSON)) return 'personal'
  const judges =
    has(tokens, EVALUATIVE_WORDS) ||
    (head !== undefined && OPINION_VERBS.has(head.lemma)) ||
    tokens.some(({ lower }, index) => lower === 'too' && tokens[index + 1]?.pos === 'ADJ') ||
    facts.modality === 'deontic'
  if (judges) return 'opinion'
  if (!isDeed(head) || isService(clause, facts) || isCondition(clause)) return 'state'
  return facts.time === 'past' || isGoingOn(clause) ? 'event' : 'state'
}

/** "There was" tells of no deed, whatever its tag. */
const isDeed = (head: Token | undefined) =>
  head?.pos === 'VERB' && head.lemma !== 'be' && !STATIVE_VERBS.has(head.lemma)

const isPassive = ({ tokens, verb }: Clause) =>
  tokens.slice(verb.from, verb.head).some(({ lemma, lower }) => lemma === 'be' || lower === 'been')

const SERVES = new Set(
  'work serve run lead manage head chair coach teach edit direct play rule govern reign'.split(' ')
)

/** "ran the hospice **for 22 years**", but "walked out for three years" */
const isService = (clause: Clause, { quantities }: Facts) =>
  SERVES.has(clause.tokens[clause.verb.head]?.lemma ?? '') &&
  !isPassive(clause) &&
  quantities.some(
    ({ type, value, start }) =>
      type === 'DURATION' &&
      /^P\d+Y$/.test(value ?? '') &&
      clause.own.some((token, index) => token.lower === 'for' && clause.own[index + 1]?.start === start)
  )

/** "Economists **were divided**": a participle that tells what somebody is like. */
const isCondition = (clause: Clause) =>
  isPassive(clause) && STATIVE_PARTICIPLES.has(clause.tokens[clause.verb.head]?.lower ?? '')

/** "is coming out", "are being asked" */
const isGoingOn = ({ tokens, verb }: Clause) =>
  verb.to - verb.from > 1 && (tokens[verb.head]?.lower.endsWith('ing') || tokens[verb.head - 1]?.lower === 'being')

/**
 * What the article states itself can be settled by evidence, what somebody says where it gives a figure or a date, and
 * so, in part, can what is still to come.
 */
export function isCheckable(type: ClaimType, facts: Facts): Claim['checkable'] {
  if (type === 'opinion' || type === 'personal') return 'no'
  const isAnchored = facts.quantities.length > 0 || facts.dates.length > 0
  if (type === 'prediction') return isAnchored ? 'partly' : 'no'
  return facts.certainty === 'certain' && (isAnchored || facts.speaker === null) ? 'yes' : 'partly'
}
