import type { Span } from '../types.js'
import { findBoilerplate } from './boilerplate.js'
import { isDateLine } from './date-lines.js'
import {
  type Furniture,
  furnitureOf,
  isLinkLabel,
  isMenuLine,
  isStockCredit,
  labelOf,
  unbracketed
} from './furniture-lines.js'
import { isPrompt } from './prompts.js'

/** Longest headline in a list of links, and longest prompt behind the text of a paragraph, in UTF-16 code units. */
const LONGEST_LINK = 140
const LONGEST_TAIL = 300
/** Longest note under its label. */
const LONGEST_NOTE = 900
/** Short lines in a row that furniture on both sides makes furniture. */
const MOST_ENCLOSED = 2
/** Lines this long with a full stop are prose. */
const SHORTEST_PROSE = 60

/** What a prompt behind a sentence can begin with; everything else is not looked at. */
const TAIL_SIGNS =
  /\b(?:read|see|click|tap|sign|subscribe|follow|join|download|watch|listen|related|newsletter|correction|editor|more|send|email|e-mail|contact|get|this|an|a|the|copyright|©|for|photo|image|picture|credit)\b|©/i
const SENTENCE_BREAK = /(?<=[.!?…]["”’)\]]?)\s+(?=[\p{Lu}(["“[►▶→>©*@])/gu
const TAIL_LABEL =
  /(?<=[.!?…]["”’)\]]?\s+)[([►▶→>*\s]*(?:read more|read also|also read|see also|read next|related|more on this|don[’']t miss|watch|listen)(?: (?:story|article|stories))? ?[:|►»][^\n]{3,180}$/iu
/** A player for sound or pictures, and the length that stands below it. */
const PLAYER = /\b(?:play|listen|audio|video|watch|podcast)\b/i
const LENGTH = /^(?:\d{1,2}:)?\d{1,2}:\d\d$|^\d{1,3} ?min(?:ute)?s?$/i
const QUOTED = /^[“"‘'«„]/

interface Line extends Span {
  words: string
  kind: Furniture | null
  prose: boolean
}

/**
 * Finds site furniture in the untouched text: prompts, links to other articles, notes on the article itself, rights,
 * and the boilerplate of press releases. Mostly whole lines; else prompts behind the last sentence of a paragraph.
 * A text of one line is all its article has and is no furniture.
 * What a line is shows in its own words, or, for lines that could be news, in the furniture around it.
 * @param blocks  the lines or paragraphs of the text in order
 * @param title   the headline that the input gives, which is never furniture
 * @returns       spans in text order, disjoint, each a block or the end of one
 */
export function findFurniture(text: string, blocks: readonly Span[], title: string | null): Span[] {
  let begun = false
  const lines = blocks.map(({ start, end }): Line => {
    const words = text.slice(start, end)
    const kind = words === title?.trim() || (!begun && isLinkLabel(words)) ? null : furnitureOf(words)
    begun ||= kind === null && !isDateLine(words, true)
    return { start, end, words, kind, prose: kind === null && isProse(words) }
  })
  const first = lines.findIndex(line => line.prose)
  const last = lines.findLastIndex(line => line.prose)
  const zone = { head: first < 0 ? 0 : first, tail: last < 0 ? lines.length : last + 1 }
  const masked = lines.map(
    (line, index) => line.kind !== null || isDateLine(line.words, index < zone.head || index >= zone.tail)
  )
  markHeaded(lines, masked)
  for (const index of findBoilerplate(
    lines.map(line => line.words),
    masked
  ))
    masked[index] = true
  markTail(lines, masked, zone.tail)
  return lines.flatMap((line, index): Span[] => {
    if (masked[index] && lines.length > 1) return [{ start: line.start, end: line.end }]
    const at = tailOf(line.words)
    return at === null ? [] : [{ start: line.start + at, end: line.end }]
  })
}

function isProse(line: string): boolean {
  return line.length >= SHORTEST_PROSE && /[.!?:…]["”’)\]]*$/.test(line)
}

/** Like the headline of another article, or a tag: short, without a full stop. */
function isLink(line: Line | undefined): line is Line {
  return line !== undefined && !line.prose && line.words.length <= LONGEST_LINK && !/[.!:;,]["”’)]*$/.test(line.words)
}

/** Lists of links run on under their header while lines look like headlines; a note has the paragraph under its label. */
function markHeaded(lines: readonly Line[], masked: boolean[]): void {
  lines.forEach((line, index) => {
    if (line.kind === 'note') {
      let at = index + 1
      while (masked[at] && at < index + 3) at++
      const next = lines[at]
      if (next && !masked[at] && next.words.length < LONGEST_NOTE && !QUOTED.test(next.words)) masked[at] = true
    }
    if (masked[index] && PLAYER.test(line.words) && LENGTH.test(lines[index + 1]?.words ?? '')) masked[index + 1] = true
    if (line.kind !== 'list') return
    let end = index + 1
    while (lines[end]?.kind !== 'list' && (isLink(lines[end]) || lines[end]?.kind != null)) end++
    // A link alone before text may as well be a heading of the article.
    const isList =
      end - index > 2 ||
      end === lines.length ||
      lines[end]?.kind === 'list' ||
      /^read|^see|^related|^also/i.test(line.words)
    if (isList) for (let at = index + 1; at < end; at++) masked[at] = true
  })
}

/** Behind the last prose, a short line or two between lines of furniture are furniture as well. */
function markTail(lines: readonly Line[], masked: boolean[], from: number): void {
  let open = -1
  for (let index = from; index < lines.length; index++) {
    if (masked[index]) {
      if (open >= 0 && index - open - 1 <= MOST_ENCLOSED) masked.fill(true, open, index)
      open = index
    } else if (masked[index - 1] && isMenuLine(lines[index]?.words ?? '')) {
      masked[index] = true
      open = index
    } else if (!isLink(lines[index]) || isAuthorship(lines[index]?.words ?? '')) open = -1
  }
}

const isAuthorship = (line: string) =>
  /^\W*(?:by|photos?|photographs?|images?|pictures?|reporting|editing|writing|additional) ?(?:by|:|\p{Lu})/iu.test(line)

/** Where prompts begin behind the sentences of a paragraph, or null. */
function tailOf(line: string): number | null {
  const from = Math.max(0, line.length - LONGEST_TAIL)
  const tail = line.slice(from)
  if (!TAIL_SIGNS.test(tail)) return null
  const label = TAIL_LABEL.exec(tail)
  if (label && from + label.index > 0 && !/["”]$/.test(tail))
    return from + label.index + (/^\s*/.exec(label[0])?.[0].length ?? 0)
  const starts = [...tail.matchAll(SENTENCE_BREAK)].map(match => match.index + match[0].length)
  let found: number | null = null
  let end = tail.length
  for (const start of starts.reverse()) {
    const sentence = tail.slice(start, end).trim()
    if (!isTailPrompt(sentence)) break
    found = from + start
    end = start
  }
  return found
}

function isTailPrompt(sentence: string): boolean {
  if (QUOTED.test(sentence) || /["”]/.test(sentence)) return false
  return (
    isPrompt(unbracketed(sentence)) ||
    isStockCredit(sentence.replace(/\.$/, '')) ||
    (sentence.length <= LONGEST_LINK && labelOf(unbracketed(sentence)) === 'list')
  )
}
