import {
  DEGREE_WORDS,
  DIRECTION_WORDS,
  EVALUATIVE_WORDS,
  MEASURE_WORDS,
  MIND_VERBS,
  PUBLIC_WORDS,
  SPEECH_VERBS,
  VOTE_WORDS
} from '../lexicon/claim-words.js'
import type { Trees } from '../phrases/trees.js'
import type { Claim, Span, Token } from '../types.js'
import { isCausal } from './claim-type.js'
import { EXPECTING } from './facets.js'

/** A claim before it is weighed and scored. */
export type Unweighed = Omit<Claim, 'checkWorthiness' | 'checkWorthinessReasons' | 'score'>

/** How much each cue speaks for a claim, in log-odds, and what is there without any. */
export interface WorthWeights {
  bias: number
  cues: Readonly<Record<string, number>>
}

interface Words {
  claim: Unweighed
  /** All its words, with the tags of the language model. */
  said: readonly Token[]
  subject: readonly Token[]
  verb: string
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])
const HAVE_WORDS = new Set(['has', 'have', "'ve", '’ve'])
const WOULD_WORDS = new Set(['would', "'d", '’d'])
/** From here on a bare number says how many and not which or whether. */
const LARGE = 10

const has = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some(({ lower, lemma }) => words.has(lower) || words.has(lemma))
const count = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.filter(({ lemma }) => words.has(lemma)).length
const gives = ({ claim }: Words, type: string) => claim.quantities.some(value => value.type === type)
/** Numbers and measures, without ages. */
const numbersIn = ({ claim }: Words) =>
  claim.quantities.filter(({ type, unit }) => /^(?:CARDINAL|QUANTITY)$/.test(type) && unit !== 'year')
const isLarge = ({ value }: { value: string | null }) => Math.abs(Number.parseFloat(value ?? '')) >= LARGE

/**
 * What makes a claim more or less worth checking, by the words that name it among the reasons. Figures, comparisons, the
 * past and public matters speak for it, beliefs, duties and the speaker himself against it, as in ClaimBuster's analysis of
 * features (Hassan et al., KDD 2017); how much each weighs is learnt.
 */
const CUES: Readonly<Record<string, (words: Words) => boolean>> = {
  'gives a percentage': words => gives(words, 'PERCENT'),
  'gives an amount of money': words => gives(words, 'MONEY'),
  'gives a large number': words => numbersIn(words).some(isLarge),
  'gives a small number': words => numbersIn(words).length > 0 && !numbersIn(words).some(isLarge),
  'gives a length of time': words => gives(words, 'DURATION'),
  'gives a year': ({ claim }) => claim.dates.some(({ value }) => /^\d{4}$/.test(value ?? '')),
  'gives a date': ({ claim }) => claim.dates.length > 0,
  'tells of a measure': ({ said }) => has(said, MEASURE_WORDS),
  'says that something changed': ({ claim, said }) => claim.type === 'change' || has(said, DIRECTION_WORDS),
  compares: ({ claim, said }) => claim.type === 'comparison' || said.some(({ lower }) => lower === 'than'),
  'says how much or which of all': ({ said }) => has(said, DEGREE_WORDS),
  'gives a cause': ({ said, verb }) => isCausal(said, verb),
  'tells of a vote': ({ said }) => has(said, VOTE_WORDS),
  'is about public matters': ({ said }) => count(said, PUBLIC_WORDS) > 0,
  'is about several public matters': ({ said }) => count(said, PUBLIC_WORDS) > 1,
  'names somebody or something': ({ said }) => said.some(({ pos }) => pos === 'PROPN'),
  'names who': ({ claim, subject }) => claim.subjectId !== null || subject.some(({ pos }) => pos === 'PROPN'),
  'tells of the past': ({ claim }) => claim.time === 'past',
  'tells what has been': ({ claim, said }) => claim.time === 'past' && has(said, HAVE_WORDS),
  'says what is what': ({ verb }) => verb === 'be',
  'tells of several things': ({ said }) => said.filter(({ pos }) => pos === 'NOUN').length > 1,
  'speaks of oneself': ({ subject }) => has(subject, FIRST_PERSON),
  'speaks of you': ({ subject }) => has(subject, SECOND_PERSON),
  'tells what somebody thinks or wants': ({ verb }) => MIND_VERBS.has(verb),
  'tells what somebody says': ({ verb }) => SPEECH_VERBS.has(verb),
  judges: ({ said }) => has(said, EVALUATIVE_WORDS),
  'says what should be': ({ claim }) => claim.modality === 'deontic',
  'says what could be': ({ claim }) => claim.modality === 'ability' || claim.modality === 'epistemic',
  // What is expected can be held against what came, as what is told to come.
  'is uncertain': ({ claim }) =>
    claim.certainty !== 'certain' && !(claim.certainty === 'probable' && EXPECTING.has(claim.predicateLemma)),
  // What somebody said would happen can be held against what did, and so can a forecast with a figure or a date.
  'looks ahead': ({ claim, said }) =>
    claim.prediction && claim.quantities.length === 0 && claim.dates.length === 0 && !has(said, WOULD_WORDS)
}

/** The names of all cues, in the order in which they are written. */
export const CUE_NAMES: readonly string[] = Object.keys(CUES)

/** Which cues a claim has, by name. */
export function findCues(trees: Trees, claim: Unweighed): string[] {
  const wordsIn = (span: Span) => {
    const { from, to } = trees.within(span)
    return trees.tokens.slice(from, to).map((token, index) => ({ ...token, pos: trees.pos(from + index) }))
  }
  const words: Words = {
    claim,
    said: claim.spans.flatMap(wordsIn),
    subject: claim.subject ? wordsIn(claim.subject) : [],
    verb: claim.predicateLemma.split(' ')[0] ?? ''
  }
  return CUE_NAMES.filter(name => CUES[name]?.(words))
}
