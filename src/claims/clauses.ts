import { CONDITIONAL_WORDS } from '../lexicon/claim-words.js'
import { subjectBefore } from '../phrases/nouns.js'
import { contains, overlaps } from '../span.js'
import type { Chunk, Quote, Sentence, Span, Token } from '../types.js'

/** A stretch of one sentence with one finite verb, all in the narration or all in the same quote. */
export interface Clause {
  tokens: Token[]
  chunks: Chunk[]
  /** The finite verb group. */
  verb: Chunk
  quote: Quote | null
}

const CONJUNCTIONS = new Set(
  'and but while whereas although though because when after before since as so if unless until or yet'.split(' ')
)
const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const STOPS = new Set([';', '—', '–', ':'])
const SUBORDINATORS = new Set([
  'if',
  'unless',
  'when',
  'while',
  'although',
  'though',
  'because',
  'since',
  'after',
  'before',
  'as',
  'until',
  'once'
])
const SKIPPED_AT_HEAD = new Set([
  'and',
  'but',
  'or',
  'so',
  'yet',
  'that',
  'because',
  'while',
  'whereas',
  'although',
  'though',
  'as',
  'when',
  'since',
  'after',
  'before',
  'until'
])

const isPunctuation = (token: Token | undefined) =>
  token !== undefined && /^[\p{P}\p{S}]+$/u.test(token.text) && !/^[$£€¥%&#@]/.test(token.text)

/** A stretch of a sentence; its chunks count from its own first token. */
interface Part {
  tokens: Token[]
  chunks: Chunk[]
}

/** Tokens `from` to `to`, exclusive, with the chunks that lie wholly inside. */
function slice(part: Part, from: number, to: number): Part {
  const { tokens, chunks } = part
  if (from === 0 && to === tokens.length) return part
  const inside: Chunk[] = []
  for (const { kind, from: first, to: last, head } of chunks) {
    if (first >= from && last <= to) inside.push({ kind, from: first - from, to: last - from, head: head - from })
  }
  return { tokens: tokens.slice(from, to), chunks: inside }
}

/** Cuts the sentence where a quote's content begins or ends, so that no clause is half said by somebody else. */
function byQuote(sentence: Sentence, quotes: readonly Quote[]): { part: Part; quote: Quote | null }[] {
  if (quotes.length === 0) return [{ part: sentence, quote: null }]
  const owners = sentence.tokens.map(
    token => quotes.find(({ spans }) => spans.some(span => overlaps(span, token))) ?? null
  )
  const starts = owners.flatMap((owner, index) => (index === 0 || owner !== owners[index - 1] ? [index] : []))
  return starts.map((from, index) => ({
    part: slice(sentence, from, starts[index + 1] ?? owners.length),
    quote: owners[from] ?? null
  }))
}

export function isFiniteVerb(tokens: readonly Token[], chunk: Chunk): boolean {
  if (chunk.kind !== 'verb') return false
  if (tokens[chunk.from]?.lower === 'to') return false
  for (let index = chunk.from; index < chunk.to; index++) if (tokens[index]?.pos === 'AUX') return true
  return !tokens[chunk.head]?.lower.endsWith('ing')
}

/** Cuts at semicolons, dashes and conjunctions behind which another subject and verb follow. */
function cutClauses(part: Part): Part[] {
  const { tokens, chunks } = part
  const cuts: number[] = [0]
  tokens.forEach((token, index) => {
    const last = cuts.at(-1) ?? 0
    const isStop = STOPS.has(token.text)
    const after = isStop || token.text === ',' ? index + 1 : index
    // "If the bridge falls, the town pays": a comma closes a clause that a conjunction opened.
    const closesOpening = token.text === ',' && SUBORDINATORS.has(tokens[last]?.lower ?? '')
    if (!isStop && !closesOpening && !CONJUNCTIONS.has(token.lower)) return
    const verbBefore = chunks.some(chunk => chunk.from >= last && chunk.to <= index && isFiniteVerb(tokens, chunk))
    const next = chunks.find(chunk => chunk.from >= after)
    const verbAfter = chunks.some(
      chunk => chunk.from >= after && chunk.from < after + 15 && isFiniteVerb(tokens, chunk)
    )
    const startsClause = next?.kind === 'noun' && next.from <= after + 2
    if (verbBefore && verbAfter && startsClause) cuts.push(after)
  })
  return cuts.map((from, index) => slice(part, from, cuts[index + 1] ?? tokens.length))
}

function trim(part: Part): Part {
  const { tokens } = part
  let [from, to] = [0, tokens.length]
  while (from < to && (isPunctuation(tokens[from]) || SKIPPED_AT_HEAD.has(tokens[from]?.lower ?? ''))) from++
  while (to > from && (isPunctuation(tokens[to - 1]) || CONJUNCTIONS.has(tokens[to - 1]?.lower ?? ''))) to--
  return slice(part, from, to)
}

/** The words that only say who speaks are no claim: the verb group is the cue of a quote. */
const isCue = (verb: Span, quotes: readonly Quote[]) => quotes.some(({ cue }) => cue !== null && overlaps(cue, verb))

/**
 * "The council said" only tells who speaks, where what is said is a quotation or a clause; "the council plans to close
 * it", "denied nine counts" and "called the plan ‘a raid’" say something of the council.
 */
function isReport({ act, kind, spans }: Quote, sentence: Sentence): boolean {
  if (act === 'intention' || act === 'perception') return false
  if (kind === 'direct' || spans.some(span => !contains(sentence, span))) return true
  return spans.some(span => {
    const from = sentence.tokens.findIndex(({ start }) => start >= span.start)
    const part = slice(sentence, from, sentence.tokens.findLastIndex(({ end }) => end <= span.end) + 1)
    return part.chunks.some(chunk => isFiniteVerb(part.tokens, chunk) && subjectBefore(part, chunk.from) !== null)
  })
}

/** Clauses of a sentence that assert something, in text order; questions assert nothing. */
export function findClauses(sentence: Sentence, quotes: readonly Quote[]): Clause[] {
  if (sentence.tokens.slice(-3).some(token => token.text === '?')) return []
  const reports = quotes.filter(quote => isReport(quote, sentence))
  return byQuote(sentence, reports).flatMap(({ part, quote }) =>
    cutClauses(part).flatMap((uncut): Clause[] => {
      const conditional = uncut.tokens.slice(0, 3).some(token => CONDITIONAL_WORDS.has(token.lower))
      const { tokens, chunks } = trim(uncut)
      // The verb of ", who ..." is not the clause's own.
      const verb = chunks.find(
        chunk => isFiniteVerb(tokens, chunk) && !RELATIVES.has(tokens[chunk.from - 1]?.lower ?? '')
      )
      if (!verb || conditional || tokens.length < 3 || !subjectBefore({ tokens, chunks }, verb.from)) return []
      const [first, last] = [tokens[verb.from], tokens[verb.to - 1]]
      if (!first || !last || isCue({ start: first.start, end: last.end }, reports)) return []
      return [{ tokens, chunks, verb, quote }]
    })
  )
}
