import type { Chunk, Document, Quotation, Sentence, Span, Token } from '../types.js'

/** A sentence as attributions see it: its phrases, and which tokens stand inside quotation marks. */
export interface View {
  sentence: Sentence
  tokens: Token[]
  chunks: Chunk[]
  /** Where the paragraph ends, for its first sentence; null for the others. */
  paragraphRest: number | null
  /** For each token the outermost quotation around it, marks included, or null. */
  quoted: (Quotation | null)[]
}

/** Quotation marks around fewer words are scare quotes or titles unless a comma or full stop closes them. */
const SCARE_QUOTE_WORDS = 2

/** Whether the quotation holds somebody's words and not just a word held at arm's length or a title. */
export function isSpeech(quotation: Quotation, text: string): boolean {
  const words = text.slice(quotation.start + 1, quotation.end - 1).trim()
  if (/[,.!?]$/.test(words)) return true
  const long = words.split(/\s+/).filter(word => word.length > 3)
  const isTitle = /^\p{Lu}/u.test(words) && long.length > 0 && long.every(word => /^\p{Lu}/u.test(word))
  return words.split(/\s+/).length > SCARE_QUOTE_WORDS && !isTitle
}

export function createViews(document: Document): View[] {
  const outer = document.quotations.filter(({ depth }) => depth === 0)
  let at = 0
  return document.sentences.map(sentence => {
    const quoted = sentence.tokens.map(token => {
      while (at < outer.length && (outer[at]?.end ?? 0) <= token.start) at++
      const quotation = outer[at]
      return quotation && quotation.start <= token.start ? quotation : null
    })
    const paragraph = document.paragraphs[sentence.paragraph]
    const paragraphRest = paragraph?.start === sentence.start ? paragraph.end : null
    return { sentence, tokens: sentence.tokens, chunks: sentence.chunks, paragraphRest, quoted }
  })
}

/** The span of tokens `from` to `to`, exclusive. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
