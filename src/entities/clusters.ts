import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { COMPANY_SUFFIXES } from '../lexicon/organisations.js'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/role-nouns.js'
import { HONORIFICS, NAME_SUFFIXES } from '../lexicon/titles.js'
import type { Link, NameType } from '../types.js'
import type { Known } from './gazetteer.js'
import { initials } from './initials.js'
import type { Name } from './names.js'
import { headOf } from './roles.js'

export interface Member extends Form {
  name: Name
  link: Link
  /** Other clusters that the words fit as well. */
  rivals: Cluster[]
}

/** Words of a name with what comparing them needs, made once. */
interface Form {
  words: string
  normal: string
  acronym: boolean
  /** The words that tell a person: without titles and suffixes, each normalised, hyphens closed up. */
  parts: string[]
  /** The parts of its last word, which a hyphen joins. */
  surnames: string[]
}

/** All names of one entity in one article. */
export interface Cluster {
  type: NameType
  known: Known | null
  members: Member[]
  descriptors: string[]
  gender: 'f' | 'm' | null
}

/** Letters and digits alone, lower case, without accents. */
export function normaliseName(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function toForm(words: string): Form {
  const acronym = /^(?:\p{Lu}\.?){2,}$/u.test(words)
  const surnames = normaliseName(/\S*$/.exec(words)?.[0] ?? '').split(' ')
  return { words, normal: normaliseName(words), acronym, parts: nameParts(words), surnames }
}

const nameParts = (words: string) => {
  const isNumber = (word: string) => /^[IVX]+$/.test(word)
  const kept = words.split(/\s+/).filter(word => !NAME_SUFFIXES.has(word) && !HONORIFICS.has(word) && !isNumber(word))
  return kept.map(word => normaliseName(word).replaceAll(' ', '')).filter(Boolean)
}

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

/** Why the form may name a person of the cluster, or null. */
function personLink({ parts: wanted, surnames }: Form, cluster: Cluster): Link | null {
  for (const { parts: known, surnames: others, words } of cluster.members) {
    if (wanted.length === 1 && known.length > 1) {
      if (known.at(-1) === wanted[0] || others.includes(wanted[0] ?? '')) return 'surname'
      if (known[0] === wanted[0]) return 'given_name'
    }
    if (known.length === 1 && wanted.length > 1) {
      if (wanted.at(-1) === known[0]) return 'surname'
      // "Callum" before "Callum Rix"
      if (wanted[0] === known[0] && GIVEN_NAMES.has(words)) return 'given_name'
    }
    // "Ana Ruiz" is "Ana Ruiz-Marsh" as well.
    const isSameSurname = wanted.length > 1 && known.length > 1 && isPartOf(surnames, others)
    const [first = '', other = ''] = [wanted[0], known[0]]
    const isInitial = first[0] === other[0] && Math.min(first.length, other.length) === 1
    if (isSameSurname && (first === other || isInitial)) return 'alias'
  }
  return null
}

/** Whether the parts of one hyphenated surname are among those of the other. */
const isPartOf = (some: readonly string[], others: readonly string[]) =>
  some.every(part => others.includes(part)) || others.every(part => some.includes(part))

const isAcronymOf = (short: Form, long: Form) => initials(long.words).toLowerCase() === closedUp(short.normal)
const closedUp = (normal: string) => normal.replaceAll(' ', '')
/** "Vale" for "Carrow Vale", "the Commission" for "European Commission". */
const isLastWord = (short: Form, long: Form) => !short.normal.includes(' ') && long.normal.endsWith(` ${short.normal}`)
const isBeginningOf = (words: string, whole: string) => whole.startsWith(words) && whole[words.length] === ' '

function organisationLink(form: Form, isKnown: boolean, cluster: Cluster): Link | null {
  for (const member of cluster.members) {
    if (form.acronym && isAcronymOf(form, member)) return 'acronym'
    if (member.acronym && isAcronymOf(member, form)) return 'acronym'
    if (isLastWord(form, member) || isLastWord(member, form)) return 'alias'
    // "Brightwell" for "Brightwell Mobility": the first words of a name, when they are no place or people.
    const isBeginning = isBeginningOf(form.normal, member.normal) || isBeginningOf(member.normal, form.normal)
    if (!isBeginning) continue
    if (!isKnown && !cluster.known) return 'alias'
    const [longer, shorter] = member.normal.length > form.normal.length ? [member, form] : [form, member]
    const last = longer.words.split(/\s+/).at(-1) ?? ''
    if (COMPANY_SUFFIXES.has(last) && normaliseName(longer.words.slice(0, -last.length)) === shorter.normal)
      return 'alias'
  }
  return null
}

function linkTo(name: Name, form: Form, cluster: Cluster): Link | null {
  if (cluster.type !== name.type) return null
  if (cluster.members.some(member => member.normal === form.normal)) return 'exact'
  if (name.known?.name && name.known.name === cluster.known?.name) return 'alias'
  if (name.type === 'PERSON') return personLink(form, cluster)
  return name.type === 'ORG' ? organisationLink(form, name.known !== null, cluster) : null
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
      const link = linkTo(name, form, cluster)
      const isOther = gender !== null && cluster.gender !== null && gender !== cluster.gender
      if (link && !isOther) fits.push({ cluster, link })
    }
    fits.sort((a, b) => lastStart(b.cluster) - lastStart(a.cluster))
    const best = fits.find(({ link }) => link === 'exact' && form.parts.length > 1) ?? fits[0]
    if (!best) {
      clusters.push({
        type: name.type,
        known: name.known,
        members: [toMember(name, form, { link: 'first', rivals: [] })],
        descriptors,
        gender
      })
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
