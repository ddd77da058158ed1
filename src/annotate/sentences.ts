import { NEVER_FINAL, NUMBERED } from '../lexicon/abbreviations.js'
import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import type { Token } from '../types.js'

const TERMINAL = /^(?:[.!?…]|\.{2,}|[?!]+)$/
/** What a word or mark that can end a sentence ends with. */
const ENDS = ['.', '!', '?', '…']
const CLOSER = /^(?:[”’"')\]»]|'')$/
const OPENER = /^[“‘"'(«[]$/
/** Tags of words that, in capitals after an abbreviation, begin a sentence rather than go on with a name. */
const STARTERS = new Set(['DET', 'PRON', 'SCONJ', 'CCONJ', 'ADP', 'ADV', 'AUX', 'INTJ', 'PART'])

const STAMP = /^\[?\d{1,2}[:.][0-5]\d(?:[ap]\.?m\.?)?(?:[A-Z]{2,4})?\]?$/i
const ZONE = /^[A-Z]{3,4}$/
/** In tokens. */
const LONGEST_STAMP = 5

const isAbbreviation = (token: Token) => /\p{L}\.$/u.test(token.text)
const beginsLower = (token: Token) => /^\p{Ll}/u.test(token.text)
const isDigits = (token: Token) => /^\d/.test(token.text)

/** A closing mark stands against what it closes: `won.”`, not `won. “`. */
function isCloser(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (!before || !token || !CLOSER.test(token.text)) return false
  return before.end === token.start && tokens[index + 1]?.start !== token.end
}

/** `“Is it so?” Mr. Roe asked`: a question or cry inside a sentence that goes on with who said it. */
function goesOnWithCue(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some((token, index, ahead) => {
    const isName = ahead
      .slice(0, index)
      .every(({ pos, text }) => pos === 'PROPN' || pos === 'PRON' || /^\p{Lu}/u.test(text))
    return index > 0 && isName && CUE_VERBS.has(token.lemma) && beginsLower(token)
  })
}

/** Whether a sentence can end after the abbreviation, given the word behind it. */
function endsAfterAbbreviation(token: Token, next: Token): boolean {
  if (beginsLower(next) || NEVER_FINAL.has(token.lower)) return false
  if (isDigits(next)) return /^[ap]\.m\.$/.test(token.lower)
  const isInitial = /^\p{Lu}\.$/u.test(token.text)
  if (NUMBERED.has(token.lower) && !isInitial) return !isDigits(next)
  if (OPENER.test(next.text)) return true
  return STARTERS.has(next.pos) && /^\p{Lu}/u.test(next.text) && !(isInitial && next.text.length === 2)
}

/** Index of the last token of the sentence that token `index` may close, or null when it closes none. */
function endAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index]
  if (!token || !ENDS.includes(token.text.slice(-1))) return null
  const isFinal = TERMINAL.test(token.text)
  if (!isFinal && !isAbbreviation(token)) return null
  let last = index
  while (isCloser(tokens, last + 1)) last++
  const next = tokens[last + 1]
  if (!next) return last
  if (!isFinal && last === index) return endsAfterAbbreviation(token, next) ? last : null
  if (TERMINAL.test(next.text) && next.start === tokens[last]?.end) return null
  if (beginsLower(next) || /^[,;:—–-]/.test(next.text)) return null
  if (next.start === tokens[last]?.end) return null
  if (last > index && token.text !== '.' && goesOnWithCue(tokens, last + 1)) return null
  return last
}

/** How many tokens at the head of a paragraph are the time of a live blog's entry: "18:20", "9.45am", "[14:05 GMT]". */
function stampLength(tokens: readonly Token[]): number {
  let written = ''
  for (let length = 1; length <= LONGEST_STAMP; length++) {
    written += tokens[length - 1]?.text ?? ''
    const next = tokens[length]
    const isWhole =
      next !== undefined && next.start > (tokens[length - 1]?.end ?? 0) && /^[\p{Lu}“"‘'–—-]/u.test(next.text)
    if (isWhole && STAMP.test(written) && !ZONE.test(next.text)) return length
  }
  return 0
}

/**
 * Cuts the tokens of one paragraph into sentences; the time of a live blog's entry is one by itself.
 * A sentence ends at . ! ? … or at an abbreviation, with the closing marks that stand against it, unless the next word
 * shows that it goes on: "U.S. officials", "Sen. Roe", "No. 3", “Why?” she asked.
 */
export function cutSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let first = stampLength(tokens)
  if (first > 0) sentences.push(tokens.slice(0, first))
  for (let index = first; index < tokens.length; index++) {
    const last = endAt(tokens, index)
    if (last === null) continue
    sentences.push(tokens.slice(first, last + 1))
    first = last + 1
    index = last
  }
  if (first < tokens.length) sentences.push(tokens.slice(first))
  return sentences
}
