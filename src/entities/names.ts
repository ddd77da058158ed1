import { HONORIFICS, NAME_SUFFIXES, OFFICE_TITLES } from '../lexicon/titles.js'
import { contains, overlaps } from '../span.js'
import type { Document, NameSpan, NameType, Parse, Sentence, Span, Token } from '../types.js'
import { agreeNames, smallWords } from './agreement.js'
import { cutNames } from './cuts.js'
import type { Gazetteer, Known } from './gazetteer.js'
import { joinNames } from './joins.js'
import { agreeGroups } from './lists.js'
import { findMissed } from './missed.js'
import { createPositions, type Position } from './positions.js'
import { longest, TITLES, words } from './stretches.js'
import { isEvent, type Thing, thingType } from './things.js'
import { groupType, placeType } from './typing.js'
import { widenNames } from './widen.js'
import { findTitled, findWorks } from './works.js'

/** A name in the text with its type. */
export interface Name extends Span {
  type: NameType
  sentence: number
  known: Known | null
  /** Titles before it: "Finance Minister", "Ms."; they are no part of the name. */
  titles: string[]
  /** 0 to 1. */
  score: number
}

/** A person of whom the model is surer than this is one, though all its words are titles. */
const SURE = 0.9
/** How much less sure a law, product or work is whose type nothing tells. */
const UNTOLD = 0.6
/** Longest title before a name, in tokens. */
const LONGEST_TITLE = 7

/** Finds names in text order, none inside another: what the language model marks, and titles of works in quotation marks. */
export function findNames(document: Document, { names }: Parse, gazetteer: Gazetteer): Name[] {
  const sentences = createSentenceFinder(document.sentences)
  const positionOf = createPositions(document)
  const isPlace = (words: string) => gazetteer.find(words)?.type === 'GPE' || gazetteer.find(`County ${words}`) !== null
  // Of regions and countries alone the gazetteer has a name of its own.
  const isCountry = (words: string) => {
    const known = gazetteer.find(words)
    return known?.type === 'GPE' && known.name !== null
  }
  const { text } = document.article
  const whole = joinNames(
    text,
    cutNames(text, widenNames(names, { positionOf, gazetteer }), {
      positionOf,
      gazetteer,
      small: smallWords(document),
      ends: lastWords(text, names)
    }),
    positionOf
  )
  const knownType = (words: string) => gazetteer.find(words)?.type ?? null
  const agreed = agreeNames(document, whole, { positionOf, isPlace, isCountry, knownType })
  const marked = [...agreed, ...findMissed(document, agreed)].sort((a, b) => a.start - b.start)
  const found = agreeGroups(text, marked).flatMap(name => {
    const sentence = sentences(name)
    return sentence ? toName(name, sentence, gazetteer) : []
  })
  // "Terence “Little Tam” Roe" is no title.
  const isInside = (work: Span) =>
    found.some(({ type, start, end }) => type === 'PERSON' && start < work.start - 1 && work.end + 1 < end)
  const works = [...findWorks(document), ...findTitled(document, found)]
    .sort((a, b) => a.start - b.start)
    .filter(span => !isInside(span))
    .flatMap(span => toWork(document, span))
  const others = found.filter(name => !works.some(work => overlaps(work, name)))
  return [...works, ...others].sort((a, b) => a.start - b.start)
}

/** "Agency" of "Rice Agency": the last words of names of several words. */
const lastWords = (text: string, names: readonly NameSpan[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ start, end }) => /(?<=\s)\S+$/.exec(text.slice(start, end))?.[0] ?? []))

/** The sentence that holds a span; asked in text order. */
function createSentenceFinder(sentences: readonly Sentence[]): (span: Span) => Sentence | null {
  let at = 0
  return span => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) < span.end) at++
    const sentence = sentences[at]
    return sentence && contains(sentence, span) ? sentence : null
  }
}

function toName(name: NameSpan, sentence: Sentence, gazetteer: Gazetteer): Name[] {
  const { tokens } = sentence
  let from = tokens.findIndex(token => token.start === name.start)
  let to = tokens.findIndex(token => token.end === name.end) + 1
  if (from < 0 || to <= from || (to === from + 1 && NAME_SUFFIXES.has(tokens[from]?.text ?? ''))) return []
  const titles: string[] = []
  if (name.type === 'PERSON') {
    const inside = longest(tokens, from, to, TITLES)
    titles.push(...titlesBefore(tokens, from))
    // A title by itself is no name, but "Mr. King" and "Dean, a doctor," are.
    if (inside === to && titles.length === 0 && name.score < SURE) return []
    if (inside !== null && inside < to) {
      titles.push(words(tokens, from, inside))
      from = inside
    }
    while (to > from + 1 && isPostNominal(tokens[to - 1])) to--
  }
  const last = tokens[to - 1]
  const known =
    gazetteer.find(words(tokens, from, to)) ??
    (isLoud(tokens, from, to) ? gazetteer.findAnyCase(words(tokens, from, to)) : null)
  const { type, isTold } = typeOf(name, { sentence, from, to }, known)
  const fits = known !== null && (known.type === type || type === 'GPE' || type === 'LOC') ? known : null
  const score = isTold ? name.score : name.score * UNTOLD
  // "The" is part of a title.
  const first = type === 'WORK_OF_ART' && from > 1 && tokens[from - 1]?.text === 'The' ? tokens[from - 1] : tokens[from]
  if (!first || !last) return []
  return [{ start: first.start, end: last.end, type, sentence: sentence.index, known: fits, titles, score }]
}

/** The finer type of what the model tells roughly. */
function typeOf({ type, score }: NameSpan, position: Position, known: Known | null): Thing {
  if (type === 'PLACE') return { type: placeType(position, known), isTold: true }
  if (type === 'NORP' || (type === 'PERSON' && score < SURE))
    return { type: groupType(type, position, known), isTold: true }
  if (type === 'THING' || (type === 'EVENT' && score < SURE && !isEvent(position))) return thingType(position, known)
  return { type, isTold: true }
}

/** "KC", "MP": no part of a name, unlike "Jr." and "XII". */
const isPostNominal = (token: Token | undefined) =>
  token !== undefined && NAME_SUFFIXES.has(token.text) && !/^(?:[JS]r\.?|[IVX]+)$/.test(token.text)

/** In capitals, where case does not tell "us" from "US". */
const isLoud = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).every(({ text }) => text === text.toUpperCase())

/** Titles that end right before the name, in text order: "Finance Minister", "Dr.". */
function titlesBefore(tokens: readonly Token[], nameAt: number): string[] {
  const titles: string[] = []
  let to = nameAt
  for (let from = Math.max(0, to - LONGEST_TITLE); from < to; from++) {
    const phrase = words(tokens, from, to)
    if (!OFFICE_TITLES.has(phrase) && !HONORIFICS.has(phrase)) continue
    titles.unshift(phrase)
    to = from
    from = Math.max(0, to - LONGEST_TITLE) - 1
  }
  return titles
}

function toWork({ sentences }: Document, span: Span): Name[] {
  const sentence = sentences.find(other => contains(other, span))
  if (!sentence || sentence.role === 'headline') return []
  return [{ ...span, type: 'WORK_OF_ART', sentence: sentence.index, known: null, titles: [], score: 0.7 }]
}
