import { HONORIFICS } from '../lexicon/titles.js'
import type { Chunk, Token } from '../types.js'

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])
const PREDETERMINERS = new Set([
  'all',
  'both',
  'half',
  'some',
  'many',
  'most',
  'several',
  'few',
  'other',
  'another',
  'such',
  'more'
])
const SPLITTING = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
const NOT_A_HEAD = new Set(['that', 'which', 'there', 'as', 'than', 'not', 'to'])
const NEGATIONS = new Set(['not', "n't", 'never', 'n’t'])
const NOT_IN_GROUP = new Set([
  'else',
  'there',
  'here',
  'when',
  'where',
  'why',
  'how',
  'as',
  'home',
  'ago',
  'away',
  'out',
  'however'
])

const isHyphen = (token: Token | undefined) =>
  token?.text === '-' || token?.text === '–' || token?.text === '/' || token?.text === '&'

/** Whether the token may stand inside a noun phrase before its head. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const { pos, lower } = token
  if (pos === 'ADJ' || NOMINAL.has(pos) || POSSESSIVES.has(lower) || PREDETERMINERS.has(lower)) return true
  if (pos === 'PART') return index > 0 && /^['’]s?$/.test(token.text)
  if (pos === 'SYM' && /^[$£€¥%]/.test(token.text)) return true
  const next = tokens[index + 1]
  if (pos !== 'PUNCT' && pos !== 'SYM' && pos !== 'ADV' && pos !== 'VERB' && pos !== 'CCONJ') return false
  if (isHyphen(token)) return next !== undefined && next.start === token.end && tokens[index - 1]?.end === token.start
  // "the newly elected mayor": a participle or adverb between determiner and noun.
  if (pos === 'ADV' || (pos === 'VERB' && /(?:ed|en|ing)$/.test(lower))) {
    const before = tokens[index - 1]
    return (
      before !== undefined &&
      (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADV' || POSSESSIVES.has(before.lower)) &&
      next !== undefined &&
      (isModifier(tokens, index + 1) || NOMINAL.has(next.pos))
    )
  }
  return false
}

function nounPhrase(tokens: readonly Token[], from: number): Chunk | null {
  const first = tokens[from]
  if (!first || NOT_A_HEAD.has(first.lower)) return null
  const isAlone = first.lower === 'her' && !isModifier(tokens, from + 1)
  if (first.pos === 'PRON' && (isAlone || !POSSESSIVES.has(first.lower)))
    return { kind: 'noun', from, to: from + 1, head: from }
  let to = from
  if (first.pos === 'DET') to++
  else if (!isModifier(tokens, from) || isHyphen(first)) return null
  let head = -1
  for (; to < tokens.length; to++) {
    const token = tokens[to]
    if (!token || !isModifier(tokens, to) || (to > from && SPLITTING.has(token.lower))) break
    if (
      head >= 0 &&
      token.pos === 'ADJ' &&
      !isHyphen(tokens[to - 1]) &&
      !/^['’]/.test(tokens[to - 1]?.text ?? '') &&
      !NOMINAL.has(tokens[to + 1]?.pos ?? 'X')
    )
      break
    if (to > from && token.pos === 'PROPN' && HONORIFICS.has(token.text) && tokens[to - 1]?.pos === 'NOUN') break
    if (POSSESSIVES.has(token.lower) && to > from && !PREDETERMINERS.has(tokens[to - 1]?.lower ?? '')) break
    if (NOMINAL.has(token.pos)) head = to
  }
  if (head < 0) {
    // "the poor", "those", "this": a determiner or adjective stands alone.
    return first.pos === 'DET' ? { kind: 'noun', from, to: Math.max(to, from + 1), head: Math.max(to - 1, from) } : null
  }
  const isGenitiveEnd = /^['’]s?$/.test(tokens[to - 1]?.text ?? '') && head < to - 1
  return { kind: 'noun', from, to: isGenitiveEnd ? to : Math.max(head + 1, from + 1), head }
}

function verbGroup(tokens: readonly Token[], from: number): Chunk | null {
  let head = -1
  let to = from
  for (; to < tokens.length; to++) {
    const token = tokens[to]
    if (!token) break
    if (token.pos === 'VERB') {
      if (head >= 0 && tokens[head]?.pos === 'VERB') break
      head = to
    } else if (token.pos === 'AUX') {
      if (head >= 0 && tokens[head]?.pos === 'VERB') break
      head = to
    } else if (NEGATIONS.has(token.lower)) {
      if (head < 0 && to > from) break
    } else if (token.pos === 'ADV' || (token.lower === 'to' && to === from)) {
      if (head >= 0 && tokens[head]?.pos === 'VERB') break
      if (NOT_IN_GROUP.has(token.lower)) break
    } else break
  }
  if (head < 0) return null
  let end = head + 1
  while (tokens[end] && NEGATIONS.has(tokens[end]?.lower ?? '')) end++
  return { kind: 'verb', from, to: end, head }
}

/** Noun phrases and verb groups of one sentence, in text order, from its part-of-speech tags. */
export function findChunks(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let index = 0; index < tokens.length; ) {
    const chunk = nounPhrase(tokens, index) ?? verbGroup(tokens, index)
    if (chunk) chunks.push(chunk)
    index = Math.max(chunk?.to ?? 0, index + 1)
  }
  return chunks
}
