import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { Chunk, Token } from '../types.js'

/** The tokens of a sentence with their chunks. */
export interface Phrases {
  tokens: readonly Token[]
  chunks: readonly Chunk[]
}

const LINKS = new Set(['of', 'for', 'at', 'from', 'in', 'on', 'with', 'by'])

/** The noun phrase that ends right before token `index`, or null. */
export function nounBefore({ chunks }: Phrases, index: number): Chunk | null {
  return chunks.find(chunk => chunk.kind === 'noun' && chunk.to === index) ?? null
}

const isRole = (token: Token | undefined) => token !== undefined && ROLE_NOUNS.has(token.lower)

/** First token of the phrase that `chunk` hangs on: "the head" when `chunk` is "the agency" in "the head of the agency". */
export function extendLeft(phrases: Phrases, chunk: Chunk): number {
  const { tokens } = phrases
  let { from } = chunk
  for (;;) {
    const link = tokens[from - 1]
    const outer = link && LINKS.has(link.lower) ? nounBefore(phrases, from - 1) : null
    if (!outer || (link?.lower !== 'of' && !isRole(tokens[outer.head]))) return from
    from = outer.from
  }
}
