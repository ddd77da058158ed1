import type { Place } from '../phrases/arguments.js'
import type { NameType } from '../types.js'
import type { Cluster } from './links.js'

/** One place where somebody or something is spoken of. */
export interface Occurrence {
  /** The token at the top of its noun phrase. */
  token: number
  sentence: number
  paragraph: number
  place: Place
  /** Whether it stands where the article says whose words these are. */
  isSource: boolean
}

/** Somebody or something that the article has spoken of so far. */
export interface Antecedent {
  /** Null for what has no name: "her son", "the boat". */
  cluster: Cluster | null
  kind: 'person' | 'group' | 'thing' | 'several'
  type: NameType | null
  gender: 'f' | 'm' | null
  /** Whether it has no name and began as "the woman" or "that boat", which may have been spoken of before. */
  isDefinite: boolean
  /** Whether the headline or the first sentence has it. */
  isTopic: boolean
  /** In text order, at least one. */
  occurrences: Occurrence[]
}

const KINDS: Partial<Record<NameType, Antecedent['kind']>> = { PERSON: 'person', ORG: 'group', NORP: 'several' }

/** What a name stands for, spoken of nowhere yet. */
export function toAntecedent(cluster: Cluster, isTopic: boolean): Antecedent {
  const { type, gender } = cluster
  return { cluster, kind: KINDS[type] ?? 'thing', type, gender, isDefinite: false, isTopic, occurrences: [] }
}

/** Sentences back that an antecedent may last have been spoken of. */
const FARTHEST = { namedPerson: 8, other: 4 }

/** Who and what has been spoken of up to a place in the article; it changes as the article is read on. */
export interface Discourse {
  /** What was spoken of near enough for a pronoun in that sentence. */
  near: (sentence: number) => Antecedent[]
  /** All that has a name. */
  named: () => Antecedent[]
  /** Notes that the antecedent is spoken of there, whether or not it was before. */
  note: (antecedent: Antecedent, occurrence: Occurrence) => Antecedent
}

export function createDiscourse(): Discourse {
  const named = new Map<Cluster, Antecedent>()
  let unnamed = new Set<Antecedent>()
  const isNear = (antecedent: Antecedent, sentence: number) => {
    const last = antecedent.occurrences.at(-1)
    const farthest = antecedent.type === 'PERSON' ? FARTHEST.namedPerson : FARTHEST.other
    return last !== undefined && sentence - last.sentence <= farthest
  }
  return {
    near: sentence => {
      unnamed = new Set([...unnamed].filter(antecedent => isNear(antecedent, sentence)))
      return [...[...named.values()].filter(antecedent => isNear(antecedent, sentence)), ...unnamed]
    },
    named: () => [...named.values()],
    note: (antecedent, occurrence) => {
      const { cluster } = antecedent
      const known = cluster ? (named.get(cluster) ?? { ...antecedent, occurrences: [] }) : antecedent
      if (cluster) named.set(cluster, known)
      else unnamed.add(known)
      known.occurrences.push(occurrence)
      return known
    }
  }
}
