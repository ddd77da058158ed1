import { ORDINAL_WORDS } from '../lexicon/number-words.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { overlaps } from '../span.js'
import type { Sentence, Span } from '../types.js'
import type { Antecedent } from './antecedents.js'
import type { Cluster } from './links.js'
import { headOf } from './roles.js'

/** "the minister" and the persons that it may be, best first. */
export interface Nominal extends Span {
  cluster: Cluster
  rivals: Cluster[]
  score: number
}

/**
 * "the minister": the person last named to whom the article gave that role.
 * @param names  spans of the names in the sentence
 * @param named  what has been named before it
 */
export function findNominals(sentence: Sentence, names: readonly Span[], named: readonly Antecedent[]): Nominal[] {
  return sentence.chunks.flatMap((chunk): Nominal[] => {
    const [first, head, last] = [
      sentence.tokens[chunk.from],
      sentence.tokens[chunk.head],
      sentence.tokens[chunk.to - 1]
    ]
    if (chunk.kind !== 'noun' || first?.lower !== 'the' || !head || !last || chunk.to - chunk.from > 4) return []
    if (ROLE_NOUNS.get(head.lower) !== 'person' || /^of$/.test(sentence.tokens[chunk.to]?.lower ?? '')) return []
    const span = { start: first.start, end: last.end }
    if (names.some(name => overlaps(name, { start: span.start, end: span.end + 3 }))) return []
    const modifiers = sentence.tokens.slice(chunk.from + 1, chunk.head).map(token => token.lower)
    // "the tenth chancellor" is nobody named.
    if (modifiers.some(word => ORDINAL_WORDS.has(word))) return []
    const fits = named
      .flatMap(({ cluster, type, occurrences }) => {
        if (!cluster || type !== 'PERSON') return []
        const likeness = Math.max(0, ...cluster.descriptors.map(role => likenessOf(role, head.lower, modifiers)))
        return likeness > 0 ? [{ cluster, at: occurrences.at(-1)?.token ?? 0, likeness }] : []
      })
      .sort((a, b) => b.likeness - a.likeness || b.at - a.at)
      .map(({ cluster }) => cluster)
    const [best, ...rivals] = fits
    if (!best) return []
    return [{ ...span, cluster: best, rivals, score: rivals.length > 0 ? 0.55 : 0.75 }]
  })
}

/** What makes another office of an office. */
const OTHER_OFFICE = /^(?:former|ex|shadow|deputy|vice|acting|assistant|late|outgoing|incoming)$/

/** 2: "the minister" and "the finance minister" for "finance minister"; 1: "the chancellor" for "shadow chancellor"; 0: no. */
function likenessOf(role: string, head: string, modifiers: readonly string[]): number {
  if (headOf(role) !== head) return 0
  const words = role.toLowerCase().split(/[\s-]+/)
  const own = words.slice(0, words.indexOf(head))
  if (!modifiers.every(word => own.includes(word) || (own.length === 0 && !OTHER_OFFICE.test(word)))) return 0
  return own.some(word => OTHER_OFFICE.test(word) && !modifiers.includes(word)) ? 1 : 2
}

/** Adjectives that are plural behind "the": "the Dutch", "the Chinese". */
const PLURAL_PEOPLE = /(?:s|ish|ch|ese)$/

/**
 * "the Basque said", "the Democrat's": the person to whom the article gave that word, or else the only one of the sentence
 * before, where it is a subject.
 */
export function nationalOf({ tokens, index }: Sentence, name: Span, named: readonly Antecedent[]): Nominal | null {
  const at = tokens.findIndex(({ start }) => start === name.start)
  const [article, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (article?.lower !== 'the' || !own || own.end !== name.end || PLURAL_PEOPLE.test(own.lower)) return null
  if (!next || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'CCONJ'].includes(next.pos) || next.text === '-') return null
  const persons = named.flatMap(({ cluster, type, occurrences }) => {
    const last = occurrences.at(-1)
    return cluster && type === 'PERSON' && last ? [{ cluster, last }] : []
  })
  const called = persons
    .filter(({ cluster }) => cluster.descriptors.some(role => role.split(/\s+/).includes(own.text)))
    .sort((a, b) => b.last.token - a.last.token)[0]
  const before = persons.filter(({ last }) => last.sentence === index - 1)
  const isSubject = next.pos === 'VERB' || next.pos === 'AUX'
  const cluster = (called ?? (isSubject && before.length === 1 ? before[0] : undefined))?.cluster
  return cluster ? { start: article.start, end: own.end, cluster, rivals: [], score: called ? 0.75 : 0.6 } : null
}
