import type { Span } from '../types.js'

/** A word of letters only, a number with its separators, or a single mark. */
export interface Lexeme extends Span {
  text: string
  /** Lower case, with straight apostrophes and plain hyphens. */
  lower: string
  kind: 'word' | 'number' | 'mark'
  /** No white space before it. */
  glued: boolean
}

const NUMBER = /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y
const WORD = /[\p{L}\p{M}]+/uy
const ADDRESS = /(?:https?:\/\/|www\.)\S+/y
const OTHER_MARK = /\S/uy
const SPACE = /\s*/y

const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-']
])

/** Splits `text` into words, numbers and marks, each with its offsets; web addresses are one mark. */
export function scan(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let end = 0
  for (let start = afterSpace(text, 0); start < text.length; start = afterSpace(text, end)) {
    const lexeme = lexemeAt(text, start, start === end)
    lexemes.push(lexeme)
    end = lexeme.end
  }
  return lexemes
}

function afterSpace(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code > 0x20 && code < 0x80) return at
  const following = text.charCodeAt(at + 1)
  return code === 0x20 && following > 0x20 && following < 0x80 ? at + 1 : matchEnd(SPACE, text, at)
}

function lexemeAt(text: string, start: number, glued: boolean): Lexeme {
  const code = text.charCodeAt(start)
  const digits = code >= 0x30 && code <= 0x39 ? matchEnd(NUMBER, text, start) : start
  if (digits > start) {
    const number = text.slice(start, digits)
    return { start, end: digits, text: number, lower: number, kind: 'number', glued }
  }
  const letters = wordEnd(text, start)
  const address = letters > start && (code === 0x68 || code === 0x77) ? matchEnd(ADDRESS, text, start) : start
  if (letters > address) {
    const word = text.slice(start, letters)
    return { start, end: letters, text: word, lower: word.toLowerCase(), kind: 'word', glued }
  }
  const end = Math.max(address, code < 0x80 ? start + 1 : matchEnd(OTHER_MARK, text, start))
  const mark = text.slice(start, end)
  return { start, end, text: mark, lower: code < 0x80 ? mark : (PLAIN_MARKS.get(mark) ?? mark), kind: 'mark', glued }
}

/** Steps over plain letters one by one, which is most of any text; the expression reads all others. */
function wordEnd(text: string, start: number): number {
  let end = start
  for (let code = text.charCodeAt(end) | 0x20; code >= 0x61 && code <= 0x7a; code = text.charCodeAt(end) | 0x20) end++
  return text.charCodeAt(end) < 0x80 || end === text.length ? end : matchEnd(WORD, text, end)
}

/** Where a sticky expression that begins at `start` ends; `start` when it does not match. */
function matchEnd(sticky: RegExp, text: string, start: number): number {
  sticky.lastIndex = start
  return sticky.test(text) ? sticky.lastIndex : start
}

export function lowerAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.lower ?? ''
}

/** Whether the lexeme stands right behind the one before it, without white space. */
export function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.glued === true && at > 0
}

export function isCapitalised(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false
  const first = lexeme.text[0] ?? ''
  return first !== first.toLowerCase()
}

/** Whether the lexeme begins the text or follows the end of a sentence or an opening mark. */
export function beginsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  return before === undefined || (before.kind === 'mark' && /^[.!?:;“"‘'(—[]$/.test(before.text))
}

/** The lexeme after a hyphen that joins it to the one at `at`, else null. */
export function afterHyphen(lexemes: readonly Lexeme[], at: number): number | null {
  const joined = lowerAt(lexemes, at + 1) === '-' && isGlued(lexemes, at + 1) && isGlued(lexemes, at + 2)
  return joined ? at + 2 : null
}
