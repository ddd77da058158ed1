import {
  CAUSAL_WORDS,
  COMPARISON_WORDS,
  EVALUATIVE_WORDS,
  OPINION_VERBS,
  RULE_WORDS,
  VOTE_WORDS
} from '../lexicon/claim-words.js'
import type { Claim, ClaimType, Token } from '../types.js'
import type { Clause } from './clauses.js'

type Facts = Pick<
  Claim,
  'prediction' | 'quantityDirection' | 'quantities' | 'dates' | 'time' | 'certainty' | 'modality' | 'subjectId'
>

const has = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some(token => words.has(token.lower) || words.has(token.lemma))
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'myself'])

/** "more than 30" only says how many; "longer than the road" compares. */
const comparesThan = (tokens: readonly Token[]) =>
  tokens.some(
    (token, index) =>
      token.lower === 'than' && tokens[index + 1]?.pos !== 'NUM' && !/^[$£€\d]/.test(tokens[index + 1]?.text ?? '')
  )

/** The first type that fits, in the order of the data dictionary. */
export function findType({ tokens, verb }: Clause, facts: Facts): ClaimType {
  const head = tokens[verb.head]
  if (facts.prediction) return 'prediction'
  if (has(tokens, VOTE_WORDS)) return 'vote_record'
  if (head !== undefined && RULE_WORDS.has(head.lemma)) return 'rule_or_law'
  if (has(tokens, COMPARISON_WORDS) || comparesThan(tokens)) return 'comparison'
  if (facts.quantityDirection !== 'none') return 'change'
  if (facts.quantities.length > 0) return 'quantity'
  if (has(tokens, CAUSAL_WORDS)) return 'causal'
  const judges =
    has(tokens, EVALUATIVE_WORDS) ||
    (head !== undefined && OPINION_VERBS.has(head.lemma)) ||
    facts.modality === 'deontic'
  const isPersonal = has(tokens.slice(0, verb.from), FIRST_PERSON)
  if (!judges && !isPersonal) return facts.time === 'past' && head?.pos === 'VERB' ? 'event' : 'state'
  return judges ? 'opinion' : 'personal'
}

export function isCheckable(type: ClaimType, facts: Facts): Claim['checkable'] {
  if (type === 'opinion' || type === 'personal') return 'no'
  if (type === 'prediction' || facts.certainty !== 'certain') return 'partly'
  const isAnchored = facts.quantities.length > 0 || facts.dates.length > 0 || facts.subjectId !== null
  return isAnchored ? 'yes' : 'partly'
}

/**
 * How much a fact-checker would want the claim, 0 to 1, with the three strongest reasons: figures, comparisons, change
 * and rules weigh most, as in ClaimBuster's feature analysis (Hassan et al., KDD 2017). A rule of thumb, not a model.
 */
export function findWorth(
  type: ClaimType,
  facts: Facts,
  clause: Clause
): { checkWorthiness: number; reasons: string[] } {
  const weights: [string, number, boolean][] = [
    ['gives a figure', 0.3, facts.quantities.length > 0],
    ['says that something changed', 0.2, type === 'change'],
    ['compares', 0.2, type === 'comparison'],
    ['tells of a vote', 0.25, type === 'vote_record'],
    ['states a rule or law', 0.2, type === 'rule_or_law'],
    ['gives a cause', 0.15, type === 'causal'],
    ['names who', 0.1, facts.subjectId !== null],
    ['gives a date', 0.08, facts.dates.length > 0],
    ['is said by somebody', 0.07, clause.quote !== null],
    ['tells of the past', 0.05, facts.time === 'past'],
    ['judges', -0.3, type === 'opinion'],
    ['is personal', -0.3, type === 'personal'],
    ['looks ahead', -0.1, type === 'prediction']
  ]
  const applied = weights.filter(([, , applies]) => applies)
  const sum = applied.reduce((total, [, weight]) => total + weight, 0.15)
  const reasons = applied
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([reason]) => reason)
  return { checkWorthiness: Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000, reasons }
}
