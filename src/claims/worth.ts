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
const WOULD_WORDS = new Set(['would', "'d", '’d'])
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

interface Reason {
  words: string
  weight: number
  applies: (type: ClaimType, facts: Facts, clause: Clause) => boolean
}

const REASONS: readonly Reason[] = [
  { words: 'gives a figure', weight: 0.3, applies: (_, { quantities }) => quantities.length > 0 },
  { words: 'says that something changed', weight: 0.2, applies: type => type === 'change' },
  { words: 'compares', weight: 0.2, applies: type => type === 'comparison' },
  { words: 'tells of a vote', weight: 0.25, applies: type => type === 'vote_record' },
  { words: 'states a rule or law', weight: 0.2, applies: type => type === 'rule_or_law' },
  { words: 'gives a cause', weight: 0.15, applies: type => type === 'causal' },
  { words: 'names who', weight: 0.1, applies: (_, { subjectId }) => subjectId !== null },
  { words: 'gives a date', weight: 0.08, applies: (_, { dates }) => dates.length > 0 },
  { words: 'is said by somebody', weight: 0.07, applies: (_type, _facts, { quote }) => quote !== null },
  { words: 'tells of the past', weight: 0.05, applies: (_, { time }) => time === 'past' },
  { words: 'judges', weight: -0.3, applies: type => type === 'opinion' },
  { words: 'is personal', weight: -0.3, applies: type => type === 'personal' },
  // What somebody said would happen can be held against what did.
  {
    words: 'looks ahead',
    weight: -0.1,
    applies: (type, _, { tokens, verb }) => type === 'prediction' && !has(tokens.slice(verb.from, verb.to), WOULD_WORDS)
  }
]

/**
 * How much a fact-checker would want the claim, 0 to 1, with the three strongest reasons: figures, comparisons, change
 * and rules weigh most, as in ClaimBuster's feature analysis (Hassan et al., KDD 2017). A rule of thumb, not a model.
 */
export function findWorth(
  type: ClaimType,
  facts: Facts,
  clause: Clause
): { checkWorthiness: number; reasons: string[] } {
  const applied = REASONS.filter(({ applies }) => applies(type, facts, clause))
  const sum = applied.reduce((total, { weight }) => total + weight, 0.15)
  const reasons = applied
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ words }) => words)
  return { checkWorthiness: Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000, reasons }
}
