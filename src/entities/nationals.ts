import type { Sentence, Span } from '../types.js'
import type { Antecedent } from './antecedents.js'
import type { Nominal } from './nominals.js'

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
