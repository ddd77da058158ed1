import { nounAt } from '../phrases/nouns.js'
import type { Quotation, Span, Token } from '../types.js'
import type { Cue } from './cues.js'
import type { Source } from './sources.js'
import { isSpeech, spanOf, type View } from './view.js'

/** What is reported: token stretches of this sentence, each with how it was found. */
export interface Content {
  spans: Span[]
  frame: 'quotation' | 'clause' | 'infinitive' | 'object' | 'around'
  /** Token indices of whom is spoken to, where a recipient stands between cue and content. */
  recipient: { from: number; to: number } | null
}

const COMPLEMENTISERS = new Set(['that', 'whether', 'how', 'what', 'why', 'if', 'when', 'where', 'who'])
const MODALS = new Set(['will', 'would', 'could', 'should', 'may', 'might', 'must', 'can', "'ll", "'d"])
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|earlier|later|recently|again|afterwards?|separately)$/
const isFinal = (token: Token | undefined) => token === undefined || /^[.!?…;]$/.test(token.text)
const isComma = (token: Token | undefined) => token?.text === ','
const isPunctuation = (token: Token) => /^[;:,.)—–-]$/.test(token.text)
const isMark = (token: Token | undefined) => token !== undefined && /^[”“"’‘'«»]$/.test(token.text)

/** Steps over "on Monday", "late Tuesday night", "last week" behind the cue. */
function overTime(tokens: readonly Token[], from: number): number {
  let index = from
  if (/^(?:on|late|early|last|this|in)$/.test(tokens[index]?.lower ?? '')) index++
  if (/^(?:late|early)$/.test(tokens[index]?.lower ?? '')) index++
  if (!DAYS.test(tokens[index]?.lower ?? '') && !/^(?:week|month|year|morning|night)$/.test(tokens[index]?.lower ?? ''))
    return from
  index++
  if (/^(?:morning|afternoon|evening|night|ago)$/.test(tokens[index]?.lower ?? '')) index++
  return index
}

/** Steps over whom is spoken to: "told reporters in Geneva that"; returns the index behind it. */
function overRecipient(view: View, from: number): number {
  const that = view.tokens
    .slice(from, from + 12)
    .findIndex(token => token.lower === 'that' || isComma(token) || isMark(token) || token.pos === 'AUX')
  const chunk = nounAt(view, from)
  if (!chunk) return from
  const complementiser = view.tokens[from + Math.max(0, that)]
  return that > 0 && complementiser?.lower === 'that' ? from + that : chunk.to
}

/** Exclusive end of a clause that begins at `from`: the sentence's end without its full stop, or a new attribution. */
function clauseEnd(view: View, from: number, cues: readonly Cue[]): number {
  const { tokens, quoted } = view
  let end = tokens.length
  while (
    end > from &&
    (isFinal(tokens[end - 1]) || (isMark(tokens[end - 1]) && isFinal(tokens[end - 2]) && quoted[end - 1] === null))
  )
    end--
  const isRelative = cues.some(
    cue => cue.to <= from && cue.to > from - 4 && /^(?:who|which)$/.test(tokens[cue.from - 1]?.lower ?? '')
  )
  for (let index = from + 2; index < end; index++) {
    if (tokens[index]?.text === ';' || (isRelative && isComma(tokens[index]))) return index
    const isNew = cues.some(cue => cue.form === 'according' && cue.from === index + 1 && isComma(tokens[index]))
    if (isNew) return index
    const next = tokens[index + 1]
    const turn = isComma(tokens[index]) && next !== undefined && /^(?:but|while|and|though|although)$/.test(next.lower)
    if (
      turn &&
      quoted[index] === null &&
      cues.some(cue => cue.form === 'finite' && cue.from > index + 1 && cue.from < index + 8)
    )
      return index
    const adding = isComma(tokens[index]) && cues.some(cue => cue.form === 'participle' && cue.from === index + 1)
    if (adding) return index
  }
  return end
}

/** Widens a stretch to the whole of a quotation that begins or ends in it, also over the sentence's edges. */
function widen(span: Span, view: View, edge: 'start' | 'end'): Span {
  let { start, end } = span
  for (const quotation of view.quoted) {
    if (!quotation) continue
    const piece = pieceAt(quotation, span)
    if (!piece) continue
    if (edge === 'start' && piece.start < start && piece.end > start) start = piece.start
    if (edge === 'end' && piece.end > end && piece.start < end) end = piece.end
  }
  return { start, end }
}

const pieceAt = (quotation: Quotation, span: Span) =>
  quotation.pieces.find(piece => piece.start < span.end && span.start < piece.end)

/** Words before the cue and its source: from the sentence's start, or the start of the quotation it closes. */
function before(view: View, edge: number): Span | null {
  const { tokens } = view
  let to = edge
  while (to > 0 && (isComma(tokens[to - 1]) || /^[—–-]$/.test(tokens[to - 1]?.text ?? ''))) to--
  return to > 0 ? widen(spanOf(tokens, 0, to), view, 'start') : null
}

/** The quotation that follows token `index` after punctuation alone, or null. */
function quotationAt(view: View, index: number): { quotation: Quotation; from: number } | null {
  let from = index
  while (from < view.tokens.length && /^[,:—–-]$/.test(view.tokens[from]?.text ?? '')) from++
  const quotation = view.quoted[from]
  return quotation && quotation.start === view.tokens[from]?.start ? { quotation, from } : null
}

/** Whether the words from `index` on can be a clause: a phrase to act and a verb. */
function isClause(view: View, index: number): boolean {
  const subject = view.chunks.find(chunk => chunk.from >= index && chunk.from <= index + 3)
  return subject?.kind === 'noun' && view.chunks.some(chunk => chunk.kind === 'verb' && chunk.from >= subject.to)
}

function afterCue(view: View, cue: Cue, cues: readonly Cue[], text: string): Content | null {
  const { tokens } = view
  const { verb } = cue
  const start = overTime(tokens, cue.to)
  const told = verb.recipient && !COMPLEMENTISERS.has(tokens[start]?.lower ?? '') ? overRecipient(view, start) : start
  const recipient = told > start ? { from: start, to: told } : null
  let at = overTime(tokens, told)
  const direct = verb.quotes ? (quotationAt(view, at) ?? quotationAt(view, start)) : null
  if (direct && isSpeech(direct.quotation, text)) {
    const piece = pieceAt(direct.quotation, spanOf(tokens, direct.from, direct.from + 1))
    if (piece) return { spans: [closeQuotation(view, direct.from, piece, cues)], frame: 'quotation', recipient }
  }
  if (isComma(tokens[at])) at++
  const word = tokens[at]
  if (!word || (isPunctuation(word) && view.quoted[at] === null)) return null
  const end = clauseEnd(view, at, cues)
  const clause = (frame: Content['frame'], from = at): Content | null =>
    end > from ? { spans: [widen(spanOf(tokens, from, end), view, 'end')], frame, recipient } : null
  if (verb.clause && COMPLEMENTISERS.has(word.lower)) return clause('clause')
  if (isComma(tokens[at - 1]) && tokens[at - 1] !== tokens[cue.to - 1]) return null
  if (verb.infinitive && word.lower === 'to') return clause('infinitive')
  if (verb.bare && isClause(view, at)) return clause('clause')
  const quotedAhead = view.quoted.slice(at, end).some(quotation => quotation && isSpeech(quotation, text))
  if ((verb.object || (verb.quotes && quotedAhead)) && nounAt(view, at)) return clause('object')
  if (verb.recipient && recipient && (verb.object || quotedAhead)) return clause('object', recipient.from)
  return null
}

/** A quotation that opens the content may be followed by more of it: `said "the plan" was dead`. */
function closeQuotation(view: View, from: number, piece: Span, cues: readonly Cue[]): Span {
  const { tokens } = view
  const end = clauseEnd(view, from, cues)
  const last = tokens[end - 1]
  const closesAt = tokens.findIndex(token => token.start >= piece.end)
  const next = closesAt >= 0 ? tokens[closesAt] : undefined
  const goesOn =
    next !== undefined &&
    !isComma(next) &&
    !isFinal(next) &&
    !isMark(next) &&
    !/[,.?!]$/.test(tokens[closesAt - 2]?.text ?? '')
  return goesOn && last && last.end > piece.end ? { start: piece.start, end: last.end } : piece
}

/** `We won,” Roe said, “and fairly.”`: content before the cue and, where it goes on, behind it. */
function aroundCue(
  view: View,
  { cue, cues }: { cue: Cue; cues: readonly Cue[] },
  source: Source | null,
  text: string
): Content | null {
  const { tokens } = view
  const from = Math.min(cue.from, source?.from ?? cue.from)
  const to = Math.max(cue.to, source?.to ?? 0)
  const edge = tokens[from - 1]
  if (!edge || !(isComma(edge) || isMark(edge) || /^[?!—–]$/.test(edge.text))) return null
  const first = before(view, from)
  if (!first || first.end - first.start < 2) return null
  // Without quotation marks only verbs of saying report what stands before them: not ", the party will appeal".
  if (first.start === tokens[0]?.start && tokens[0].lower === 'according') return null
  const closed = view.quoted[from - 1] ?? view.quoted[from - 2]
  const closesQuotation = closed != null && isSpeech(closed, text)
  const hasVerb = view.chunks.some(chunk => chunk.kind === 'verb' && chunk.from < from)
  const next = overTime(tokens, to)
  const rest = isComma(tokens[next]) && !closesQuotation ? restOf(view, next + 1, cues) : null
  const isModal = tokens.slice(cue.from, cue.to).some(token => MODALS.has(token.lower))
  if (!closesQuotation && !(cue.verb.bare && !isModal && (hasVerb || rest))) return null
  const more = quotationAt(view, next)
  const piece =
    more && isSpeech(more.quotation, text) ? pieceAt(more.quotation, spanOf(tokens, more.from, more.from + 1)) : null
  const second = piece ?? rest
  return { spans: second ? [first, second] : [first], frame: 'around', recipient: null }
}

/** "The question, she said, was whether ...": the clause goes on behind the cue. */
function restOf(view: View, from: number, cues: readonly Cue[]): Span | null {
  const goesOn =
    view.chunks.some(chunk => chunk.kind === 'verb' && chunk.from === from) && !cues.some(cue => cue.from === from)
  const end = clauseEnd(view, from, cues)
  return goesOn && end > from ? widen(spanOf(view.tokens, from, end), view, 'end') : null
}

function withAccording(view: View, cue: Cue, source: Source | null, cues: readonly Cue[]): Content | null {
  const { tokens } = view
  const behind = source?.to ?? cue.to
  const comma = tokens.findIndex((token, index) => index >= behind && isComma(token) && isClause(view, index + 1))
  if (cue.from <= 1) {
    if (comma < 0) return null
    const end = clauseEnd(view, comma + 1, cues)
    return { spans: [widen(spanOf(tokens, comma + 1, end), view, 'end')], frame: 'clause', recipient: null }
  }
  const first = before(view, cue.from)
  // "By 1990, according to the report, all had one": the clause goes on behind the source.
  const end = isComma(tokens[behind]) ? clauseEnd(view, behind + 1, cues) : behind
  const rest = end > behind + 1 ? [widen(spanOf(tokens, behind + 1, end), view, 'end')] : []
  return first && { spans: [first, ...rest], frame: 'around', recipient: null }
}

/** What a name and a colon introduce: a quotation, or the rest of the paragraph that they begin. */
function afterColon(view: View, cue: Cue, cues: readonly Cue[]): Content | null {
  const end = clauseEnd(view, cue.to, cues)
  if (end <= cue.to) return null
  const span = widen(spanOf(view.tokens, cue.to, end), view, 'end')
  const isTurn = view.quoted[cue.to] === null && view.paragraphRest !== null
  const isLabel = /^[QA]$/.test(view.tokens[0]?.text ?? '')
  const speaks = view.chunks.some(chunk => chunk.kind === 'verb' && chunk.from >= cue.to)
  if (view.quoted[cue.to] === null && !isLabel && !speaks) return null
  return {
    spans: [isTurn ? { start: span.start, end: view.paragraphRest ?? span.end } : span],
    frame: 'quotation',
    recipient: null
  }
}

/** Finds what a cue reports, in text order; null where the sentence reports nothing. */
export function findContent(
  view: View,
  cue: Cue,
  source: Source | null,
  cues: readonly Cue[],
  text: string
): Content | null {
  if (cue.form === 'according') return withAccording(view, cue, source, cues)
  if (cue.form === 'colon') return afterColon(view, cue, cues)
  const opensContent = view.tokens[cue.to - 1]?.text === ':'
  const isInverted = !opensContent && (source?.side === 'after' || (cue.verb.quotes && cue.form === 'finite'))
  const around = isInverted ? aroundCue(view, { cue, cues }, source, text) : null
  const after = source?.side === 'after' ? null : afterCue(view, cue, cues, text)
  // ", Roe said." reports what stands before; ", Roe said that" what follows.
  if (around && (!after || after.frame === 'object' || (after.frame === 'quotation' && around.spans.length > 1)))
    return around
  return after ?? around
}
