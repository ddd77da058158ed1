import {
  DEICTIC_WORDS,
  DEONTIC_WORDS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  STATIVE_VERBS,
  UNLIKELY_WORDS
} from '../lexicon/claim-words.js'
import type { Claim, ContextFlag, Token } from '../types.js'
import type { Clause } from './clauses.js'
import { SAME_IN_PAST } from './subjects.js'

type Facets = Pick<Claim, 'polarity' | 'certainty' | 'modality' | 'time' | 'prediction'>

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'nobody', 'nothing', 'none'])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did'])
const HAVE_WORDS = new Set(['has', 'have', "'ve", 'having'])
const PRESENT_FORMS = new Set(['am', 'is', 'are', "'m", "'s", "'re", 'has', 'have', 'does', 'do'])
const WERE_WORDS = new Set(['was', 'were', 'had'])
const ABLE_WORDS = new Set(['can', 'ca', 'cannot', 'able'])
const COULD_WORDS = new Set(['could', 'couldn'])
const BE_WORDS = new Set(['is', 'are', 'was', 'were', 'been', "'s", '’s'])
const WOULD_WORDS = new Set(['would', "'d", '’d'])
/** Lemmas whose object lies ahead. */
export const EXPECTING = new Set(['expect', 'forecast', 'predict', 'anticipate'])
const COMING_MODALS = new Set(['could', 'might', 'may'])
const PERSONS = new Set(['i', 'we', 'you'])
const DID_WORDS = new Set(['did', 'didn'])
const HAD_WORDS = new Set(['had', 'have', 'has', "'ve", '’ve'])
const POSSIBLE_COMPLEMENTS = new Set(['possible', 'conceivable'])
const FUTURE_WORDS = new Set(['will', "'ll", 'wo', 'shall'])
/** Predicates that look ahead when "to" follows: "plans to", "is expected to". */
const AHEAD_LEMMAS = new Set(['plan', 'intend', 'expect', 'aim', 'promise', 'vow', 'pledge', 'set', 'schedule', 'go'])

/** "May" the month is no modal. */
const has = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some(token => words.has(token.lower) && token.text !== 'May')

/** Lemmas of cues whose content the source says is not so. */
const DENIALS = new Set(['deny', 'dispute', 'refute', 'rebut'])

/** Tense from form: no auxiliary and a form that is neither the base nor -s nor -ing is a past tense. */
function isPastForm(head: Token | undefined): boolean {
  if (!head) return false
  // An unknown word has itself for a lemma.
  if (head.lower === head.lemma) return SAME_IN_PAST.test(head.lower) || /[^e]ed$/.test(head.lower)
  return !/(?:s|ing)$/.test(head.lower) || /(?:was|lost)$/.test(head.lower)
}

/** "said that it **would close**" tells what lies ahead, "I **would close** it" what would be. */
const isFutureReported = ({ quote }: Clause, group: readonly Token[]) =>
  quote !== null && quote.kind !== 'direct' && has(group, WOULD_WORDS) && !has(group, HAVE_WORDS)

/** "The ruling **could take** until autumn": what may come about lies ahead; a state that may be, or an ability, does not. */
function couldComeAbout({ tokens, verb }: Pick<Clause, 'tokens' | 'verb'>): boolean {
  const group = tokens.slice(verb.from, verb.to)
  const head = tokens[verb.head]
  if (!has(group, COMING_MODALS) || has(group, NEGATIONS) || has(group, HAVE_WORDS)) return false
  return head?.pos === 'VERB' && !STATIVE_VERBS.has(head.lemma) && !has(tokens.slice(0, verb.from), PERSONS)
}

/** "expects delays", "was expected to close", "is likely to end", but "had forecast a profit". */
function expectsAhead({ tokens, verb }: Clause): boolean {
  const group = tokens.slice(verb.from, verb.to)
  const isPerfect = group.some((token, index) => HAD_WORDS.has(token.lower) && index < verb.head - verb.from)
  if (isPerfect || has(group, DID_WORDS)) return false
  if (EXPECTING.has(tokens[verb.head]?.lemma ?? '')) return true
  const isCoupled = /^(?:(?:un)?likely|possible)$/.test(tokens[verb.to]?.lower ?? '')
  if (!isCoupled) return couldComeAbout({ tokens, verb })
  return tokens[verb.to + 1]?.lower === 'to' || tokens.slice(verb.to).some(({ lower }) => lower === 'within')
}

/** The verb group with the auxiliaries that it shares. */
const groupOf = ({ tokens, verb, shared }: Clause) => [...shared, ...tokens.slice(verb.from, verb.to)]

function timeOf(clause: Clause): Claim['time'] {
  const { tokens, verb } = clause
  const group = groupOf(clause)
  const head = tokens[verb.head]
  // "is set to close" looks ahead, "set out to close" does not.
  const isAhead = AHEAD_LEMMAS.has(head?.lemma ?? '') && (head?.lemma !== 'set' || has(group, BE_WORDS))
  const isGone = head?.lemma === 'go' && head.lower !== 'going'
  const looksAhead = isAhead && !isGone && tokens[verb.to]?.lower === 'to'
  const isDue = /^(?:is|are)$/.test(group[0]?.lower ?? '') && group[1]?.lower === 'to'
  if (isDue || has(group, FUTURE_WORDS) || isFutureReported(clause, group)) return 'future'
  if (looksAhead && !has(group, WERE_WORDS)) return 'future'
  if (expectsAhead(clause)) return 'future'
  // "has closed" and "would have closed" are past, "has a bridge" and "would close" are not.
  const isPerfect = group.some(token => HAVE_WORDS.has(token.lower) && token !== head)
  if (has(group, PAST_AUXILIARIES) || isPerfect) return 'past'
  const auxiliaries = group.filter(token => token.pos === 'AUX' && token !== head)
  if (auxiliaries.length > 0 || PRESENT_FORMS.has(head?.lower ?? '')) return 'present'
  return isPastForm(head) ? 'past' : 'present'
}

