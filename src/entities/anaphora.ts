import { groupBy } from '../group.js'
import { ORDINAL_WORDS } from '../lexicon/number-words.js'
import { FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { overlaps } from '../span.js'
import type { Document, Link, Sentence, Span, Token } from '../types.js'
import type { Cluster } from './links.js'
import { headOf } from './roles.js'

/** A pronoun or a "the minister" and the persons that it may be, best first. */
export interface Anaphor extends Span {
  sentence: number
  link: Extract<Link, 'pronoun' | 'role'>
  cluster: Cluster
  rivals: Cluster[]
  score: number
}

const GENDERS: Record<string, 'f' | 'm'> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f'
}
/** A pronoun whose person was named farther back than this many sentences stays unresolved. */
const FARTHEST = 4

/** Where a person was last spoken of before the anaphor. */
interface Antecedent {
  /** Null for somebody without a name: "her son". */
  cluster: Cluster | null
  gender: 'f' | 'm' | null
  sentence: number
  start: number
  /** True when it was the first person of its sentence, most often the subject. */
  leads: boolean
}

/** Persons spoken of so far, the most likely antecedent first: nearest sentence, then its subject, then nearest. */
function rank(antecedents: readonly Antecedent[], at: { sentence: number; start: number }): Antecedent[] {
  return antecedents
    .filter(({ sentence, start }) => at.sentence - sentence <= FARTHEST && start < at.start)
    .sort((a, b) => b.sentence - a.sentence || Number(b.leads) - Number(a.leads) || b.start - a.start)
}

const pronounsIn = ({ tokens }: Sentence) =>
  tokens.filter(token => token.pos === 'PRON' && GENDERS[token.lower] !== undefined)

function pronounOf(sentence: Sentence, token: Token, antecedents: readonly Antecedent[]): Anaphor | null {
  const gender = GENDERS[token.lower]
  const fits = rank(antecedents, { sentence: sentence.index, start: token.start }).filter(
    antecedent => antecedent.gender === gender || antecedent.gender === null
  )
  // A person of known gender is preferred to a nearer one of unknown gender two sentences on at most.
  const sure = fits.find(({ gender: told, sentence: at }) => told === gender && sentence.index - at <= 2)
  const best = sure ?? fits[0]
  if (!best?.cluster) return null
  const rivals = fits.flatMap(fit => (fit !== best && fit.sentence === best.sentence ? (fit.cluster ?? []) : []))
  const score = (best.gender === null ? 0.5 : 0.75) - (rivals.length > 0 ? 0.15 : 0)
  return {
    start: token.start,
    end: token.end,
    sentence: sentence.index,
    link: 'pronoun',
    cluster: best.cluster,
    rivals,
    score
  }
}

