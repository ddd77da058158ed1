import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { NAME_PARTICLES, STORM_WORDS } from '../lexicon/name-evidence.js'
import { COMPANY_SUFFIXES } from '../lexicon/organisations.js'
import { HONORIFICS, NAME_SUFFIXES } from '../lexicon/titles.js'
import type { Link, NameType } from '../types.js'
import type { Known } from './gazetteer.js'
import { initials } from './initials.js'
import type { Name } from './names.js'

/** Words of a name with what comparing them needs, made once. */
export interface Form {
  words: string
  normal: string
  acronym: boolean
  /** The words that tell a person: without titles and suffixes, each normalised, hyphens closed up. */
  parts: string[]
  /** Its given names: the first of its parts, and those in quotation marks ("Terence “Terry” Roe"). */
  given: string[]
  /** What is a surname by itself: the last word, the parts of it that a hyphen joins, "Roe" of "Ana Roe y Marsh". */
  surnames: string[]
}

export interface Member extends Form {
  name: Name
  link: Link
  /** Other clusters that the words fit as well. */
  rivals: Cluster[]
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

export function toForm(words: string): Form {
  const acronym = /^(?:\p{Lu}\.?){2,}$/u.test(words)
  const parts = nameParts(words)
  const nicknames = [...words.matchAll(/["“'‘(]([^"”'’)]+)["”'’)]/gu)].flatMap(([, nickname]) =>
    nameParts(nickname ?? '')
  )
  const surnames = normaliseName(/\S*$/.exec(words)?.[0] ?? '').split(' ')
  const isJoined = parts.length > 3 && parts.at(-2) === 'y'
  return {
    words,
    normal: normaliseName(words),
    acronym,
    parts,
    given: [...parts.slice(0, 1), ...nicknames],
    surnames: isJoined ? [...surnames, parts.at(-3) ?? ''] : surnames
  }
}

const nameParts = (words: string) => {
  const isNumber = (word: string) => /^[IVX]+$/.test(word)
  const kept = words.split(/\s+/).filter(word => !NAME_SUFFIXES.has(word) && !HONORIFICS.has(word) && !isNumber(word))
  return kept.map(word => normaliseName(word).replaceAll(' ', '')).filter(Boolean)
}

/** "Roe", "van der Roe": a surname and no more. */
const isSurname = ({ parts, words }: Form) =>
  parts.length === 1 || NAME_PARTICLES.has(/^\S+/.exec(words)?.[0].toLowerCase() ?? '')
const endsWith = (whole: readonly string[], end: readonly string[]) =>
  whole.length > end.length && end.every((part, index) => whole[whole.length - end.length + index] === part)

/** Why the form may name a person of the cluster, or null. */
function personLink(form: Form, cluster: Cluster): Link | null {
  const full = cluster.members.filter(member => !isSurname(member))
  // "Tom Roe" is not "Jane Roe", because she was once called "Roe".
  const compared = isSurname(form) || full.length === 0 ? cluster.members : full
  for (const member of compared) {
    const { parts: known, surnames: others, words } = member
    const wanted = form.parts
    if (wanted.length > 0 && wanted.join(' ') === known.join(' ')) return 'alias'
    if (isSurname(form) && endsWith(known, wanted)) return 'surname'
    if (isSurname(member) && endsWith(wanted, known)) return 'surname'
    if (wanted.length === 1 && known.length > 1) {
      if (others.includes(wanted[0] ?? '')) return 'surname'
      if (member.given.includes(wanted[0] ?? '')) return 'given_name'
    }
    // "Callum" before "Callum Rix"
    if (known.length === 1 && wanted.length > 1 && wanted[0] === known[0] && GIVEN_NAMES.has(words)) return 'given_name'
    // "Ana Ruiz" is "Ana Ruiz-Marsh" as well.
    const isSameSurname = wanted.length > 1 && known.length > 1 && isPartOf(form.surnames, others)
    if (isSameSurname && form.given.some(given => member.given.some(other => isSameGiven(given, other)))) return 'alias'
  }
  return null
}

/** "Jane" and "J." */
const isSameGiven = (given: string, other: string) =>
  given === other || (given[0] === other[0] && Math.min(given.length, other.length) === 1)

/** Whether the parts of one hyphenated surname are among those of the other. */
const isPartOf = (some: readonly string[], others: readonly string[]) =>
  some.every(part => others.includes(part)) || others.every(part => some.includes(part))

const isAcronymOf = (short: Form, long: Form) => initials(long.words).toLowerCase() === closedUp(short.normal)
const closedUp = (normal: string) => normal.replaceAll(' ', '')
const isOneWord = ({ normal }: Form) => !normal.includes(' ')
/** "Vale" for "Carrow Vale", "the Commission" for "European Commission". */
const isLastWord = (short: Form, long: Form) => isOneWord(short) && long.normal.endsWith(` ${short.normal}`)
const isBeginningOf = (words: string, whole: string) => whole.startsWith(words) && whole[words.length] === ' '

function organisationLink(form: Form, isKnown: boolean, cluster: Cluster): Link | null {
  const whole = cluster.members.filter(member => !isOneWord(member))
  // "Lower Quay Library" is not "Lower Quay Council", because that was once called "Lower Quay".
  const compared = isOneWord(form) || whole.length === 0 ? cluster.members : whole
  for (const member of compared) {
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

/** "Orla" for "Storm Orla" */
function stormLink(form: Form, cluster: Cluster): Link | null {
  const isStorm = ({ words }: Form) => STORM_WORDS.has(/^\S+/.exec(words)?.[0] ?? '')
  const isNamed = (short: Form, long: Form) => isStorm(long) && isLastWord(short, long)
  return cluster.members.some(member => isNamed(form, member) || isNamed(member, form)) ? 'alias' : null
}

/** Why the name may be one of the cluster, or null. */
export function linkTo(name: Name, form: Form, cluster: Cluster): Link | null {
  if (cluster.type !== name.type) return null
  if (cluster.members.some(member => member.normal === form.normal)) return 'exact'
  if (name.known?.name && name.known.name === cluster.known?.name) return 'alias'
  if (name.type === 'PERSON') return personLink(form, cluster)
  if (name.type === 'EVENT') return stormLink(form, cluster)
  return name.type === 'ORG' ? organisationLink(form, name.known !== null, cluster) : null
}
