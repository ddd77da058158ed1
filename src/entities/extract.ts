import { groupBy } from '../group.js'
import { createRowIds } from '../row-id.js'
import { contains, overlaps } from '../span.js'
import type { Document, Entities, Entity, EntityType, Mention, Parse, Role, Span } from '../types.js'
import { type Anaphor, findAnaphora } from './anaphora.js'
import { canonicalName, clusterNames } from './clusters.js'
import { describe } from './descriptors.js'
import { createGazetteer } from './gazetteer.js'
import { type Cluster, normaliseName } from './links.js'
import { findNames, type Name } from './names.js'
import type { Rank } from './ranking.js'

type RowIds = ReturnType<typeof createRowIds>
/** A value or web address with the sentence that it stands in. */
type Found = Span & { type: EntityType; sentence: number; value: string | null; unit: string | null }

/**
 * Creates the stage that finds who and what is named, with all their mentions; slow, call once.
 * @param rank  judges the antecedents of pronouns, in place of the weights that come with it
 */
export function createEntityExtractor(rank?: Rank): (document: Document, parse: Parse) => Entities {
  const gazetteer = createGazetteer()
  return (document, parse) => {
    const { text, id } = document.article
    const rowId = createRowIds(id)
    const values = findFound(document)
    const names = findNames(document, parse, gazetteer).filter(name => isName(name, values))
    const kept = values.filter(value => !names.some(name => overlaps(name, value) && !isYearOf(name, value)))
    const clusters = clusterNames(names, text, name => {
      const sentence = document.sentences[name.sentence]
      return sentence ? describe(name, sentence, text) : []
    })
    const named = namedEntities(document, findAnaphora(document, parse, { clusters, ...(rank && { rank }) }), {
      clusters,
      rowId
    })
    const valued = valueEntities(document, kept, rowId)
    return {
      entities: [...named.entities, ...valued.entities].sort((a, b) => a.firstStart - b.firstStart),
      mentions: [...named.mentions, ...valued.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
    }
  }
}

/** Dates and amounts win over names ("May"), but not over a longer name around them ("Boeing 737"). */
function isName(name: Name, values: readonly Found[]): boolean {
  return !values.some(
    value =>
      overlaps(name, value) &&
      value.type !== 'CARDINAL' &&
      value.type !== 'ORDINAL' &&
      !(contains(name, value) && name.end - name.start > value.end - value.start)
  )
}

/** "the 2004 Olympic Games": the year is a date as well. */
const isYearOf = (name: Name, value: Found) => name.type === 'EVENT' && value.type === 'DATE' && contains(name, value)

function findFound({ sentences, webEntities }: Document): Found[] {
  const values = sentences.flatMap(sentence => sentence.values)
  let at = 0
  const sentenceOf = ({ start }: Span): number => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at++
    return at
  }
  const web: Found[] = webEntities.map(({ start, end, type }) => ({
    start,
    end,
    type,
    sentence: 0,
    value: null,
    unit: null
  }))
  const free = values.filter(value => !web.some(address => overlaps(address, value)))
  const found = free.map(({ start, end, type, value, unit }): Found => ({ start, end, type, sentence: 0, value, unit }))
  return [...web, ...found].sort((a, b) => a.start - b.start).map(item => ({ ...item, sentence: sentenceOf(item) }))
}

const round = (score: number) => Math.round(score * 1000) / 1000
const counts = (role: Role) => role === 'body' || role === 'headline'

/** How central: how often it is mentioned against the most mentioned, how early, and whether the headline has it. */
function salienceOf(mentions: readonly Mention[], most: number, length: number): number {
  const counted = mentions.filter(({ role }) => counts(role))
  const first = counted[0]
  if (!first) return 0
  const inHeadline = counted.some(({ role }) => role === 'headline')
  return round(
    0.5 * (counted.length / Math.max(1, most)) + 0.3 * (1 - first.start / Math.max(1, length)) + (inHeadline ? 0.2 : 0)
  )
}

