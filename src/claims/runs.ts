import type { Trees } from '../phrases/trees.js'
import type { Span, Token } from '../types.js'

/** Tokens of the document that stand together, `to` exclusive. */
export interface Run {
  from: number
  to: number
}

export const isPunctuation = (token: Token | undefined) =>
  token !== undefined && /^[\p{P}\p{S}]+$/u.test(token.text) && !/^[$£€¥%&#@]/.test(token.text)

/** The token with all that hangs on it, in text order, but not what hangs on the tokens left out. */
export function subtreeOf(trees: Trees, head: number, leftOut: ReadonlySet<number>): number[] {
  const words: number[] = []
  const queue = [head]
  for (let token = queue.pop(); token !== undefined; token = queue.pop()) {
    words.push(token)
    queue.push(...trees.children(token).filter(child => !leftOut.has(child)))
  }
  return words.sort((a, b) => a - b)
}

/** How many quotation marks open, close, or do either in a run; the apostrophe of a possessive is none. */
function marksIn(trees: Trees, { from, to }: Run): { opening: number; closing: number; either: number[] } {
  const marks = trees.tokens
    .slice(from, to)
    .filter(({ text }, index) => text.length === 1 && trees.pos(from + index) === 'PUNCT')
  const count = (mark: RegExp) => marks.filter(({ text }) => mark.test(text)).length
  return { opening: count(/[“‘]/), closing: count(/[”’]/), either: [count(/"/), count(/'/)] }
}

/** Quotation marks that open and close within the run stay; others at its edges go, as other punctuation does. */
function trim(trees: Trees, { from, to }: Run): Run {
  const { tokens } = trees
  const isPaired = () => {
    const { opening, closing, either } = marksIn(trees, { from, to })
    return opening === closing && either.every(count => count % 2 === 0)
  }
  const goes = (token: Token | undefined, partner: RegExp) =>
    isPunctuation(token) && !(partner.test(token?.text ?? '') && isPaired())
  let [first, end] = [from, to]
  while (first < end && goes(tokens[first], /^[“‘"'(]$/)) first++
  while (end > first && goes(tokens[end - 1], /^[”’"')]$/)) end--
  return { from: first, to: end + closingBehind(trees, { from: first, to: end }) }
}

/** How many tokens behind the run close what is opened in it, the stop before the mark included. */
function closingBehind(trees: Trees, run: Run): number {
  const { tokens } = trees
  const stop = /^[,.]$/.test(tokens[run.to]?.text ?? '') ? 1 : 0
  if (!/^[”’"']$/.test(tokens[run.to + stop]?.text ?? '')) return 0
  const { opening, closing, either } = marksIn(trees, run)
  return opening > closing || either.some(count => count % 2 === 1) ? stop + 1 : 0
}

/** The stretches that the words of a clause make, without conjunctions before it and punctuation at their edges. */
export function runsOf(trees: Trees, { head, words }: { head: number; words: readonly number[] }): Run[] {
  const opening = new Set(
    (head < 0 ? [] : trees.children(head)).filter(child => {
      if (trees.relation(head) === 'acl' && /^(?:that|who|which)$/.test(trees.tokens[child]?.lower ?? '')) return false
      const word = trees.tokens[child]?.lower ?? ''
      const opens = /^(?:cc|mark|discourse)$/.test(trees.relation(child)) || /^(?:and|but|or|when|because)$/.test(word)
      return child < head && opens && word !== 'to'
    })
  )
  const runs: Run[] = []
  for (const token of words) {
    const last = runs.at(-1)
    const isEmpty = runs.length === 0
    if (isEmpty && (opening.has(token) || trees.relation(token) === 'cc' || isPunctuation(trees.tokens[token])))
      continue
    if (last?.to === token || (last && gapIsPunctuation(trees, last.to, token))) last.to = token + 1
    else runs.push({ from: token, to: token + 1 })
  }
  return runs.map(run => trim(trees, run)).filter(({ from, to }) => from < to)
}

/** Punctuation that hangs elsewhere parts nothing. */
function gapIsPunctuation({ tokens }: Trees, from: number, to: number): boolean {
  return to - from < 3 && tokens.slice(from, to).every(isPunctuation)
}

/** The run of a phrase around its head. */
export function phraseAt(trees: Trees, head: number, words: readonly number[]): Run | null {
  const runs = runsOf(trees, { head: -1, words })
  const run = runs.find(({ from, to }) => from <= head && head < to)
  if (!run) return null
  // A bad tree may hang the article on a word further on ("uses **the** name Falcon").
  const isStray = trees.relation(run.from - 1) === 'det' && trees.head(run.from - 1) >= run.to
  return withMarks(trees, isStray ? { ...run, from: run.from - 1 } : run)
}

/** A phrase that fills a pair of quotation marks has both. */
function withMarks({ tokens }: Trees, { from, to }: Run): Run {
  const end = /^[,.]$/.test(tokens[to]?.text ?? '') ? to + 1 : to
  const marks = `${tokens[from - 1]?.text}${tokens[end]?.text}`
  return /^(?:“”|‘’|""|'')$/.test(marks) ? { from: from - 1, to: end + 1 } : { from, to }
}

export const spanOfRun = ({ tokens }: Trees, { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0
})
