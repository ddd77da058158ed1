import { contains } from '../../src/span.js'
import type { Span } from '../../src/types.js'

/**
 * An anchor names a span by its words, so that a person can check it against the article:
 * - `said`: words that stand once;
 * - `said#2`: the second time that they stand, counted from 1;
 * - `that the pact ... in May`: from the first words to the nearest last words behind them;
 * - `[He] did not say`: the words in brackets, told apart by the words around them.
 * Words are whole words: `He` is not found in "Her", nor `5` in "2.5". Spans count UTF-16 code units of `text`.
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

/** Every place where the words of an anchor stand; places may overlap. */
export function findAll(text: string, words: string): Span[] {
  const [, before = '', inside = words, after = ''] = /^([^[]*)\[([^\]]+)\](.*)$/s.exec(words) ?? []
  const [first = ''] = (before || inside).split(' ... ')
  if (first === '') return []
  const found: Span[] = []
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const start = matchAt(text, before, at)
    const end = start === null ? null : matchAt(text, inside, start)
    if (start !== null && end !== null && matchAt(text, after, end) !== null) found.push({ start, end })
  }
  return found
}

/** Where words that stand at an offset end, with anything where ` ... ` is; null where they do not stand there. */
function matchAt(text: string, words: string, at: number): number | null {
  const [first = '', ...rest] = words.split(' ... ')
  if (!text.startsWith(first, at) || !isWhole(text, first, at)) return null
  let end = at + first.length
  for (const part of rest) {
    let next = text.indexOf(part, end)
    while (next >= 0 && !isWhole(text, part, next)) next = text.indexOf(part, next + 1)
    if (next < 0) return null
    end = next + part.length
  }
  return end
}

const IN_WORD = /^[\p{L}\p{N}]{2}$/u
const IN_NUMBER = /^\p{N}[.,]\p{N}$/u

/** Whether no word or number goes on before or behind: "5" is not whole in "2.5". */
function isWhole(text: string, words: string, start: number): boolean {
  if (words === '') return true
  const end = start + words.length
  const isInside = (from: number, to: number) => {
    const edge = text.slice(Math.max(0, from), to)
    return IN_WORD.test(edge) || IN_NUMBER.test(edge)
  }
  return (
    !isInside(start - 1, start + 1) &&
    !isInside(end - 1, end + 1) &&
    !isInside(start - 2, start + 1) &&
    !isInside(end - 1, end + 2)
  )
}
