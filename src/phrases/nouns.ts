import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { Token } from '../types.js'
import type { Chunk } from './chunks.js'

/** The tokens of a sentence with their chunks. */
export interface Phrases {
  tokens: readonly Token[]
  chunks: readonly Chunk[]
}

const LINKS = new Set(['of', 'for', 'at', 'from', 'in', 'on', 'with', 'by'])
const RELATIVES = new Set(['who', 'which', 'that'])
/** Longest stretch between a name and its verb, in tokens. */
const LONGEST_APPOSITIVE = 22

/** The noun phrase that ends right before token `index`, or null. */
export function nounBefore({ chunks }: Phrases, index: number): Chunk | null {
  return chunks.find(chunk => chunk.kind === 'noun' && chunk.to === index) ?? null
}

/** The noun phrase that begins at token `index`, or null. */
export function nounAt({ chunks }: Phrases, index: number): Chunk | null {
  return chunks.find(chunk => chunk.kind === 'noun' && chunk.from === index) ?? null
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

/** Exclusive end of the phrase with what hangs on it: "a spokesman for the ministry" when `chunk` is "a spokesman". */
export function extendRight(phrases: Phrases, chunk: Chunk): number {
  const { tokens } = phrases
  let { to } = chunk
  let head = tokens[chunk.head]
  for (;;) {
    const link = tokens[to]
    const inner = link && LINKS.has(link.lower) ? nounAt(phrases, to + 1) : null
    if (!inner || (link?.lower !== 'of' && !isRole(head))) return to
    to = inner.to
    head = tokens[inner.head]
  }
}

/** Steps back over ", the agency's head," before a verb at `verbAt`; the index right behind the name, or null. */
export function overAppositive(tokens: readonly Token[], verbAt: number): number | null {
  if (tokens[verbAt - 1]?.text !== ',') return null
  for (let index = verbAt - 2; index > Math.max(0, verbAt - LONGEST_APPOSITIVE); index--) {
    const token = tokens[index]
    if (!token || /^[;:.!?”“"—]$/.test(token.text)) return null
    const next = tokens[index + 1]
    if (token.text !== ',' || !next) continue
    const opens = ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(next.pos) || RELATIVES.has(next.lower) || /^\d+$/.test(next.text)
    if (opens) return index
  }
  return null
}

/** Subject of a verb at `verbAt`: the noun phrase before it, with what it hangs on; token indices, `to` exclusive. */
export function subjectBefore(phrases: Phrases, verbAt: number): { from: number; to: number; head: number } | null {
  const direct = nounBefore(phrases, verbAt)
  if (direct) return { from: extendLeft(phrases, direct), to: direct.to, head: direct.head }
  const behind = overAppositive(phrases.tokens, verbAt)
  const name = behind === null ? null : nounBefore(phrases, behind)
  return name && { from: extendLeft(phrases, name), to: name.to, head: name.head }
}