function certaintyOf(clause: Clause): Claim['certainty'] {
  const { own: tokens, verb } = clause
  const group = groupOf(clause)
  if (tokens.some(token => token.lower === 'if' || token.lower === 'unless')) return 'conditional'
  if (has(tokens, UNLIKELY_WORDS)) return 'unlikely'
  // "Gusts are possible", but "the best possible deal"; "could not see" tells what was not so.
  const next = clause.tokens.slice(verb.to, verb.to + 1)
  const isHedged = has([...clause.shared, ...tokens], POSSIBLE_WORDS) && !isInability(group)
  if (isHedged || has(next, POSSIBLE_COMPLEMENTS)) return 'possible'
  const isExpected = isStillExpected(clause, group)
  // "23 per cent less likely" compares chances.
  const isChance = tokens.some(
    ({ lower }, index) => lower === 'likely' && /^(?:more|less)$/.test(tokens[index - 1]?.lower ?? '')
  )
  return isExpected || (!isChance && has(tokens, PROBABLE_WORDS)) ? 'probable' : 'certain'
}

const isInability = (group: readonly Token[]) => has(group, COULD_WORDS) && has(group, NEGATIONS)

/** "expects delays", "is expected to close", but "did not expect it", "had forecast a profit". */
function isStillExpected({ tokens, verb }: Clause, group: readonly Token[]): boolean {
  const isTold = EXPECTING.has(tokens[verb.head]?.lemma ?? '')
  if (isTold && !has(group, DID_WORDS) && !has(group.slice(0, -1), HAD_WORDS)) return true
  return tokens.some((token, index) => token.lower === 'expected' && tokens[index + 1]?.lower === 'to')
}

function modalityOf(group: readonly Token[], next: Token | undefined): Claim['modality'] {
  if (has(group, DEONTIC_WORDS)) return 'deontic'
  if (next?.lower === 'to' && /^(?:has|have|had|needs?|needed)$/.test(group.at(-1)?.lower ?? '')) return 'deontic'
  // "could not see" tells what somebody was not able to do.
  if (isInability(group)) return 'ability'
  if (has(group, POSSIBLE_WORDS)) return 'epistemic'
  return has(group, ABLE_WORDS) ? 'ability' : 'none'
}

/** What somebody denies, with all that stands in the content but clauses that say when or why. */
const isDenied = ({ quote, isAdverbial }: Clause) => quote !== null && DENIALS.has(quote.cueLemma ?? '') && !isAdverbial

/**
 * @param isHeadline  whether the clause stands in the headline, whose present tense tells what happened
 */
export function findFacets(clause: Clause, isHeadline: boolean): Facets {
  const { tokens, verb } = clause
  const group = groupOf(clause)
  const said = timeOf(clause)
  const head = tokens[verb.head]
  const isNews = isHeadline && said === 'present' && group.length === 1 && head?.pos === 'VERB'
  const time = isNews && !STATIVE_VERBS.has(head.lemma) ? 'past' : said
  const certainty = certaintyOf(clause)
  const negated =
    clause.isNor ||
    has(group, NEGATIONS) ||
    tokens.some(
      (token, index) => NEGATIONS.has(token.lower) && (index < verb.from ? index === 0 : index <= verb.to + 1)
    )
  return {
    polarity: negated !== isDenied(clause) ? 'negated' : 'affirmed',
    certainty,
    modality: modalityOf(group, tokens[verb.to]),
    time,
    prediction: time === 'future'
  }
}

const TIME_NOUN = /^(?:day|week|month|quarter|season|year|decade)$/

/** "on Thursday", "next year", "in May", "a year earlier": a time that is another one in another article. */
const isDeictic = (tokens: readonly Token[], dates: readonly string[]) =>
  has(tokens, DEICTIC_WORDS) ||
  dates.some(date => !/\d{4}/.test(date)) ||
  tokens.some(({ lower }, index) => /^(?:earlier|later)$/.test(lower) && TIME_NOUN.test(tokens[index - 1]?.lemma ?? ''))

/**
 * What a reader needs the article for.
 * @param dates  the words of its dates
 */
export function findContextFlags(
  { tokens, quote, shares }: Clause,
  { subject, dates, headline }: { subject: Token | null; dates: readonly string[]; headline: boolean }
): ContextFlag[] {
  const flags: ContextFlag[] = []
  if (subject?.pos === 'PRON' || (subject && /^(?:this|that|these|those)$/.test(subject.lower)))
    flags.push('pronoun_subject')
  if (isDeictic(tokens, dates)) flags.push('deictic_time')
  if (shares === 'subject') flags.push('elliptic')
  if (quote && quote.kind !== 'indirect') flags.push('in_quote')
  if (headline) flags.push('headline')
  return flags
}