function namedEntities(
  document: Document,
  anaphora: readonly Anaphor[],
  { clusters, rowId }: { clusters: readonly Cluster[]; rowId: RowIds }
): Entities {
  const ids = new Map<Cluster, string>()
  for (const cluster of clusters) {
    const first = cluster.members[0]?.name
    if (first) ids.set(cluster, rowId('e', first.start, first.end))
  }
  const roleOf = (sentence: number) => document.sentences[sentence]?.role ?? 'body'
  const idsOf = (rivals: readonly Cluster[]) => rivals.flatMap(rival => ids.get(rival) ?? [])
  const mentions: Mention[] = []
  for (const cluster of clusters) {
    for (const { name, link, rivals } of cluster.members) {
      const { start, end, sentence, score } = name
      mentions.push({
        id: rowId('m', start, end),
        entityId: ids.get(cluster) ?? '',
        kind: 'name',
        type: cluster.type,
        start,
        end,
        sentence,
        role: roleOf(sentence),
        link,
        ambiguousWith: idsOf(rivals),
        score: round(rivals.length > 0 ? score * 0.7 : score)
      })
    }
  }
  for (const { cluster, start, end, sentence, link, rivals, score } of anaphora) {
    mentions.push({
      id: rowId('m', start, end),
      entityId: ids.get(cluster) ?? '',
      kind: link === 'role' ? 'nominal' : 'pronoun',
      type: cluster.type,
      start,
      end,
      sentence,
      role: roleOf(sentence),
      link,
      ambiguousWith: idsOf(rivals),
      score: round(score)
    })
  }
  mentions.sort((a, b) => a.start - b.start)
  const byEntity = groupBy(mentions, mention => mention.entityId)
  const most = Math.max(0, ...[...byEntity.values()].map(list => list.filter(({ role }) => counts(role)).length))
  const entities = clusters.map(cluster => {
    const id = ids.get(cluster) ?? ''
    return toEntity(cluster, { id, mentions: byEntity.get(id) ?? [], most, length: document.article.text.length })
  })
  return { entities, mentions }
}

interface Standing {
  id: string
  mentions: Mention[]
  most: number
  length: number
}

function toEntity(cluster: Cluster, { id, mentions, most, length }: Standing): Entity {
  const name = canonicalName(cluster)
  const { type, known, descriptors } = cluster
  const forms = new Set(cluster.members.map(member => member.words))
  forms.delete(name)
  const first = mentions.find(({ role }) => counts(role)) ?? mentions[0]
  return {
    id,
    type,
    name,
    key: known?.wikidataId ?? `${type}:${normaliseName(known?.name ?? name)}`,
    mentionCount: mentions.filter(({ role }) => counts(role)).length,
    firstStart: first?.start ?? 0,
    salience: salienceOf(mentions, most, length),
    aliases: [...forms],
    descriptors,
    country: known?.country ?? null,
    geonamesId: null,
    wikidataId: known?.wikidataId ?? null,
    knownId: null,
    value: null,
    unit: null
  }
}

/** One entity for equal values of a type; what has no value is one with the same words. */
function valueEntities(document: Document, found: readonly Found[], rowId: RowIds): Entities {
  const { text } = document.article
  const wordsOf = (span: Span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const groups = groupBy(found, item => `${item.type}\0${item.value ?? wordsOf(item).toLowerCase()}\0${item.unit}`)
  const entities: Entity[] = []
  const mentions: Mention[] = []
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const id = rowId('e', first.start, first.end)
    const own = group.map(
      (item, index): Mention => ({
        id: rowId('m', item.start, item.end),
        entityId: id,
        kind: 'value',
        type: item.type,
        start: item.start,
        end: item.end,
        sentence: item.sentence,
        role: document.sentences[item.sentence]?.role ?? 'body',
        link: index === 0 ? 'first' : 'exact',
        ambiguousWith: [],
        score: 0.9
      })
    )
    const name = wordsOf(first)
    const forms = new Set(group.map(wordsOf))
    forms.delete(name)
    entities.push({
      id,
      type: first.type,
      name,
      key: `${first.type}:${first.value === null ? normaliseName(name) : `${first.value}${first.unit ? ` ${first.unit}` : ''}`}`,
      mentionCount: own.filter(({ role }) => counts(role)).length,
      firstStart: first.start,
      salience: 0,
      aliases: [...forms],
      descriptors: [],
      country: null,
      geonamesId: null,
      wikidataId: null,
      knownId: null,
      value: first.value,
      unit: first.unit
    })
    mentions.push(...own)
  }
  return { entities, mentions }
}
