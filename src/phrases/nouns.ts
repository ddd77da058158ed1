import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { Chunk, Token } from '../types.js'

/** The tokens of a sentence with their chunks. */
export interface Phrases {
  tokens: readonly Token[]
  chunks: readonly Chunk[]
}

const LINKS = new Set(['of', 'for', 'at', 'from', 'in', 'on', 'with', 'by'])
const RELATIVES = new Set(['who', 'which', 'that'])
const TIME_WORDS = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
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

/** Steps back over ", 58, of Korval, the agency's head," before a verb; the noun phrase that it describes, or null. */
function overAppositive(phrases: Phrases, verbAt: number): Chunk | null {
  const { tokens } = phrases
  if (tokens[verbAt - 1]?.text !== ',') return null
  for (let index = verbAt - 2; index > Math.max(0, verbAt - LONGEST_APPOSITIVE); index--) {
    const token = tokens[index]
    if (!token || /^[;:.!?”“"—]$/.test(token.text)) return null
    const name = token.text === ',' ? nounBefore(phrases, index) : null
    if (!name) continue
    const hangs = tokens[name.from - 1]?.pos === 'ADP' && extendLeft(phrases, name) === name.from
    if (!hangs && tokens[name.head]?.pos !== 'NUM' && tokens[name.from - 1]?.text !== ',') return name
  }
  return null
}

/**
 * Steps back from a noun phrase that a preposition or the verb of a relative clause governs to the one that both
 * describe: "a person close to the talks", "the man who is accused of stealing from a hospice".
 */
function governor(phrases: Phrases, chunk: Chunk): Chunk | null {
  const { tokens, chunks } = phrases
  let { from } = chunk
  if (tokens[from - 1]?.pos === 'ADP' || tokens[from - 1]?.lower === 'to') {
    from--
    while (tokens[from - 1]?.pos === 'ADJ') from--
    const outer = nounBefore(phrases, from)
    if (outer) return outer
  }
  const verb = chunks.find(({ kind, to }) => kind === 'verb' && to === from)
  if (!verb) return null
  const relative = tokens.findLastIndex(
    (token, index) => index < verb.to && index > verb.from - 12 && RELATIVES.has(token.lower)
  )
  return relative > 0 && !CUE_VERBS.get(tokens[verb.head]?.lemma ?? '')?.bare ? nounBefore(phrases, relative) : null
}

/** Subject of a verb at `verbAt`: the noun phrase before it, with what it hangs on; token indices, `to` exclusive. */
export function subjectBefore(phrases: Phrases, verbAt: number): { from: number; to: number; head: number } | null {
  const { tokens } = phrases
  let end = verbAt
  while (end > 1 && TIME_WORDS.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.pos !== 'ADP') end--
  const direct = nounBefore(phrases, end)
  if (!direct) {
    const name = overAppositive(phrases, verbAt)
    return name && { from: extendLeft(phrases, name), to: name.to, head: name.head }
  }
  let top = direct
  for (let outer = governor(phrases, top); outer; outer = governor(phrases, outer)) top = outer
  return { from: extendLeft(phrases, top), to: direct.to, head: top.head }
}