/** "the minister": the person last named to whom the article gave that role. */
function rolesOf(sentence: Sentence, names: readonly Span[], latest: ReadonlyMap<unknown, Antecedent>): Anaphor[] {
  return sentence.chunks.flatMap((chunk): Anaphor[] => {
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
    const fits = [...latest.values()]
      .flatMap(({ cluster, start }) => (cluster && start < span.start ? [{ cluster, start }] : []))
      .flatMap(({ cluster, start }) => {
        const likeness = Math.max(0, ...cluster.descriptors.map(role => likenessOf(role, head.lower, modifiers)))
        return likeness > 0 ? [{ cluster, start, likeness }] : []
      })
      .sort((a, b) => b.likeness - a.likeness || b.start - a.start)
      .map(({ cluster }) => cluster)
    const [best, ...rivals] = fits
    if (!best) return []
    return [
      { ...span, sentence: sentence.index, link: 'role', cluster: best, rivals, score: rivals.length > 0 ? 0.55 : 0.75 }
    ]
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
function nationalOf({ tokens, index }: Sentence, name: Span, antecedents: readonly Antecedent[]): Anaphor | null {
  const at = tokens.findIndex(({ start }) => start === name.start)
  const [article, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (article?.lower !== 'the' || !own || own.end !== name.end || PLURAL_PEOPLE.test(own.lower)) return null
  if (!next || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'CCONJ'].includes(next.pos) || next.text === '-') return null
  const fits = rank(antecedents, { sentence: index, start: article.start })
  const called = fits.find(({ cluster }) => cluster?.descriptors.some(role => role.split(/\s+/).includes(own.text)))
  const before = fits.filter(({ sentence }) => index - sentence <= 1)
  const isSubject = next.pos === 'VERB' || next.pos === 'AUX'
  const only = isSubject && before.length === 1 && before[0]?.sentence === index - 1 ? before[0] : undefined
  const cluster = (called ?? only)?.cluster
  if (!cluster) return null
  const span = { start: article.start, end: own.end }
  return { ...span, sentence: index, link: 'role', cluster, rivals: [], score: called ? 0.75 : 0.6 }
}

/** "her son", "a woman": somebody without a name, who stands in the way of farther antecedents. */
function unnamedOf(sentence: Sentence, taken: readonly Span[]): { span: Span; gender: 'f' | 'm' }[] {
  return sentence.chunks.flatMap(chunk => {
    const [first, head, last] = [
      sentence.tokens[chunk.from],
      sentence.tokens[chunk.head],
      sentence.tokens[chunk.to - 1]
    ]
    const gender = FEMALE_NOUNS.has(head?.lower ?? '') ? 'f' : MALE_NOUNS.has(head?.lower ?? '') ? 'm' : null
    if (!first || !last || gender === null) return []
    const span = { start: first.start, end: last.end }
    // ", Jane Roe" behind it gives the name after all.
    return taken.some(other => overlaps(other, { start: span.start, end: span.end + 3 })) ? [] : [{ span, gender }]
  })
}

/** Finds third-person pronouns and role nouns that stand for a person of the article, in text order. */
export function findAnaphora(document: Document, clusters: readonly Cluster[]): Anaphor[] {
  const members = clusters.flatMap(cluster => cluster.members.map(({ name }) => ({ name, cluster })))
  const bySentence = groupBy(members, ({ name }) => name.sentence)
  const latest = new Map<Cluster | Span, Antecedent>()
  const found: Anaphor[] = []
  for (const sentence of document.sentences) {
    if (sentence.role !== 'body' && sentence.role !== 'headline') continue
    const here = bySentence.get(sentence.index) ?? []
    const names = here.map(({ name }) => name)
    const roles = rolesOf(sentence, names, latest)
    found.push(...roles)
    const note = (cluster: Cluster | null, gender: 'f' | 'm' | null, span: Span) => {
      const key = cluster ?? span
      let leads = true
      for (const [other, { sentence: at }] of latest) if (at === sentence.index && other !== key) leads = false
      latest.set(key, { cluster, gender, sentence: sentence.index, start: span.start, leads })
    }
    const keep = (anaphor: Anaphor | null) => {
      if (!anaphor) return
      found.push(anaphor)
      note(anaphor.cluster, anaphor.cluster.gender, anaphor)
    }
    const persons = here.filter(({ cluster }) => cluster.type === 'PERSON')
    const steps = [
      ...persons.map(({ name, cluster }) => ({ at: name.start, take: () => note(cluster, cluster.gender, name) })),
      ...roles.map(role => ({ at: role.start, take: () => note(role.cluster, role.cluster.gender, role) })),
      ...unnamedOf(sentence, [...names, ...roles]).map(({ span, gender }) => ({
        at: span.start,
        take: () => note(null, gender, span)
      })),
      ...here
        .filter(({ cluster }) => cluster.type === 'NORP')
        .map(({ name }) => ({ at: name.start, take: () => keep(nationalOf(sentence, name, [...latest.values()])) })),
      ...pronounsIn(sentence).map(token => ({
        at: token.start,
        take: () => keep(pronounOf(sentence, token, [...latest.values()]))
      }))
    ]
    for (const step of steps.sort((a, b) => a.at - b.at)) step.take()
    for (const [key, { sentence: at }] of latest)
      if (sentence.index - at > FARTHEST && 'start' in key) latest.delete(key)
  }
  return found.sort((a, b) => a.start - b.start)
}
