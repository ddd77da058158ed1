import type { Trees } from '../phrases/trees.js'
import type { Sentence, Span } from '../types.js'
import type { Antecedent } from './antecedents.js'
import type { Cluster } from './links.js'
import type { Nominal } from './nominals.js'

/** Adjectives that are plural behind "the": "the Dutch", "the Chinese". */
const PLURAL_PEOPLE = /(?:s|ish|ch|ese|men|women)$/
const AGE = /^(\d{1,3})-year-old$/

/**
 * "the Basque said", "the Democrat's", "the 34-year-old": the person of whom the article told that, or else the only one
 * of the sentence before, where it is a subject.
 * @param peoples  names of peoples and parties in the sentence
 * @param named    what has been named before it
 */
export function findTraits(
  sentence: Sentence,
  { peoples, named }: { peoples: readonly Span[]; named: readonly Antecedent[] },
  { trees, text }: { trees: Trees; text: string }
): Nominal[] {
  const { index, values } = sentence
  const persons = named.flatMap(({ cluster, type, occurrences }) => {
    const last = occurrences.at(-1)
    return cluster && type === 'PERSON' && last ? [{ cluster, last }] : []
  })
  const ages = values.filter(({ type, start, end }) => type === 'QUANTITY' && AGE.test(text.slice(start, end)))
  return [...peoples, ...ages].flatMap((trait): Nominal[] => {
    const start = articleBefore(trait, trees)
    if (start === null) return []
    const words = text.slice(trait.start, trait.end)
    const [, age] = AGE.exec(words) ?? []
    const told = ({ cluster }: (typeof persons)[number]) => (age ? ageOf(cluster, text) : roleOf(cluster, words))
    const called = persons.filter(person => told(person) === (age ?? words)).sort((a, b) => b.last.token - a.last.token)
    const before = persons.filter(person => person.last.sentence === index - 1 && (!age || told(person) === null))
    const cluster = (called[0] ?? (isSubject(trait, trees) && before.length === 1 ? before[0] : undefined))?.cluster
    return cluster ? [{ start, end: trait.end, cluster, rivals: [], score: called[0] ? 0.75 : 0.6 }] : []
  })
}

/** Where "the" stands before a word that is a noun phrase with it alone; null where it is none. */
function articleBefore(trait: Span, { tokens, within, pos }: Trees): number | null {
  const { from, to } = within(trait)
  const [article, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]]
  const isNumber = /^\d/.test(tokens[from]?.text ?? '')
  if (article?.lower !== 'the' || !last || (!isNumber && (to - from > 1 || PLURAL_PEOPLE.test(last.lower)))) return null
  if (!next || /^(?:NOUN|PROPN|ADJ|NUM|CCONJ)$/.test(pos(to)) || next.text === '-') return null
  return article.start
}

function isSubject(trait: Span, { within, relation, head }: Trees): boolean {
  const { from, to } = within(trait)
  for (let token = from; token < to; token++)
    if (relation(token) === 'nsubj' && (head(token) < from || head(token) >= to)) return true
  return false
}

const roleOf = ({ descriptors }: Cluster, word: string) =>
  descriptors.some(role => role.split(/\s+/).includes(word)) ? word : null

/** The age that the article tells beside one of a person's names, as written: "Jane Roe, 34,", "the 34-year-old nurse Jane Roe". */
function ageOf({ members }: Cluster, text: string): string | null {
  for (const { name } of members) {
    const behind = /^(?:, | \()(\d{1,3})(?:[,.;)]| of | from )/.exec(text.slice(name.end, name.end + 12))
    const before = /\b(\d{1,3})-year-old(?: [\p{L}-]+){0,4} $/u.exec(
      text.slice(Math.max(0, name.start - 60), name.start)
    )
    const age = behind?.[1] ?? before?.[1]
    if (age) return age
  }
  return null
}
