import { ORGANISATION_NOUNS, TRADE_NOUNS } from '../lexicon/name-evidence.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { HONORIFICS } from '../lexicon/titles.js'
import type { NameType, Sentence, Token } from '../types.js'
import type { Name } from './names.js'
import { headOf, roleAfter, roleBefore, roleSetOff } from './roles.js'

const slice = (text: string, tokens: readonly Token[]) =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/g, ' ')

/**
 * Roles that the words around a name give it, as written: "Finance Minister", "head of research at Acme".
 * Forms of address ("Ms.") are no roles.
 */
export function describe(name: Name, sentence: Sentence, text: string): string[] {
  const { tokens, role: place } = sentence
  if (place !== 'body' && place !== 'headline') return []
  const nameAt = tokens.findIndex(token => token.start === name.start)
  const after = tokens.findIndex(token => token.start >= name.end)
  const offices = name.titles.filter(title => !HONORIFICS.has(title))
  const titleLength = name.titles.join(' ').split(' ').length
  const titleAt = name.titles.length > 0 ? nameAt - titleLength : nameAt
  const found: string[] = []
  if (offices.length > 0) {
    const country = tokens[titleAt - 1]
    const isCountry =
      country !== undefined && /^\p{Lu}/u.test(country.text) && ['ADJ', 'PROPN', 'NOUN'].includes(country.pos)
    found.push(isCountry ? `${country.text} ${offices.join(' ')}` : offices.join(' '))
  }
  for (const role of [
    roleBefore(tokens, titleAt),
    roleSetOff(sentence, titleAt, after),
    after > 0 ? roleAfter(tokens, after) : []
  ]) {
    const written = slice(text, role)
    if (role.length > 0 && fits(written, name.type)) found.push(written)
  }
  return found
}

/** Persons have roles of persons; an organisation is called a bank, a rival or a maker of cables, with a small letter. */
function fits(role: string, type: NameType): boolean {
  const head = headOf(role)
  const kind = ROLE_NOUNS.get(head)
  const isPerson = kind === 'person'
  if (type === 'PERSON') return isPerson || kind === undefined || kind === 'group' || kind === 'anonymous'
  return type === 'ORG' && role.includes(head) && (!isPerson || ORGANISATION_NOUNS.has(head) || TRADE_NOUNS.has(head))
}
