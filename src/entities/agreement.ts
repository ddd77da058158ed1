import type { Document, NameSpan, Span } from '../types.js'

/** A name that the model is surer of than this is left as it is. */
const SURE = 0.9

/**
 * Makes the names of one article agree: the parts of a hyphenated surname are one person, an acronym of an organisation
 * that the article names is that organisation, the same words have one type. What the article writes small is no name,
 * nor is it at the beginning of a sentence, unless all is written so.
 * @param names  in text order
 */
export function agreeNames(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { text } = document.article
  const joined = joinHyphens(text, names)
  const types = typesByWords(text, joined)
  const acronyms = new Set(joined.filter(({ type }) => type === 'ORG').map(name => initials(wordsOf(text, name))))
  const isCommon = createCommonTest(document)
  return joined
    .filter(name => !isCommon(name))
    .map(name => {
      const words = wordsOf(text, name)
      if (name.score > SURE) return name
      if (acronyms.has(words)) return { ...name, type: 'ORG' }
      return { ...name, type: types.get(words) ?? name.type }
    })
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

/** The type that the model gives the same words most surely, all their places together. */
function typesByWords(text: string, names: readonly NameSpan[]): Map<string, NameSpan['type']> {
  const sums = new Map<string, Map<NameSpan['type'], number>>()
  for (const name of names) {
    const words = wordsOf(text, name)
    const own = sums.get(words) ?? new Map<NameSpan['type'], number>()
    own.set(name.type, (own.get(name.type) ?? 0) + name.score)
    sums.set(words, own)
  }
  const best = (own: Map<NameSpan['type'], number>) => [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  return new Map([...sums].map(([words, own]) => [words, best(own)]))
}

const initials = (words: string) => (words.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')

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
