import type { Pronoun } from '../lexicon/pronouns.js'
import type { Antecedent, Occurrence } from './antecedents.js'
import type { Cluster } from './links.js'

/** A pronoun of the text with what its antecedents are judged by. */
export interface PronounInText extends Pronoun, Occurrence {
  inQuotation: boolean
  /** Whom the paragraph names as sources. */
  speakers: ReadonlySet<Cluster>
}

/** Names of features with their values; true is 1, and false and those that are absent are 0. */
export type Features = Readonly<Record<string, number | boolean>>

/** What an antecedent is beside the others that agree with the pronoun. */
export interface Standing {
  /** How many others were spoken of since. */
  nearer: number
  /** Whether it is the subject behind the pronoun: "When she came, Roe left". */
  isBehind: boolean
  /** Whether it was, of all of them, the last whose words were told. */
  spokeLast: boolean
  /** The subjects above the pronoun, from its own clause to the outermost, as `subjectsAbove` gives them. */
  subjects: readonly (readonly number[])[]
}

/** What speaks for and against an antecedent of a pronoun. */
export function featuresOf(
  pronoun: PronounInText,
  antecedent: Antecedent,
  { nearer, isBehind, spokeLast, subjects }: Standing
): Features {
  const { occurrences, cluster, gender, isTopic, isDefinite } = antecedent
  const last = occurrences.at(-1)
  if (!last) return {}
  const distance = pronoun.sentence - last.sentence
  const here = occurrences.filter(({ sentence }) => sentence === last.sentence)
  const { place } = here.find(occurrence => occurrence.place === 'subject') ?? last
  const clause = distance === 0 ? clauseOf(pronoun, here, subjects) : null
  const isKind = pronoun.stands === 'thing' || pronoun.stands === 'several'
  return {
    'one sentence back': distance === 1,
    'two sentences back': distance === 2,
    'farther back': distance > 2 ? Math.log2(distance) : 0,
    'in another paragraph': pronoun.paragraph !== last.paragraph,
    'others since': Math.log2(1 + nearer),
    subject: place === 'subject',
    object: place === 'object',
    possessor: place === 'possessor',
    'no argument': place === 'other',
    'same place': place === pronoun.place && place !== 'other',
    'subject of its clause': clause === 0,
    'subject of the clause above': clause === 1,
    'subject behind': isBehind,
    'speaks it': pronoun.inQuotation && cluster !== null && pronoun.speakers.has(cluster),
    'spoke last': pronoun.isSource && spokeLast,
    'without name': cluster === null,
    the: isDefinite,
    'spoken of before': Math.log2(occurrences.length),
    'named in all': Math.log2(cluster?.members.length ?? 1),
    topic: isTopic,
    'gender known': gender !== null,
    [`${pronoun.stands}: ${kindOf(antecedent)}`]: isKind
  }
}

/** What speaks for it that a pronoun stands for nothing spoken of before. */
export function noneOf({ stands, place, inQuotation, reflexive }: PronounInText): Features {
  return {
    [`none: ${stands === 'f' || stands === 'm' ? 'person' : stands}`]: true,
    'none: possessor': place === 'possessor',
    'none: reflexive': reflexive,
    'none: in quotation': inQuotation
  }
}

/** 0 where one of the occurrences is the subject of the pronoun's clause, 1 of the next above it, and so on; null for none. */
function clauseOf(
  { place }: PronounInText,
  occurrences: readonly Occurrence[],
  subjects: Standing['subjects']
): number | null {
  const level = subjects.findIndex(subject => occurrences.some(other => subject.includes(other.token)))
  if (level < 0) return null
  return place === 'subject' ? level + 1 : level
}

const kindOf = ({ type, kind }: Antecedent) => (type === 'GPE' || type === 'ORG' ? type : kind)
