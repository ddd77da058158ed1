import type { Paragraph, Region, Role, Span } from '../types.js'
import { isRoleLine, readBareByline, readByline } from './bylines.js'
import { isDateLine } from './date-lines.js'
import { readDateline } from './datelines.js'

/** Longest headline, in UTF-16 code units; longer first lines are text. */
const LONGEST_HEADLINE = 200
/** Lines of a text wrapped by hand are about this long, in UTF-16 code units. */
const WRAPPED_LINE = { least: 45, most: 100 }

/** Longest credit line, in UTF-16 code units. */
const LONGEST_CREDIT = 200
/** A byline without "By" stands at most this many lines below the headline. */
const BYLINE_DEPTH = 4

const CREDIT =
  /^(?:[([] ?)?(?:(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic)(?: credit| by| courtesy)?s?\s?[:|/]|video (?:credit|by|courtesy)s?\s?[:|/]|(?:photo(?:graph)?s?|images?|pictures?|illustrations?|additional reporting|reporting|editing|writing|compiled|edited|additional research|research|with (?:reporting|inputs?|files|additional reporting))(?: assistance)? (?:by|from) )/i
/** "Ade Bakare in Port Lenz contributed to this report." */
const CONTRIBUTION =
  /^[([]?\p{Lu}[^!?;:“”"]{2,180} contributed(?: reporting)?(?: to (?:this|the) (?:report|story|article|reporting|piece)|(?: reporting)?)[.)\]]*$/u
const AGENCY =
  /^[([]? ?(?:[A-Z]{2,5}|Reuters|Agence France-Presse|Associated Press|The Associated Press|Press Association)[)\]]?$/
/** A credit behind a caption: "The bridge on Monday. Photo: Ada Lund." */
const TAIL_CREDIT =
  /(?<=[.!?)”"]\s?|\s)[([]?(?:Photo(?:graph)?s?|Images?|Pictures?|Illustrations?)(?: credit| courtesy)?s?(?:\s?: ?| by | courtesy of )\p{Lu}[^.!?]{1,60}[.)\]]*$/u
/** Captions are not long. */
const LONGEST_CAPTION = 400

/** A line with another one right below it is a heading or the end of a paragraph if it is shorter than this share of the longest. */
const SHORT_LINE = 0.7

const LINE_BREAK = /\r\n?|\n/
/** A line break, with the blank lines behind it. */
const BREAK = /(?:\r\n|\r(?!\n)|\n)(?<blank>[ \t]*(?:\r\n|\r(?!\n)|\n)\s*)?/g

/** The lines that have another one right below them. */
const joinedLines = (text: string): string[] => {
  const lines = text.split(LINE_BREAK)
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return line.trim() !== '' && next !== undefined && next.trim() !== '' ? [line.trimEnd()] : []
  })
}

/** True where line breaks inside a block only wrap the text at a column, as in an e-mail. */
function isWrapped(text: string, joints: readonly string[]): boolean {
  if (!/\S\r?\n[ \t]*\r?\n\s*\S/.test(text) && (text.match(/\r\n?|\n/g)?.length ?? 0) < 4) return false
  if (joints.length < 2 || joints.some(line => line.length > WRAPPED_LINE.most)) return false
  const wrapped = joints.filter(line => line.length >= WRAPPED_LINE.least && !/[.!?:”"’']$/.test(line))
  return wrapped.length > joints.length / 2
}

/** Stretches between paragraph breaks, without the white space around them, in text order. */
export function findBlocks(text: string): Span[] {
  const joints = joinedLines(text)
  if (!isWrapped(text, joints)) return stretchesBetween(text, [...text.matchAll(/[\r\n\u2029]+/g)])
  const short = SHORT_LINE * joints.reduce((longest, { length }) => Math.max(longest, length), 0)
  const breaks = [...text.matchAll(BREAK)].filter(({ 0: { length }, index, groups }) => {
    if (groups?.blank !== undefined) return true
    const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, index - WRAPPED_LINE.most), index))?.[0] ?? ''
    return line.length < short && !/^\s*\p{Ll}/u.test(text.slice(index + length, index + length + WRAPPED_LINE.most))
  })
  return stretchesBetween(text, breaks)
}

function stretchesBetween(text: string, breaks: readonly RegExpExecArray[]): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of [...breaks, null]) {
    const end = match?.index ?? text.length
    const block = text.slice(start, end)
    const trimmed = block.trim()
    if (trimmed !== '') {
      const first = start + block.indexOf(trimmed)
      spans.push({ start: first, end: first + trimmed.length })
    }
    if (match) start = end + match[0].length
  }
  return spans
}

function isHeadline(words: string, title: string | null): boolean {
  const plain = (line: string) => line.replace(/[\s.]+$/, '').trim()
  if (title !== null && plain(words) === plain(title)) return true
  return (
    words.length <= LONGEST_HEADLINE &&
    /\p{L}/u.test(words) &&
    !/[.!…:;,”"’']$/.test(words) &&
    readByline(words) === null &&
    readDateline(words, true) === null
  )
}

function isByline(words: string, { depth, next }: Position): boolean {
  if (readByline(words) !== null) return true
  if (depth < 1 || depth > BYLINE_DEPTH) return false
  return isRoleLine(words) || readBareByline(words, isRoleLine(next) || isDateLine(next, true)) !== null
}

/** Where a line stands: how many lines below the headline (0 = it is the first, -1 = below the first prose). */
interface Position {
  depth: number
  next: string
}

function roleOf(words: string, position: Position): Role {
  if (isByline(words, position)) return 'byline'
  if (words.length < LONGEST_CREDIT && (CREDIT.test(words) || CONTRIBUTION.test(words))) return 'credit'
  return AGENCY.test(words) ? 'agency' : 'body'
}

interface Known {
  title: string | null
  /** Furniture: whole blocks and ends of blocks. */
  masked: readonly Span[]
}

/**
 * Paragraphs in text order, each with the role of the whole; furniture at the end of one is left out of it, and a
 * paragraph that is all furniture has the role `body`.
 * @param blocks  as `findBlocks` gives them
 */
export function findParagraphs(text: string, blocks: readonly Span[], { title, masked }: Known): Paragraph[] {
  const byEnd = new Map(masked.map(span => [span.end, span]))
  const spans = blocks.map(block => visible(text, block, byEnd.get(block.end)))
  const wordsOf = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : '')
  const shown = spans.filter(span => span !== null).length
  let depth = 0
  return blocks.map((block, index): Paragraph => {
    const span = spans[index]
    if (!span) return { ...block, index, role: 'body' }
    const words = wordsOf(span)
    if (depth === 0 && shown > 1 && isHeadline(words, title)) {
      depth = 1
      return { ...span, index, role: 'headline' }
    }
    const role = roleOf(words, { depth, next: wordsOf(blocks[index + 1]) })
    if (depth >= 0) depth = role === 'body' && isProse(words) ? -1 : depth + 1
    return { ...span, index, role }
  })
}

const isProse = (words: string) => words.length > LONGEST_HEADLINE || /[.!?:”"]$/.test(words)

/** The block without furniture at its end; null where nothing is left. */
function visible(text: string, block: Span, furniture: Span | undefined): Span | null {
  if (!furniture) return block
  const kept = text.slice(block.start, furniture.start).trimEnd()
  return furniture.start <= block.start || kept === '' ? null : { start: block.start, end: block.start + kept.length }
}

/** Stretches that are not body: whole paragraphs, datelines with their agency at the head of one, credits at the end. */
export function findRegions(text: string, paragraphs: readonly Paragraph[]): Region[] {
  const first = paragraphs.find(({ role, start, end }) => role === 'body' && isProse(text.slice(start, end)))
  return paragraphs.flatMap((paragraph): Region[] => {
    const { start, end, role } = paragraph
    if (role !== 'body') return [{ start, end, role }]
    return [...datelineRegions(text, paragraph, paragraph === first), ...creditRegions(text, paragraph)]
  })
}

function datelineRegions(text: string, { start, end }: Span, first: boolean): Region[] {
  const dateline = readDateline(text.slice(start, Math.min(end, start + LONGEST_HEADLINE)), first)
  if (!dateline) return []
  const at = start + dateline.place
  const whole = start + dateline.whole
  if (dateline.agency === null) return [{ start, end: whole, role: 'dateline' }]
  return [
    { start, end: at, role: 'dateline' },
    { start: at, end: whole, role: 'agency' }
  ]
}

function creditRegions(text: string, { start, end }: Span): Region[] {
  if (end - start > LONGEST_CAPTION) return []
  const credit = TAIL_CREDIT.exec(text.slice(start, end))
  return credit ? [{ start: start + credit.index, end, role: 'credit' }] : []
}
