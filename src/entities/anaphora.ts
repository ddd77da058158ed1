import { groupBy } from '../group.js'
import { PRONOUNS } from '../lexicon/pronouns.js'
import { placeOf } from '../phrases/arguments.js'
import { createTrees, type Trees, topOf } from '../phrases/trees.js'
import { contains, overlaps } from '../span.js'
import type { Document, Link, Parse, Sentence, Span } from '../types.js'
import { type Antecedent, createDiscourse, type Discourse, type Occurrence, toAntecedent } from './antecedents.js'
import { countriesOf, type Kind, kindOf } from './kinds.js'
import type { Cluster, Member } from './links.js'
import { findNominals, type Ground, type Nominal } from './nominals.js'
import type { PronounInText } from './pronoun-features.js'
import { candidatesOf, type Rank, rankByWeights } from './ranking.js'
import { findTraits } from './traits.js'
import { unnamedOf } from './unnamed.js'

/** A pronoun or a "the minister" and the entities that it may be, best first. */
export interface Anaphor extends Nominal {
  sentence: number
  link: Extract<Link, 'pronoun' | 'role'>
}

/** A pronoun whose best antecedent is less probable than this stays unresolved. */
const ENOUGH = 0.35
/** Another antecedent at least as probable as this is a rival. */
const RIVAL = 0.2

/**
 * Finds third-person pronouns and role nouns that stand for an entity of the article, in text order. The article is read
 * once from its beginning, and what was found for one pronoun counts for the next.
 */
