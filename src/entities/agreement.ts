import type { Document, NameSpan, Span } from '../types.js'

type Type = NameSpan['type']

/** A name that the model is surer of than this is left as it is. */
const SURE = 0.9

/**
 * Makes the names of one article agree: the parts of a hyphenated surname are one person, an acronym of an organisation
 * that the article names is that organisation, the same words have one type, a surname that of the person. What the
 * article writes small is no name, nor is it at the beginning of a sentence, unless all is written so.
 * @param names  in text order
 */
export function agreeNames(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { text } = document.article
  const joined = joinHyphens(text, names)
  const typeOf = createVotes(text, joined)
  const isCommon = createCommonTest(document)
  return joined.filter(name => !isCommon(name)).map(name => ({ ...name, type: typeOf(name) }))
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end)

/** "Jasper Wynne" and "Oduya" in "Jasper Wynne-Oduya"; "Trump" and "Putin" in "the Trump-Putin summit" stay two. */
function joinHyphens(text: string, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isPart =
      last?.type === 'PERSON' &&
      name.type === 'PERSON' &&
      text.slice(last.end, name.start) === '-' &&
      /\s/.test(wordsOf(text, last)) &&
      !/\s/.test(wordsOf(text, name))
    if (last && isPart) joined[joined.length - 1] = { ...last, end: name.end }
    else joined.push(name)
  }
  return joined
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

/** "National Rifle Association" -> "NRA". */
export const initials = (words: string) => (words.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')

/** Tells words that the article writes with a small letter, here or, at the beginning of a sentence, elsewhere. */
function createCommonTest({ article, sentences, tokens }: Document): (name: NameSpan) => boolean {
  const small = new Set(tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text))
  const beginnings = new Set(sentences.map(({ start }) => start))
  const hasCapitals = tokens.some(({ start, text }) => /^\p{Lu}/u.test(text) && !beginnings.has(start))
  return name => {
    const words = wordsOf(article.text, name)
    if (name.score > SURE || !hasCapitals) return false
    return !/\p{Lu}/u.test(words) || (beginnings.has(name.start) && small.has(words.toLowerCase()))
  }
}
