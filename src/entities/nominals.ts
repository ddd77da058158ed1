import { NOMINAL_NOUNS } from '../lexicon/nominal-nouns.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { coargumentsOf, subjectBeside } from '../phrases/arguments.js'
import type { Trees } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { Sentence, Span, Token } from '../types.js'
import type { Antecedent, Occurrence } from './antecedents.js'
import { isAkin, type Kind, mayBe } from './kinds.js'
import type { Cluster } from './links.js'
import { officeLikeness } from './offices.js'

/** "the minister", "the company", and what has a name that they may be, best first. */
export interface Nominal extends Span {
  cluster: Cluster
  rivals: Cluster[]
  score: number
}

/** What nominals are resolved with. */
export interface Ground {
  trees: Trees
  sentences: readonly Sentence[]
  kindOf: (cluster: Cluster) => Kind
  /** Whether the article speaks of a country, its people, places and offices about as much as of any other. */
  isSetIn: (country: string | null) => boolean
}

/** "the", "this" or "that" and a noun, with what stands between. */
interface Phrase extends Span {
  sentence: number
  token: number
  determiner: 'the' | 'this' | 'that'
  noun: string
  modifiers: Token[]
}

/**
 * "the minister", "the company": what the article last named that is one, and abstains where several are equally near.
 * @param names  spans of the names in the sentence
 * @param named  what has a name, with its places before the sentence and in it
 */
export function findNominals(
  sentence: Sentence,
  { names, named }: { names: readonly Span[]; named: readonly Antecedent[] },
  ground: Ground
): Nominal[] {
  const { trees } = ground
  const { from, to } = trees.within(sentence)
  const found: Nominal[] = []
  for (let token = from; token < to; token++) {
    const phrase = phraseAt(token, { sentence, names }, trees)
    const nominal = phrase && resolve(phrase, named, ground)
    if (nominal) found.push(nominal)
  }
  return found
}

/** Relations of words behind a noun that tell which one is meant: "the company that", "the bank in Oslo", "the bank, Larch". */
const TELLING = /^(?:acl|nmod|appos|flat|cop|nummod)$/
/** Relations of a noun that tells what another one is. */
const PREDICATE = /^(?:xcomp|compound|appos|flat|amod)$/
const MAKING = /^(?:become|elect|name|appoint|declare|crown)$/

const isKnown = (noun: string) => NOMINAL_NOUNS.has(noun) || ROLE_NOUNS.get(noun) === 'person'

function phraseAt(
  token: number,
  { sentence, names }: { sentence: Sentence; names: readonly Span[] },
  trees: Trees
): Phrase | null {
  const { tokens, pos, relation, children } = trees
  const head = tokens[token]
  // "the Secretary", "the Company": what is no name.
  if (!head || !/^(?:NOUN|PROPN)$/.test(pos(token)) || !isKnown(head.lower) || isPredicate(token, trees)) return null
  const at = children(token).find(child => /^(?:the|this|that)$/.test(tokens[child]?.lower ?? ''))
  const first = at === undefined ? undefined : tokens[at]
  if (at === undefined || !first || at > token || token - at > 4 || relation(at) !== 'det') return null
  // "state-of-the-state"
  if (tokens[at - 1]?.text === '-') return null
  const isAside = (child: number) =>
    tokens.slice(token + 1, trees.stretch(child).from + 1).some(({ text }) => text === ',')
  const isTold = children(token).some(
    child =>
      TELLING.test(relation(child)) && (child < at || child > token) && !(relation(child) === 'acl' && isAside(child))
  )
  const span = { start: first.start, end: head.end }
  if (isTold || names.some(name => overlaps(name, { start: span.start, end: span.end + 3 }))) return null
  return {
    ...span,
    sentence: sentence.index,
    token,
    determiner: first.lower as Phrase['determiner'],
    noun: head.lower,
    modifiers: tokens.slice(at + 1, token)
  }
}

/** "was elected the mayor", "as the candidate" */
function isPredicate(token: number, { tokens, relation, head, children }: Trees): boolean {
  if (PREDICATE.test(relation(token))) return true
  const isMade = /^(?:obj|obl)$/.test(relation(token)) && MAKING.test(tokens[head(token)]?.lemma ?? '')
  return isMade || children(token).some(child => relation(child) === 'case' && tokens[child]?.lower === 'as')
}

/** Somebody or something that the phrase may stand for. */
interface Fit {
  antecedent: Antecedent
  cluster: Cluster
  likeness: number
}

function resolve(phrase: Phrase, named: readonly Antecedent[], ground: Ground): Nominal | null {
  const { trees } = ground
  const bound = [...coargumentsOf(phrase.token, trees), ...subjectBeside(phrase.token, trees)]
  const before = named.flatMap((antecedent): Fit[] => {
    const { cluster, occurrences } = antecedent
    // "Minister Roe said that the minister" are two.
    const isBefore = (place: Occurrence) =>
      cluster?.type === 'PERSON' ? place.sentence < phrase.sentence : place.token < phrase.token
    const places = occurrences.filter(isBefore)
    if (!cluster || places.length === 0 || places.some(({ token }) => bound.includes(token))) return []
    const likeness = likenessOf(phrase, cluster, ground)
    return likeness > 0 ? [{ antecedent: { ...antecedent, occurrences: places }, cluster, likeness }] : []
  })
  const chosen = choose(before, phrase)
  if (!chosen || (chosen.best.cluster.type !== 'PERSON' && isTakenByAnother(phrase, lastOf(chosen.best), ground)))
    return null
  const { start, end } = phrase
  const rivals = before
    .filter(fit => fit !== chosen.best && fit.likeness >= chosen.best.likeness)
    .map(({ cluster }) => cluster)
  return { start, end, cluster: chosen.best.cluster, rivals, score: chosen.score }
}

