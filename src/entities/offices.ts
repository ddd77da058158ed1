import { ORDINAL_WORDS } from '../lexicon/number-words.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { Token } from '../types.js'
import { type Kind, wordsOf } from './kinds.js'
import type { Cluster } from './links.js'
import { headOf } from './roles.js'

/** What somebody is who is addressed so. */
const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ Dr: 'doctor', 'Dr.': 'doctor', Sister: 'nun', Father: 'priest', Judge: 'judge', Justice: 'judge' })
)

/** What makes another one of it. */
const OTHER = /^(?:next|new|future|other|last|latter|only)$/
/** What makes another office of an office, and what tells when somebody had it. */
const OTHER_OFFICE = /^(?:shadow|deputy|vice|assistant)$/
const OTHER_TIME = /^(?:former|ex|acting|late|outgoing|incoming)$/

/** What somebody is to another one, who is told with it: "Roe’s partner" is not "the partner". */
const TO_ANOTHER =
  /^(?:partner|friend|colleague|ally|rival|opponent|counterpart|predecessor|successor|son|daughter|brother|sister|wife|husband|cousin|neighbou?r)$/

/** A noun and what stands before it. */
interface Office {
  noun: string
  modifiers: readonly Token[]
}

/** How exactly "the minister" tells of a person: 3: it is the office that the article tells; 2: a former one; 0: no. */
export function officeLikeness(
  { noun, modifiers }: Office,
  { descriptors, members }: Cluster,
  { nouns }: Kind
): number {
  // "the tenth chancellor" is nobody named.
  if (
    TO_ANOTHER.test(noun) ||
    ROLE_NOUNS.get(noun) !== 'person' ||
    modifiers.some(({ lower }) => ORDINAL_WORDS.has(lower) || OTHER.test(lower) || /^\d/.test(lower))
  )
    return 0
  // "the doctor" of "Dr Roe"
  const isAddressed = members.some(({ name }) => name.titles.some(title => TITLE_NOUNS.get(title) === noun))
  if (modifiers.length === 0 && (isAddressed || nouns.has(noun))) return 3
  const words = modifiers.map(({ lower }) => lower)
  return Math.max(0, ...descriptors.map(role => roleLikeness(role, noun, words)))
}

/** 3: "the minister" and "the finance minister" for "finance minister"; 2: "the mayor" for "former mayor"; 0: no. */
function roleLikeness(role: string, head: string, modifiers: readonly string[]): number {
  if (headOf(role) !== head) return 0
  const words = wordsOf(role)
  const own = words.slice(0, words.indexOf(head))
  const isChanged = (word: string) => OTHER_OFFICE.test(word) || OTHER_TIME.test(word)
  if (!modifiers.every(word => own.includes(word) || (own.length === 0 && !isChanged(word)))) return 0
  const untold = own.filter(word => !modifiers.includes(word))
  if (untold.some(word => OTHER_OFFICE.test(word))) return 0
  return untold.some(word => OTHER_TIME.test(word)) ? 2 : 3
}
