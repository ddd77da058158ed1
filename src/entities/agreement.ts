import { PLACE_BEGINNINGS } from '../lexicon/name-evidence.js'
import { COMPANY_SUFFIXES } from '../lexicon/organisations.js'
import type { Document, NameSpan, Span } from '../types.js'
import { isFullName, type Type } from './called.js'
import { type Evidence, findEvidence, headEvidence } from './evidence.js'
import { initials } from './initials.js'
import type { Position } from './positions.js'

/** A name that the model is surer of than this is left as it is. */
const SURE = 0.9

/**
 * Makes the names of one article agree: an acronym of an organisation that the article names is that organisation, the
 * same words have one type, a surname that of the person. What the words beside one of them tell of its type counts for
 * all, and more than the model where that is unsure, or where it is told nearly beyond doubt. What the article writes
 * small is no name, nor is it at the beginning of a sentence, unless all is written so.
 * @param names  in text order
 */
export function agreeNames(document: Document, names: readonly NameSpan[], look: Look): NameSpan[] {
  const { text } = document.article
  const told = gatherEvidence(text, names, look)
  const typed = names.map(name => ({ ...name, type: told(name) }))
  const typeOf = createVotes(text, typed)
  const isCommon = createCommonTest(document)
  return typed.filter(name => !isCommon(name)).map(name => ({ ...name, type: typeOf(name) }))
}

/** How the words around a name are looked at, and what is known of places. */
export interface Look {
  positionOf: (name: NameSpan) => Position | null
  isPlace: (words: string) => boolean
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end)
const keyOf = (text: string, name: Span) => wordsOf(text, name).replace(/\s+/g, ' ').toLowerCase()

/** The type that the evidence of all places of the same words gives, or the name's own. */
function gatherEvidence(
  text: string,
  names: readonly NameSpan[],
  { positionOf, isPlace }: Look
): (name: NameSpan) => Type {
  const gathered = new Map<string, Evidence[]>()
  const note = (key: string, ...evidence: readonly Evidence[]) => {
    gathered.set(key, [...(gathered.get(key) ?? []), ...evidence])
  }
  const surnames = new Set(
    names.flatMap(name => (name.type === 'PERSON' ? (/\s(\S+)$/.exec(keyOf(text, name))?.[1] ?? []) : []))
  )
  for (const name of names) {
    const position = positionOf(name)
    const key = keyOf(text, name)
    if (position) note(key, ...findEvidence(position))
    const [first = '', last = '', more] = wordsOf(text, name).split(/\s+/)
    if (name.type === 'PLACE' && PLACE_BEGINNINGS.has(first) && last && !more && !surnames.has(last.toLowerCase()))
      note(last.toLowerCase(), { type: 'PLACE', weight: 2, against: ['PERSON'] })
    // "Andy Roe" of "Andy Roe Foundation" stays who he is.
    if (name.type !== 'ORG' || !position || isFullName(position) || key.includes('&')) continue
    // "Brightwell" of "Brightwell Mobility plc", unless it is somebody's surname.
    const parts = key.split(' ')
    const isCompany = COMPANY_SUFFIXES.has(wordsOf(text, name).split(/\s+/).at(-1) ?? '')
    for (let length = 1; length < parts.length; length++) {
      const short = parts.slice(0, length).join(' ')
      const weight = isCompany || length > 1 ? 2 : 1
      if (!surnames.has(short)) note(short, { type: 'ORG', weight, against: ['PERSON'] })
    }
  }
  for (const name of listedPlaces(text, names, isPlace)) note(keyOf(text, name), ...PLACES)
  return name => {
    // What is surely a place stays one, whatever bears its name elsewhere.
    const position = name.type === 'PLACE' && name.score > SURE ? positionOf(name) : null
    const evidence = position ? headEvidence(position) : (gathered.get(keyOf(text, name)) ?? [])
    const weigh = (type: Type, rival: Type) =>
      evidence.reduce(
        (sum, { type: told, weight, against }) => sum + (told === type && against.includes(rival) ? weight : 0),
        0
      )
    const needed = name.score > SURE ? ENOUGH : 1
    const rivals = [...new Set(evidence.map(({ type }) => type))]
      .map(type => ({ type, weight: weigh(type, name.type), own: weigh(name.type, type) }))
      .filter(({ weight, own }) => weight > own && weight >= needed)
    return rivals.reduce((best, rival) => (rival.weight > best.weight ? rival : best), { type: name.type, weight: 0 })
      .type
  }
}

/** Weight of evidence that a model that is sure gives way to. */
const ENOUGH = 2
/** A team that bears the name of a place is an organisation, if the model says so. */
const PLACES: readonly Evidence[] = [
  { type: 'PLACE', weight: 2, against: ['PERSON', 'THING'] },
  { type: 'PLACE', weight: 1, against: ['ORG'] }
]

/** Names that can be a place in a list with another one: "Mayo, Galway, Clare and Kerry". */
function listedPlaces(text: string, names: readonly NameSpan[], isPlace: (words: string) => boolean): NameSpan[] {
  const lists: NameSpan[][] = []
  for (const name of names) {
    const last = lists.at(-1)?.at(-1)
    if (last && /^(?:, | and |, and | or )$/.test(text.slice(last.end, name.start).replace(/\s+/g, ' ')))
      lists.at(-1)?.push(name)
    else lists.push([name])
  }
  return lists
    .filter(
      list =>
        list.length > 2 &&
        list.some(({ type }) => type === 'PLACE') &&
        list.every(name => name.type === 'PLACE' || isPlace(wordsOf(text, name)))
    )
    .flat()
}

/** How much a longer name says of the words that it begins or ends with, against those words themselves. */
const BY_LONGER = 0.8

/**
 * The type that the article gives the words of a name most surely, all their places together: those of the same words,
 * of persons whose surname and organisations whose first words or initials they are.
 */
function createVotes(text: string, names: readonly NameSpan[]): (name: NameSpan) => Type {
  const votes = new Map<string, Map<Type, number>>()
  const vote = (words: string, type: Type, score: number) => {
    const own = votes.get(words) ?? new Map<Type, number>()
    votes.set(words, own.set(type, (own.get(type) ?? 0) + score))
  }
  for (const name of names) {
    const { type, score } = name
    const words = wordsOf(text, name)
    vote(words, type, score)
    const parts = words.split(/\s+/)
    if (parts.length === 1) continue
    if (type === 'PERSON') vote(parts.at(-1) ?? '', type, score * BY_LONGER)
    if (type === 'ORG') for (const short of [parts[0] ?? '', initials(words)]) vote(short, type, score * BY_LONGER)
  }
  return name => {
    const own = votes.get(wordsOf(text, name))
    if (!own || name.score > SURE) return name.type
    const [type] = [...own].reduce((a, b) => (b[1] > a[1] ? b : a))
    return type
  }
}

/** Words that the article writes with a small letter. */
export const smallWords = ({ tokens }: Document): ReadonlySet<string> =>
  new Set(tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text))

/** Tells words that the article writes with a small letter, here or, at the beginning of a sentence, elsewhere. */
function createCommonTest(document: Document): (name: NameSpan) => boolean {
  const { article, sentences, tokens } = document
  const small = smallWords(document)
  const beginnings = new Set(sentences.map(({ start }) => start))
  const hasCapitals = tokens.some(({ start, text }) => /^\p{Lu}/u.test(text) && !beginnings.has(start))
  return name => {
    const words = wordsOf(article.text, name)
    if (name.score > SURE || !hasCapitals) return false
    return !/\p{Lu}/u.test(words) || (beginnings.has(name.start) && small.has(words.toLowerCase()))
  }
}