const lastOf = ({ antecedent }: Fit) => antecedent.occurrences.at(-1)?.token ?? 0
const sentencesBack = ({ antecedent }: Fit, { sentence }: Phrase) =>
  sentence - (antecedent.occurrences.at(-1)?.sentence ?? 0)

/**
 * The one last spoken of that is told most exactly. Nobody is chosen where another was spoken of about as lately, unless
 * the article speaks of one of them far more than of all others.
 */
function choose(fits: readonly Fit[], phrase: Phrase): { best: Fit; score: number } | null {
  const most = Math.max(GUESS, ...fits.map(({ likeness }) => likeness))
  const ordered = [...fits].sort((a, b) => lastOf(b) - lastOf(a))
  const best = ordered.find(({ likeness }) => likeness === most)
  if (!best) return null
  const back = (fit: Fit) => sentencesBack(fit, phrase)
  const isNearer = (fit: Fit) => lastOf(fit) > lastOf(best) && !isAkin(fit.cluster, best.cluster)
  const rivals = ordered.filter(fit => fit !== best && (fit.likeness === most || isNearer(fit)))
  if (phrase.determiner !== 'the' && (back(best) > 1 || rivals.some(isNearer))) return null
  if (rivals.length === 0) {
    if (most === GUESS) return back(best) > 2 ? null : { best, score: 0.6 }
    // "the state" and "the country" are often no particular one.
    const isKept = best.antecedent.isTopic && best.cluster.type !== 'GPE'
    if (back(best) > FARTHEST) return isKept ? { best, score: 0.7 } : null
    return { best, score: 0.9 }
  }
  const main = ordered.find(
    fit => fit.likeness >= GUESS && ordered.every(other => other === fit || isFarMore(fit, other))
  )
  if (main === best) return { best, score: 0.85 }
  if (main && back(main) < 8 && ordered.slice(0, ordered.indexOf(main)).every(isPassing))
    return { best: main, score: 0.75 }
  if (main || most === GUESS) return null
  return rivals.some(rival => back(rival) - back(best) < 2) ? null : { best, score: 0.7 }
}

const isFarMore = (one: Fit, other: Fit) => countOf(one) >= 3 * countOf(other)
const countOf = ({ antecedent }: Fit) => antecedent.occurrences.length
/** Spoken of once, and neither as subject nor as object: "an analyst at Larch". */
const isPassing = ({ antecedent: { occurrences } }: Fit) =>
  occurrences.length === 1 && !/^(?:subject|object)$/.test(occurrences[0]?.place ?? '')

/** Sentences back that what neither the headline nor the first sentence has may last have been spoken of. */
const FARTHEST = 10
const GUESS = 1
/** What is no candidate, but keeps another from being meant. */
const RIVAL = 0.5

/** 3: called so, 2: told to be one, `GUESS`, `RIVAL`, or 0: no. */
function likenessOf(phrase: Phrase, cluster: Cluster, { kindOf, isSetIn }: Ground): number {
  const { noun, modifiers } = phrase
  if (cluster.type === 'PERSON')
    return phrase.determiner === 'the' ? officeLikeness(phrase, cluster, kindOf(cluster)) : 0
  if (/^(?:country|nation)$/.test(noun) && isElsewhere(cluster, isSetIn)) return RIVAL
  // "the party" with the Democrats in between is not the Republican one.
  if (noun === 'party' && cluster.type === 'NORP' && !cluster.known?.country) return RIVAL
  const kind = kindOf(cluster)
  const may = mayBe(noun, cluster, kind)
  if (!may || !modifiers.every(({ lower, text }) => text === '-' || kind.words.has(lower) || NEUTRAL.test(lower)))
    return 0
  if (may === 'guess') return GUESS
  return may === 'told' || NOMINAL_NOUNS.get(noun)?.guess ? 2 : 3
}

/** A country that the article does not speak of most, and a people: neither is "the country", but one that is near may be meant. */
const isElsewhere = ({ type, known }: Cluster, isSetIn: Ground['isSetIn']) =>
  known?.country ? type === 'NORP' || (known.kind === 'country' && !isSetIn(known.country)) : false

const NEUTRAL = /^(?:entire|whole|same|troubled|struggling|embattled|beleaguered)$/

/** Whether something of the kind without a name was spoken of since, not long ago: "a company", "another firm". */
function isTakenByAnother({ token: at, noun, sentence }: Phrase, last: number, { trees, sentences }: Ground): boolean {
  const { tokens, pos, relation, children } = trees
  const tellers = NOMINAL_NOUNS.get(noun)?.tellers ?? new Set([noun])
  const earliest = trees.within(sentences[Math.max(0, sentence - 2)] ?? { start: 0, end: 0 }).from
  for (let token = Math.max(last + 1, earliest); token < at; token++) {
    const { lower = '' } = tokens[token] ?? {}
    const isOfKind = pos(token) === 'NOUN' && (lower === noun || tellers.has(lower))
    if (!isOfKind || PREDICATE.test(relation(token))) continue
    const isNew = children(token).some(child => INDEFINITE.test(tokens[child]?.lower ?? ''))
    if (isNew && !children(token).some(child => /^(?:cop|appos|flat)$/.test(relation(child)))) return true
  }
  return false
}

const INDEFINITE = /^(?:an?|another|one|each|every|any|no|some)$/
