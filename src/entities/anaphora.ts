import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { findChunks } from '../phrases/chunks.js'
import { overlaps } from '../span.js'
import type { Document, Link, Sentence, Span } from '../types.js'
import type { Cluster } from './clusters.js'
import { headOf } from './descriptors.js'

/** A pronoun or a "the minister" and the persons that it may be, best first. */
export interface Anaphor extends Span {
  sentence: number
  link: Extract<Link, 'pronoun' | 'role'>
  cluster: Cluster
  rivals: Cluster[]
  score: number
}

const GENDERS: Record<string, 'f' | 'm'> = {
  he: 'm', him: 'm', his: 'm', himself: 'm', she: 'f', her: 'f', hers: 'f', herself: 'f'
}
/** A pronoun whose person was named farther back than this many sentences stays unresolved. */
const FARTHEST = 4

/** Where a person was last spoken of before the anaphor. */
interface Antecedent {
  cluster: Cluster
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

function pronounOf(sentence: Sentence, index: number, antecedents: readonly Antecedent[]): Anaphor | null {
  const token = sentence.tokens[index]
  const gender = token && token.pos === 'PRON' ? GENDERS[token.lower] : undefined
  if (!token || !gender) return null
  const fits = rank(antecedents, { sentence: sentence.index, start: token.start }).filter(
    ({ cluster }) => cluster.gender === gender || cluster.gender === null
  )
  // A person of known gender is preferred to a nearer one of unknown gender two sentences on at most.
  const sure = fits.find(({ cluster, sentence: at }) => cluster.gender === gender && sentence.index - at <= 2)
  const best = sure ?? fits[0]
  if (!best) return null
  const rivals = fits.filter(fit => fit !== best && fit.sentence === best.sentence).map(fit => fit.cluster)
  const score = (best.cluster.gender === null ? 0.5 : 0.75) - (rivals.length > 0 ? 0.15 : 0)
  return { start: token.start, end: token.end, sentence: sentence.index, link: 'pronoun', cluster: best.cluster, rivals, score }
}

/** "the minister": the person last named to whom the article gave that role. */
function rolesOf(sentence: Sentence, names: readonly Span[], antecedents: readonly Antecedent[]): Anaphor[] {
  return findChunks(sentence.tokens).flatMap((chunk): Anaphor[] => {
    const [first, head, last] = [sentence.tokens[chunk.from], sentence.tokens[chunk.head], sentence.tokens[chunk.to - 1]]
    if (chunk.kind !== 'noun' || first?.lower !== 'the' || !head || !last || chunk.to - chunk.from > 4) return []
    if (ROLE_NOUNS.get(head.lower) !== 'person' || /^of$/.test(sentence.tokens[chunk.to]?.lower ?? '')) return []
    const span = { start: first.start, end: last.end }
    if (names.some(name => overlaps(name, { start: span.start, end: span.end + 2 }))) return []
    const fits = antecedents
      .filter(({ cluster, start }) => start < span.start && cluster.descriptors.some(role => headOf(role) === head.lower))
      .sort((a, b) => b.start - a.start)
    const best = fits[0]
    if (!best) return []
    const rivals = fits.slice(1).map(fit => fit.cluster)
    return [{ ...span, sentence: sentence.index, link: 'role', cluster: best.cluster, rivals, score: rivals.length > 0 ? 0.55 : 0.75 }]
  })
}

/** Finds third-person pronouns and role nouns that stand for a person of the article, in text order. */
export function findAnaphora(document: Document, clusters: readonly Cluster[]): Anaphor[] {
  const members = clusters.flatMap(cluster => cluster.members.map(({ name }) => ({ name, cluster })))
  const persons = members.filter(({ cluster }) => cluster.type === 'PERSON').sort((a, b) => a.name.start - b.name.start)
  const latest = new Map<Cluster, Antecedent>()
  const note = (cluster: Cluster, span: Span, sentence: number) => {
    const leads = ![...latest.values()].some(other => other.sentence === sentence && other.cluster !== cluster)
    latest.set(cluster, { cluster, sentence, start: span.start, leads })
  }
  const found: Anaphor[] = []
  for (const sentence of document.sentences) {
    if (sentence.role !== 'body' && sentence.role !== 'headline') continue
    const names = members.filter(({ name }) => name.sentence === sentence.index).map(({ name }) => name)
    const events = [
      ...persons.filter(({ name }) => name.sentence === sentence.index).map(({ name, cluster }) => ({ at: name.start, run: () => note(cluster, name, sentence.index) })),
      ...sentence.tokens.map((token, index) => ({
        at: token.start,
        run: () => {
          const anaphor = pronounOf(sentence, index, [...latest.values()])
          if (!anaphor) return
          found.push(anaphor)
          note(anaphor.cluster, anaphor, sentence.index)
        }
      }))
    ].sort((a, b) => a.at - b.at)
    const roles = rolesOf(sentence, names, [...latest.values()])
    found.push(...roles)
    for (const event of events) event.run()
  }
  return found.sort((a, b) => a.start - b.start)
}
