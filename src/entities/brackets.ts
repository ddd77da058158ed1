import type { Span } from '../types.js'

const BRACKETED = /^ \(["“]?(?<short>\p{Lu}[\p{Lu}\d&-]{1,9})["”]?\)/u
const letters = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')

/** Whether the letters of `short` are in `long` in that order, and both begin with the same. */
function isShortFor(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false
  let at = -1
  return [...short].every(letter => {
    at = long.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** "JARE" of "Japan Agency for Rice Exports (JARE)": the short form in brackets behind a name of several words, or null. */
export function shortFormBehind(text: string, { start, end }: Span): Span | null {
  const long = text.slice(start, end)
  const behind = text.slice(end, end + 16)
  const short = BRACKETED.exec(behind)?.groups?.short
  if (!short || !/\s/.test(long) || !isShortFor(letters(short), letters(long))) return null
  const at = end + behind.indexOf(short)
  return { start: at, end: at + short.length }
}
