import type { Document, NameSpan, Span } from '../types.js'
import type { Type } from './called.js'
import { gatherEvidence, type Look } from './gathered.js'
import { initials } from './initials.js'

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

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end)

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
  // Behind a quotation mark or bracket.
  const beginnings = new Set(
    sentences.flatMap(({ tokens: own }) => own.find(({ pos }) => pos !== 'PUNCT')?.start ?? [])
  )
  const hasCapitals = tokens.some(({ start, text }) => /^\p{Lu}/u.test(text) && !beginnings.has(start))
  return name => {
    const words = wordsOf(article.text, name)
    if (name.score > SURE || !hasCapitals) return false
    return !/\p{Lu}/u.test(words) || (beginnings.has(name.start) && small.has(words.toLowerCase()))
  }
}
