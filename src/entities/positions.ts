import { firstFrom } from '../span.js'
import type { Document, Sentence, Span } from '../types.js'

/** Where a name stands: tokens `from` to `to`, exclusive, of its sentence. */
export interface Position {
  sentence: Sentence
  from: number
  to: number
}

/** Finds the tokens that a span consists of; null where it begins or ends inside a token, or leaves its sentence. */
export function createPositions({ sentences }: Document): (span: Span) => Position | null {
  return ({ start, end }) => {
    const after = firstFrom(sentences, start + 1)
    const sentence = sentences[after - 1]
    if (!sentence) return null
    const { tokens } = sentence
    const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)]
    return tokens[from]?.start === start && to > from && tokens[to - 1]?.end === end ? { sentence, from, to } : null
  }
}
