import { TITLED_NOUNS } from '../lexicon/name-evidence.js'
import { overlaps } from '../span.js'
import type { Document, NameType, Quotation, Sentence, Span, Token } from '../types.js'

/** Longest title of a work in quotation marks, in words. */
const LONGEST = 9

/** Words in quotation marks that are written as a title: each longer word with a capital, no comma or full stop inside the mark. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/)
  const long = all.filter(word => word.length > 3)
  if (all.length < 2 || all.length > LONGEST || /[,.!?;:]$/.test(words)) return false
  return (
    /^\p{Lu}/u.test(words) &&
    long.length > 0 &&
    long.every(word => /^[\p{Lu}\d]/u.test(word)) &&
    words !== words.toUpperCase()
  )
}

/** Titles of books, films, songs and the like, without their quotation marks, in text order. */
export function findWorks({ article, quotations }: Document): Span[] {
  const inner = ({ start, end }: Quotation): Span => ({ start: start + 1, end: end - 1 })
  return quotations
    .filter(({ pieces }) => pieces.length === 1)
    .map(inner)
    .filter(({ start, end }) => isTitle(article.text.slice(start, end)))
}

type Named = Span & { type: NameType }
const PLACES: ReadonlySet<NameType> = new Set(['GPE', 'LOC', 'FAC'])

const isWordOfTitle = (token: Token | undefined) => /^(?:\p{Lu}[\p{L}’'-]*|\d+)$/u.test(token?.text ?? '')
/** Small words inside a title: "Night and Day", "A Cat on the Roof". */
const isSmall = (token: Token | undefined) => /^(?:of|the|and|an?|in|on|to|for|'s)$/.test(token?.lower ?? '')

/**
 * The last word of a title. Behind a small word, dates, and places and persons who are named are no part of it: "the film
 * Lost Night in May", "the film Lost Night and Jane Roe".
 */
function endOfTitle({ tokens, values }: Sentence, first: number, names: readonly Named[]): number {
  const isOther = (token: Token, before: string | undefined) =>
    values.some(value => overlaps(value, token)) ||
    names.some(
      ({ type, start, end }) =>
        start === token.start && ((PLACES.has(type) && before !== 'the') || (type === 'PERSON' && end > token.end))
    )
  let last = first
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (isSmall(tokens[at - 1]) && isOther(token, tokens[at - 1]?.lower))) break
    if (isWordOfTitle(token)) last = at
    else if (!isSmall(token)) break
  }
  return last
}

/**
 * Titles that no quotation mark shows, right behind the noun of what they are: "the film A Cat on the Roof". What is one
 * name already, or is followed by a verb ("the film Jane Roe made"), stays as it is.
 * @param names  in text order
 */
export function findTitled({ sentences }: Document, names: readonly Named[]): Span[] {
  return sentences.flatMap(sentence => {
    const { tokens } = sentence
    return tokens.flatMap((noun, index): Span[] => {
      const first = tokens[index + 1]
      if (noun.text !== noun.lower || !TITLED_NOUNS.has(noun.lower) || !first || !isWordOfTitle(first)) return []
      const last = endOfTitle(sentence, index + 1, names)
      const title = { start: first.start, end: tokens[last]?.end ?? first.end }
      const inside = names.filter(name => overlaps(name, title))
      const isName = inside.length === 1 && inside[0]?.end === title.end && last - index < 4
      const isMade = tokens[last + 1]?.pos === 'VERB'
      return last === index + 1 || isName || isMade ? [] : [title]
    })
  })
}
