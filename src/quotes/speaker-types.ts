import { ROLE_NOUNS, type RoleClass } from '../lexicon/role-nouns.js'
import type { Entity, SpeakerType } from '../types.js'

const ROLE_TYPES: Record<RoleClass, SpeakerType> = {
  person: 'person',
  group: 'group',
  anonymous: 'anonymous',
  document: 'document',
  poll: 'poll',
  government: 'government',
  organisation: 'organisation'
}
/** How news says that it does not name somebody. */
const UNNAMED =
  /^[^.]*?\b(?:(?:familiar with|knowledge of|briefed on) |condition of anonymity|not (?:want )?to be (?:named|identified|quoted))|^(?:\w+ )?(?:person|people) close to /i
const SPOKESPERSON = /^spokes(?:man|woman|person)$/
const SHARE = /^\S+ (?:percent|per cent)\b|^[\d.]+ ?%/i

/** Offices of a state, under any name: but "Trades Union Congress" is none. */
const OFFICES =
  /\b(?:ministry|treasury|supreme court|white house|kremlin|pentagon|coast ?guard|fire (?:service|department|brigade)|(?:european|electoral|federal \w+) commission|prosecutor|police$)|^(?:the )?(?:u\.?s\.? )?congress$/i
/** Where their country is told: "Salvation Army" is no office. */
const AMBIGUOUS = /\b(?:government|parliament|senate|court|department|council|police|army|navy|air force)\b/i
const PROSECUTION = /^the prosecution\b/i

export function typeOf(entity: Entity): SpeakerType {
  if (entity.type === 'PERSON') return 'person'
  if (entity.type === 'GPE') return 'government'
  if (entity.type === 'NORP') return 'group'
  if (entity.type === 'ORG') {
    const isNational = entity.country !== null && AMBIGUOUS.test(entity.name)
    return isNational || OFFICES.test(entity.name) ? 'government' : 'organisation'
  }
  if (entity.type === 'LAW' || entity.type === 'WORK_OF_ART') return 'document'
  return 'unknown'
}

interface SourceWords {
  words: string
  /** Lower-case head of its first noun phrase, and the word that the tree has at its top. */
  head: string
  top: string
  named: Entity | undefined
}

/**
 * What a source is that is no entity. Whoever speaks for an organisation or a government without a name of his own is
 * that; of those polled the share is told.
 * @param text  the article's from the source on
 */
export function typeOfWords(text: string, { words, head, top, named }: SourceWords): SpeakerType {
  const tail = /^, who [^,.]*/.exec(text.slice(words.length))?.[0] ?? ''
  if (UNNAMED.test(words + tail)) return 'anonymous'
  if (SHARE.test(words)) return 'poll'
  if (PROSECUTION.test(words) || isOffice(words, head)) return 'government'
  const role = ROLE_NOUNS.get(head) ?? ROLE_NOUNS.get(top)
  if (SPOKESPERSON.test(head)) {
    const body = named ? typeOf(named) : ROLE_TYPES[bodyOf(words) ?? 'person']
    if (body === 'organisation' || body === 'government') return body
  }
  return role ? ROLE_TYPES[role] : 'unknown'
}

/** "the coast guard", "a Treasury spokesman"; "a Treasury report" and "a police officer" are something else. */
function isOffice(words: string, head: string): boolean {
  const [phrase = ''] = words.split(/,| (?:of|in|for|by|at|from) /)
  const office = /(?:army|navy|air force)$/i.exec(phrase) ?? OFFICES.exec(phrase)
  return office !== null && (SPOKESPERSON.test(head) || phrase.endsWith(office[0]))
}

/** "a spokeswoman for **the port**" */
function bodyOf(words: string): RoleClass | undefined {
  const [, body = ''] = /\bfor (?:the|its|their|his|her) ([^,]+)/.exec(words) ?? []
  const [phrase = ''] = body.split(/ (?:of|in|for|at) /)
  return ROLE_NOUNS.get(phrase.split(' ').at(-1)?.toLowerCase() ?? '')
}
