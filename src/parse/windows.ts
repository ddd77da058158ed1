import type { Sentence } from '../types.js'

/** Most tokens whose scores are taken from one window. */
const LONGEST = 256
/** Tokens read on either side of a cut inside a paragraph, for what they tell of those that are kept. */
const OVERLAP = 48

/** Tokens that the network reads at once, `from` to `to`, and those whose scores count, all exclusive at the end. */
export interface Window {
  from: number
  to: number
  keepFrom: number
  keepTo: number
}

/** A stretch of tokens that is kept, and whether its ends are those of paragraphs. */
interface Stretch {
  from: number
  to: number
  cutBefore: boolean
  cutAfter: boolean
}

/**
 * Cuts a document into windows of whole paragraphs, as many as fit; a paragraph that does not fit is cut between
 * sentences, a sentence that does not fit where the window is full. Windows overlap where a paragraph is cut.
 */
export function cutWindows(sentences: readonly Sentence[]): Window[] {
  return cutStretches(sentences).map(({ from, to, cutBefore, cutAfter }, index, all) => {
    const [before, after] = [all[index - 1], all[index + 1]]
    return {
      from: cutBefore && before ? Math.max(before.from, from - OVERLAP) : from,
      to: cutAfter && after ? Math.min(after.to, to + OVERLAP) : to,
      keepFrom: from,
      keepTo: to
    }
  })
}

function cutStretches(sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = []
  const starts = paragraphStarts(sentences)
  let from = 0
  let paragraphStart = 0
  let end = 0
  const close = (to: number): void => {
    stretches.push({ from, to, cutBefore: !starts.has(from), cutAfter: !starts.has(to) })
    from = to
  }
  for (const { tokens } of sentences) {
    const start = end
    end += tokens.length
    if (starts.has(start)) paragraphStart = start
    while (end - from > LONGEST && start > from) close(paragraphStart > from ? paragraphStart : start)
    while (end - from > LONGEST) close(from + LONGEST)
  }
  if (end > from) close(end)
  return stretches
}

/** Indices of the first tokens of paragraphs, and the number of tokens. */
function paragraphStarts(sentences: readonly Sentence[]): Set<number> {
  const starts = new Set<number>()
  let at = 0
  sentences.forEach(({ tokens, paragraph }, index) => {
    if (sentences[index - 1]?.paragraph !== paragraph) starts.add(at)
    at += tokens.length
  })
  return starts.add(at)
}
