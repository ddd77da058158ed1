import { contains } from '../../src/span.js'
import type { Span } from '../../src/types.js'

const WORD_START = /^(?=[\p{L}\p{N}])/u
const WORD_END = /(?<=[\p{L}\p{N}])$/u
// "5" is no word of "2.5" or "1,500".
const NOT_IN_WORD_BEFORE = '(?<![\\p{L}\\p{N}]|\\p{N}[.,](?=\\p{N}))'
const NOT_IN_WORD_BEHIND = '(?![\\p{L}\\p{N}]|(?<=\\p{N})[.,]\\p{N})'

/**
 * An anchor names a span by its words, so that a person can check it against the article:
 * - `said`: words that stand once;
 * - `said#2`: the second time that they stand, counted from 1;
 * - `that the pact ... in May`: from the first words to the nearest last words behind them;
 * - `[He] did not say`: the words in brackets, told apart by the words around them.
 * Words are whole words: `He` is not found in "Her". Spans count UTF-16 code units of `text`.
 * @param scopes  where to look, in turn: the first that holds the words decides, and must hold them once
 * @throws Error for words that are not found or that stand more than once
 */
export function findAnchor(text: string, anchor: string, scopes: readonly Span[] = [wholeOf(text)]): Span {
  const [, words = anchor, nth] = /^(.*)#(\d+)$/s.exec(anchor) ?? []
  const all = findAll(text, words)
  for (const scope of scopes) {
    const found = all.filter(span => contains(scope, span))
    if (found.length > 1 && nth === undefined) throw new Error(`"${anchor}" stands ${found.length} times: say which`)
    const span = found[nth === undefined ? 0 : Number(nth) - 1]
    if (span) return span
  }
  throw new Error(`"${anchor}" does not stand where it is looked for`)
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length })

/** Every place where the words of an anchor stand. */
export function findAll(text: string, words: string): Span[] {
  const [, before = '', inside = words, after = ''] = /^([^[]*)\[([^\]]+)\](.*)$/s.exec(words) ?? []
  // A lookahead, so that matches may overlap.
  const pattern = new RegExp(`(?=${toPattern(before)}(${toPattern(inside)})${toPattern(after)})`, 'dgsu')
  return [...text.matchAll(pattern)].map(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0]
    return { start, end }
  })
}

/** Words as they stand, whole, with anything where ` ... ` is. */
function toPattern(words: string): string {
  return words
    .split(' ... ')
    .map(part =>
      part
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(WORD_START, NOT_IN_WORD_BEFORE)
        .replace(WORD_END, NOT_IN_WORD_BEHIND)
    )
    .join('.*?')
}