export function findAnaphora(
  document: Document,
  parse: Parse,
  { clusters, rank = rankByWeights }: { clusters: readonly Cluster[]; rank?: Rank }
): Anaphor[] {
  const trees = createTrees(document, parse)
  const reader = createReader(document, parse, { clusters, trees })
  const discourse = createDiscourse()
  const found: Anaphor[] = []
  for (const sentence of document.sentences) {
    if (sentence.role !== 'body' && sentence.role !== 'headline') continue
    const { mentions, nominals } = reader.read(sentence, discourse)
    found.push(...nominals.map(nominal => ({ ...nominal, sentence: sentence.index, link: 'role' as const })))
    const { from, to } = trees.within(sentence)
    for (let token = from; token < to; token++) {
      for (const { antecedent, occurrence } of mentions)
        if (occurrence.token === token) discourse.note(antecedent, occurrence)
      const pronoun = reader.pronounAt(token, sentence)
      if (!pronoun) continue
      const ahead = mentions
        .filter(({ antecedent, occurrence }) => antecedent.cluster && occurrence.token > token)
        .map(({ antecedent, occurrence }) => ({ ...antecedent, occurrences: [occurrence] }))
      const candidates = candidatesOf(pronoun, { near: discourse.near(sentence.index), ahead, trees })
      const resolved = choose(
        candidates.map(({ antecedent }) => antecedent),
        rank(pronoun, candidates)
      )
      if (!resolved) continue
      const { antecedent, rivals, score } = resolved
      const chosen = discourse.note(antecedent, pronoun)
      if (pronoun.stands === 'f' || pronoun.stands === 'm') chosen.gender ??= pronoun.stands
      const { start, end } = trees.tokens[token] ?? sentence
      const { cluster } = antecedent
      if (cluster) found.push({ start, end, sentence: sentence.index, link: 'pronoun', cluster, rivals, score })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The most probable antecedent, if it is probable enough, and the named ones that may be meant as well. */
function choose(
  antecedents: readonly Antecedent[],
  probabilities: readonly number[]
): { antecedent: Antecedent; rivals: Cluster[]; score: number } | null {
  const score = Math.max(0, ...probabilities)
  const best = probabilities.indexOf(score)
  const antecedent = antecedents[best]
  if (!antecedent || score < ENOUGH) return null
  const rivals = antecedents.flatMap(({ cluster }, index) =>
    cluster && index !== best && (probabilities[index] ?? 0) >= RIVAL ? [cluster] : []
  )
  return { antecedent, rivals, score }
}

/** Somebody or something in a sentence, and where. */
interface Mentioned {
  antecedent: Antecedent
  occurrence: Occurrence
}

interface Reader {
  /** What a sentence names, describes and speaks of, without its pronouns. */
  read: (sentence: Sentence, discourse: Discourse) => { mentions: Mentioned[]; nominals: Nominal[] }
  /** The third-person pronoun that the token is, or null; an "it" that stands for nothing is none. */
  pronounAt: (token: number, sentence: Sentence) => PronounInText | null
}

function createReader(
  document: Document,
  { roles }: Parse,
  { clusters, trees }: { clusters: readonly Cluster[]; trees: Trees }
): Reader {
  const sources = roles.filter(({ role }) => role === 'source')
  const speakers = speakersOf(document, clusters, sources)
  const members = clusters.flatMap(cluster => cluster.members.map(({ name }) => ({ name, cluster })))
  const bySentence = groupBy(members, ({ name }) => name.sentence)
  const firstBody = document.sentences.find(({ role }) => role === 'body')
  const occurrenceOf = (token: number, { index, paragraph }: Sentence): Occurrence => {
    const words = trees.tokens[token]
    const isSource = words !== undefined && sources.some(source => overlaps(source, words))
    return { token, sentence: index, paragraph, place: placeOf(token, trees), isSource }
  }
  const countries = countriesOf(clusters)
  const ground: Ground = {
    trees,
    sentences: document.sentences,
    kindOf: createKinds(trees),
    isSetIn: country => country !== null && countries.has(country)
  }
  return {
    read: (sentence, discourse) => {
      const isTopic = sentence.role === 'headline' || sentence === firstBody
      const names = bySentence.get(sentence.index) ?? []
      const named = discourse.named()
      const here = names.map(({ name, cluster }) => ({
        antecedent: toAntecedent(cluster, isTopic),
        occurrence: occurrenceOf(topOf(name, trees), sentence)
      }))
      const peoples = names.flatMap(({ name, cluster }) => (cluster.type === 'NORP' && cluster.known ? name : []))
      const nominals = [
        ...findNominals(sentence, { names: names.map(({ name }) => name), named: withHere(named, here) }, ground),
        ...findTraits(sentence, { peoples, named }, { trees, text: document.article.text })
      ]
      const known = [...nominals.map(nominal => ({ name: nominal, cluster: nominal.cluster })), ...names]
      const unnamed = unnamedOf(
        sentence,
        known.map(({ name }) => name),
        trees
      )
      return {
        nominals,
        mentions: [
          ...unnamed.map(({ token, ...nature }) => ({
            antecedent: { ...nature, cluster: null, type: null, isTopic, occurrences: [] },
            occurrence: occurrenceOf(token, sentence)
          })),
          ...known.map(({ name, cluster }) => ({
            antecedent: toAntecedent(cluster, isTopic),
            occurrence: occurrenceOf(topOf(name, trees), sentence)
          }))
        ]
      }
    },
    pronounAt: (token, sentence) => {
      const words = trees.tokens[token]
      const pronoun = PRONOUNS.get(words?.lower ?? '')
      if (!words || !pronoun || trees.pos(token) !== 'PRON' || trees.relation(token) === 'expl') return null
      return {
        ...pronoun,
        ...occurrenceOf(token, sentence),
        inQuotation: document.quotations.some(quotation => contains(quotation, words)),
        speakers: speakers.get(sentence.paragraph) ?? new Set()
      }
    }
  }
}

/** What has been named so far with what a sentence names. */
function withHere(named: readonly Antecedent[], here: readonly Mentioned[]): Antecedent[] {
  const byCluster = new Map(named.map(antecedent => [antecedent.cluster, antecedent]))
  for (const { antecedent, occurrence } of here) {
    const known = byCluster.get(antecedent.cluster) ?? antecedent
    byCluster.set(antecedent.cluster, { ...known, occurrences: [...known.occurrences, occurrence] })
  }
  return [...byCluster.values()]
}

function createKinds(trees: Trees): (cluster: Cluster) => Kind {
  const kinds = new Map<Cluster, Kind>()
  return cluster => {
    const kind = kinds.get(cluster) ?? kindOf(cluster, trees)
    kinds.set(cluster, kind)
    return kind
  }
}

/** Whom each paragraph names as a source of words. */
function speakersOf(
  { sentences }: Document,
  clusters: readonly Cluster[],
  sources: readonly Span[]
): Map<number, Set<Cluster>> {
  const speakers = new Map<number, Set<Cluster>>()
  const isSource = ({ name }: Member) => sources.some(source => contains(source, name))
  for (const cluster of clusters) {
    for (const { name } of cluster.members.filter(isSource)) {
      const paragraph = sentences[name.sentence]?.paragraph ?? 0
      speakers.set(paragraph, (speakers.get(paragraph) ?? new Set()).add(cluster))
    }
  }
  return speakers
}
