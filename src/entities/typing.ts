import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../lexicon/given-names.js'
import { COMPANY_SUFFIXES, ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { EVENT_HEADS, LAW_HEADS } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS, PLACE_HEADS } from '../lexicon/places.js'
import { HONORIFICS, NAME_SUFFIXES, OFFICE_TITLES } from '../lexicon/titles.js'
import type { NameType, Token } from '../types.js'
import { isCapitalised, type Run } from './runs.js'
import { words } from './stretches.js'

/** Words for places that are as often surnames: after a given name they are one. */
export const SURNAME_LIKE = new Set(
  `Marsh Hill Hall Bridge Park Field Fields Ford Lake Brook Wood Woods Banks Rivers Forest Glen Dale Stone Bay Church Temple
  Parish Castle Tower Towers Mount Cliff Heath Moor Lane Abbey Grove Green Pool Waters Wells Beach Point Gates Vale Cross Head
  Port House Street Mills Hills Rose Peak Reef Falls`.split(/\s+/)
)
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'outside',
  'across',
  'around',
  'toward',
  'towards',
  'into',
  'through'
])

/** Evidence for the type of a stretch that no lexicon knows as a whole, strongest first. */
export function typeByShape(tokens: readonly Token[], from: number, to: number): [NameType, number] | null {
  if (to - from < 2) return null
  const [first, last] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? '']
  const ofAt = tokens.slice(from, to).findIndex(token => token.lower === 'of')
  const head = ofAt > 0 ? (tokens[from + ofAt - 1]?.text ?? '') : last
  if (COMPANY_SUFFIXES.has(last)) return ['ORG', 0.95]
  if (ORGANISATION_HEADS.has(head)) return ['ORG', 0.85]
  if (LAW_HEADS.has(head)) return ['LAW', 0.7]
  if (EVENT_HEADS.has(head)) return ['EVENT', 0.7]
  if (FACILITY_HEADS.has(head)) return ['FAC', 0.8]
  if (LOCATION_HEADS.has(head) || LOCATION_HEADS.has(first)) return ['LOC', 0.8]
  if (PLACE_HEADS.has(head)) return ['GPE', 0.8]
  return null
}

export function isPersonShape(tokens: readonly Token[], from: number, to: number): boolean {
  const parts = tokens.slice(from, to)
  const first = parts[0]?.text ?? ''
  if (parts.length < 2 || parts.length > 7) return false
  return (
    GIVEN_NAMES.has(first) ||
    AMBIGUOUS_GIVEN_NAMES.has(first) ||
    /^\p{Lu}\.$/u.test(parts[1]?.text ?? '') ||
    (parts.length > 2 && /^(?:\p{Lu}\.)+$/u.test(first))
  )
}

/** A stretch without lexicon or head word: guessed from its neighbours and shape; the score says how little that is. */
export function guess({ sentence }: Run, from: number, to: number): [NameType, number] | null {
  const { tokens, role } = sentence
  const before = tokens[from - 1]
  const text = words(tokens, from, to)
  if (role === 'dateline') return ['GPE', 0.7]
  if (role === 'agency') return ['ORG', 0.7]
  if (role === 'byline') return ['PERSON', 0.7]
  if (isPersonShape(tokens, from, to)) return ['PERSON', 0.85]
  if (before?.pos === 'DET' && to - from > 1) return ['ORG', 0.5]
  if (
    OFFICE_TITLES.has(text) ||
    HONORIFICS.has(text) ||
    NAME_SUFFIXES.has(text) ||
    OFFICE_TITLES.has(text.replace(/s$/, ''))
  )
    return null
  const isAcronym = /^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,}$/u.test(text)
  if (isAcronym) return ['ORG', 0.6]
  if (before && PLACE_PREPOSITIONS.has(before.lower) && to - from <= 2)
    return ['GPE', before.lower === 'in' ? 0.65 : 0.5]
  if (to - from === 1) {
    if (tokens[from]?.pos !== 'PROPN') return null
    return GIVEN_NAMES.has(text) ? ['PERSON', 0.6] : ['ORG', 0.35]
  }
  const allLetters = tokens.slice(from, to).every(token => /^[\p{L}.'’–-]+$/u.test(token.text) && token.lower !== 'of')
  const allNames = tokens.slice(from, to).every(token => token.pos === 'PROPN' || token.pos === 'PUNCT')
  return allLetters && allNames && text.split(' ').length <= 3 && text.includes(' ') ? ['PERSON', 0.55] : ['ORG', 0.45]
}

/** A person's name ends before a suffix's end at the latest: "Roe Jr.", and never takes in more than five words. */
export function personEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = Math.min(to, from + 7)
  while (end > from + 1 && !isCapitalised(tokens[end - 1])) end--
  while (
    end > from + 1 &&
    NAME_SUFFIXES.has(tokens[end - 1]?.text ?? '') &&
    !/^(?:[JS]r\.?|I{2,3}|IV)$/.test(tokens[end - 1]?.text ?? '')
  )
    end--
  return end
}
