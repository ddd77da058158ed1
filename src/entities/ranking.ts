import { coargumentsOf, subjectBehind, subjectsAbove } from '../phrases/arguments.js'
import type { Trees } from '../phrases/trees.js'
import type { Antecedent } from './antecedents.js'
import { type Features, featuresOf, noneOf, type PronounInText } from './pronoun-features.js'
import { type PronounWeights, WEIGHTS } from './pronoun-weights.js'

/** An antecedent that agrees with a pronoun, and what speaks for and against it. */
export interface Candidate {
  antecedent: Antecedent
  features: Features
}

/** Gives the probability of each candidate, in their order; what is left is that the pronoun is none of them. */
export type Rank = (pronoun: PronounInText, candidates: readonly Candidate[]) => number[]

/** What a pronoun may stand for. */
export interface Surroundings {
  /** What was spoken of before it, near enough. */
  near: readonly Antecedent[]
  /** What is named behind it in its sentence. */
  ahead: readonly Antecedent[]
  trees: Trees
}

/**
 * The antecedents that a pronoun may stand for, the last spoken of first. Left out is what differs in gender or number,
 * and what the grammar rules out: the other arguments of its verb, unless it is reflexive.
 */
export function candidatesOf(pronoun: PronounInText, { near, ahead, trees }: Surroundings): Candidate[] {
  const isOneOf = (tokens: readonly number[], { occurrences }: Antecedent) =>
    occurrences.some(({ token }) => tokens.includes(token))
  const subject = subjectBehind(pronoun.token, trees)
  const behind = ahead.filter(antecedent => isOneOf(subject, antecedent))
  const isBehind = ({ cluster }: Antecedent) => behind.some(other => other.cluster === cluster)
  const fresh = new Set(behind.filter(({ cluster }) => !near.some(other => other.cluster === cluster)))
  const coarguments = coargumentsOf(pronoun.token, trees)
  const isBound = (antecedent: Antecedent) => isOneOf(coarguments, antecedent)
  const fits = [...near, ...fresh].filter(antecedent => agrees(pronoun, antecedent))
  const bound = fits.filter(isBound)
  const free = pronoun.reflexive && bound.length > 0 ? bound : fits.filter(fit => pronoun.reflexive || !isBound(fit))
  const ordered = [...free].sort((a, b) => Number(fresh.has(a)) - Number(fresh.has(b)) || lastToken(b) - lastToken(a))
  const lastSource = Math.max(0, ...ordered.map(sourceToken))
  const subjects = subjectsAbove(pronoun.token, trees)
  return ordered.map((antecedent, index) => {
    const standing = {
      nearer: fresh.has(antecedent) ? 0 : index,
      isBehind: isBehind(antecedent),
      spokeLast: sourceToken(antecedent) === lastSource,
      subjects
    }
    return { antecedent, features: featuresOf(pronoun, antecedent, standing) }
  })
}

const lastToken = ({ occurrences }: Antecedent) => occurrences.at(-1)?.token ?? -1
/** The token where it was last the source of somebody's words; -1 for never. */
const sourceToken = ({ occurrences }: Antecedent) => occurrences.findLast(({ isSource }) => isSource)?.token ?? -1

/** What has a name and no words of its own: in "the dam held; it declined to comment" that is not who declined. */
const MUTE = /^(?:FAC|LOC|EVENT|PRODUCT)$/

/** Gender and number, and that who speaks can. */
function agrees({ stands, isSource }: PronounInText, { kind, gender, type }: Antecedent): boolean {
  if (stands === 'thing') return (kind === 'thing' || kind === 'group') && !(isSource && MUTE.test(type ?? ''))
  if (stands === 'several')
    return kind === 'several' || kind === 'group' || type === 'GPE' || (kind === 'person' && gender === null)
  return kind === 'person' && (gender === null || gender === stands)
}

/** A log-linear ranking of the candidates and of none of them (Denis and Baldridge 2008). */
export function rankBy(weights: PronounWeights): Rank {
  return (pronoun, candidates) => {
    const own = weights[pronoun.stands === 'f' || pronoun.stands === 'm' ? 'person' : 'other']
    const scoreOf = (features: Features) => {
      let sum = 0
      for (const name in features) sum += (own[name] ?? 0) * Number(features[name])
      return Math.exp(sum)
    }
    const scores = candidates.map(({ features }) => scoreOf(features))
    const total = scores.reduce((sum, score) => sum + score, scoreOf(noneOf(pronoun)))
    return scores.map(score => score / total)
  }
}

export const rankByWeights: Rank = rankBy(WEIGHTS)
