import type { Sentence } from '../types.js'

/** Longest stretch that the network reads at once, in tokens. */
const LONGEST = 256

/** A stretch of a document's tokens, `to` exclusive. */
export interface Window {
  from: number
  to: number
}

/**
 * Cuts a document into windows of whole paragraphs, as many as fit; a paragraph that does not fit is cut between
 * sentences, a sentence that does not fit where the window ends.
 */
export function cutWindows(sentences: readonly Sentence[]): Window[] {
  const windows: Window[] = []
  let from = 0
  let paragraphStart = 0
  let end = 0
  const close = (to: number): void => {
    windows.push({ from, to })
    from = to
  }
  sentences.forEach((sentence, index) => {
    const start = end
    end += sentence.tokens.length
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) paragraphStart = start
    while (end - from > LONGEST && start > from) close(paragraphStart > from ? paragraphStart : start)
    while (end - from > LONGEST) close(from + LONGEST)
  })
  if (end > from) close(end)
  return windows
}
