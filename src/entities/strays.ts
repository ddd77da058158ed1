import { RANKS } from '../lexicon/name-evidence.js'
import { HONORIFICS } from '../lexicon/titles.js'
import type { NameSpan, Token } from '../types.js'
import type { Position } from './positions.js'

/** Academic degrees and numbers of books, which stand beside names and are none. */
const DEGREE = /^(?:B\.?A|M\.?A|B\.?S|B\.?Sc|M\.?Sc|M\.?Phil|D\.?Phil|Ph\.?D|LL\.?[BM]|M\.?B\.?A|M\.?D|ISBN|ISSN)\.?$/
/** A name that the model is surer of than this is left, if only a single letter. */
const SURE = 0.9

/** "Tarskia marina" */
const isSpecies = ([genus, kind, more]: readonly Token[]) =>
  more === undefined &&
  /^\p{Lu}\p{Ll}+(?:us|um|a|er|ys|is|ix|as|ia|on)$/u.test(genus?.text ?? '') &&
  /^\p{Ll}{2,}(?:us|um|a|is|ii|ae|ans|ens|ax|ior)$/u.test(kind?.text ?? '')

/** "Duke" of "Duke of Tarsk", "Baronet" of "the 2nd Baronet" */
const isRank = ({ sentence: { tokens }, from, to }: Position) =>
  to - from === 1 &&
  RANKS.has(tokens[from]?.text ?? '') &&
  (tokens[to]?.lower === 'of' || /^(?:\d{1,2}(?:st|nd|rd|th)|an?|as)$/.test(tokens[from - 1]?.lower ?? ''))

/** "Rev" of "Rev. Jane Roe" */
const isAddress = ({ sentence: { tokens }, from, to }: Position) =>
  to - from === 1 && tokens[to]?.text === '.' && HONORIFICS.has(`${tokens[from]?.text}.`)

/** Tells what is marked and no name: tickers, single letters, species, degrees, ranks and forms of address without the person. */
export function isStray({ type, score, start, end }: NameSpan, position: Position, text: string): boolean {
  const written = text.slice(start, end)
  const isBracketed = text[start - 1] === '(' && text[end] === ')'
  if (isBracketed && /^\p{Lu}[\p{L}\d]+\.\p{Lu}{1,2}$/u.test(written)) return true
  const isLetter = /^\p{Lu}$/u.test(written)
  if (isLetter && (type === 'PERSON' || (score < SURE && (type === 'PLACE' || type === 'ORG')))) return true
  if ((DEGREE.test(written) && type !== 'PLACE') || isRank(position) || isAddress(position)) return true
  return type === 'PERSON' && isSpecies(position.sentence.tokens.slice(position.from, position.to))
}
