import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/role-nouns.js'
import { HONORIFICS } from '../lexicon/titles.js'
import type { Link } from '../types.js'
import { shortFormBehind } from './brackets.js'
import { type Cluster, type Form, linkTo, type Member, toForm } from './links.js'
import type { Name } from './names.js'
import { headOf } from './roles.js'

/** What gender the titles, given name and descriptions of a person tell, if they do. */
function genderOf(name: Name, words: string, descriptors: readonly string[]): 'f' | 'm' | null {
  const given = words.split(/\s+/).length > 1 ? GIVEN_NAMES.get(words.split(/[\s-]+/)[0] ?? '') : undefined
  const heads = descriptors.map(headOf)
  const evidence = [
    ...name.titles.map(title => HONORIFICS.get(title)),
    heads.some(head => FEMALE_NOUNS.has(head)) ? 'f' : undefined,
    heads.some(head => MALE_NOUNS.has(head)) ? 'm' : undefined,
    given
  ]
  const told = evidence.find(gender => gender === 'f' || gender === 'm')
  return told === 'f' || told === 'm' ? told : null
}

/**
 * Puts the names of one article together, in text order: same words, surname or given name of a person named before
 * (or after, when a headline has only the surname), acronyms, and names that the gazetteer holds for one.
 * Among several persons of the same surname the one named last is chosen and the others are kept as rivals.
 */
export function clusterNames(names: readonly Name[], text: string, describe: (name: Name) => string[]): Cluster[] {
  const clusters: Cluster[] = []
  const forms = new Map<string, Form>()
  for (const name of names) {
    const written = text.slice(name.start, name.end)
    const form = forms.get(written) ?? toForm(written.replace(/\s+/g, ' '))
    forms.set(written, form)
    const descriptors = describe(name)
    const gender = name.type === 'PERSON' ? genderOf(name, form.words, descriptors) : null
    const fits: { cluster: Cluster; link: Link }[] = []
    for (const cluster of clusters) {
      const link = linkTo(name, form, cluster) ?? (isIntroduced(name, cluster, text) ? 'acronym' : null)
      const isOther = gender !== null && cluster.gender !== null && gender !== cluster.gender
      if (link && !isOther) fits.push({ cluster, link })
    }
    fits.sort((a, b) => lastStart(b.cluster) - lastStart(a.cluster))
    const best = fits.find(({ link }) => link === 'exact' && form.parts.length > 1) ?? fits[0]
    if (!best) {
      const members = [toMember(name, form, { link: 'first', rivals: [] })]
      clusters.push({ type: name.type, known: name.known, members, descriptors, gender })
      continue
    }
    const rivals = fits.filter(fit => fit !== best).map(fit => fit.cluster)
    best.cluster.members.push(toMember(name, form, { link: best.link, rivals }))
    best.cluster.known ??= name.known
    best.cluster.gender ??= gender
    for (const descriptor of descriptors)
      if (!best.cluster.descriptors.includes(descriptor)) best.cluster.descriptors.push(descriptor)
  }
  return clusters
}

function toMember(name: Name, form: Form, { link, rivals }: Pick<Member, 'link' | 'rivals'>): Member {
  return { name, ...form, link, rivals }
}

/** "Japan Agency for Rice Exports (JARE)" */
function isIntroduced(name: Name, { type, members }: Cluster, text: string): boolean {
  const long = members.at(-1)?.name
  return type === name.type && long !== undefined && shortFormBehind(text, long)?.start === name.start
}

const lastStart = (cluster: Cluster) => cluster.members.at(-1)?.name.start ?? 0

/** The fullest form in the article, or the gazetteer's name of a country or region. */
export function canonicalName(cluster: Cluster): string {
  if (cluster.type === 'GPE' && cluster.known?.name) return cluster.known.name
  const forms = cluster.members.map(member => member.words)
  return forms.reduce((best, form) => (isFuller(form, best) ? form : best))
}

const isFuller = (form: string, best: string) => {
  const [length, bestLength] = [form.split(/\s+/).length, best.split(/\s+/).length]
  const isCapitals = (words: string) => words === words.toUpperCase()
  if (length !== bestLength) return length > bestLength
  return (isCapitals(best) && !isCapitals(form)) || (isCapitals(best) === isCapitals(form) && form.length > best.length)
}
