import {
  CAUSAL_PAIRS,
  CAUSAL_VERBS,
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

/** Whether the words say that one thing brings about another; "led the race" and "due in court" do not. */
export const isCausal = (tokens: readonly Token[], verb: string) =>
  CAUSAL_VERBS.has(verb) ||
  tokens.some(
    ({ lower, lemma }, index) =>
      CAUSAL_WORDS.has(lower) ||
      CAUSAL_PAIRS.has(`${lower} ${tokens[index + 1]?.lower}`) ||
      CAUSAL_PAIRS.has(`${lemma} ${tokens[index + 1]?.lower}`)
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
  if (isCausal(tokens, head?.lemma ?? '')) return 'causal'
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
