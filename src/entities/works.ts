import type { Document, Quotation, Span } from '../types.js'

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
