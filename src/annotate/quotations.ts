import type { Paragraph, Quotation, Span } from '../types.js'

/** Closing marks for each opening mark; a straight mark closes itself. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‹': '›', '‘': '’', '"': '"', "'": "'" }
const MARK = /[“”„«»‹›‘’"']/g
/** Words that begin with an apostrophe: "’em", "’90s". */
const CLIPPED = /^['’‘](?:em|til|tis|twas|cause|bout|n|round|\d\ds?)\b/i

interface Open {
  mark: string
  start: number
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isGap = (character: string | undefined) => character === undefined || /[\s([{—–\-“‘"'/]/.test(character)

/** Whether a single mark can close a quotation: not inside a word, and no plural possessive with a better mark after it. */
function closesSingle(text: string, at: number, paragraph: Span): boolean {
  if (isWord(text[at + 1])) return false
  const isPossessive = text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))
  if (!isPossessive) return true
  const rest = text.slice(at + 1, paragraph.end)
  const next = /[‘]|(?<=[.,!?\p{L}])['’](?![\p{L}])/u.exec(rest)
  return next === null || next[0] === '‘'
}

function opens(text: string, at: number, paragraph: Span): boolean {
  const mark = text[at] ?? ''
  if ('“„«‹'.includes(mark)) return true
  const [before, after] = [at > paragraph.start ? text[at - 1] : undefined, text[at + 1]]
  if (after === undefined || /\s/.test(after) || !isGap(before)) return false
  if (mark === '"') return true
  if (mark !== "'" && mark !== '‘') return false
  return !CLIPPED.test(text.slice(at, at + 8))
}

function closes(text: string, at: number, open: Open, paragraph: Span): boolean {
  const mark = text[at] ?? ''
  if (!CLOSING[open.mark]?.includes(mark)) return false
  return mark === '’' || mark === "'" ? closesSingle(text, at, paragraph) : true
}

/** Pairs within one paragraph; `open` are marks left open at its end, outermost first. */
function pairs(text: string, paragraph: Span): { closed: (Span & { depth: number })[]; open: Open[] } {
  const closed: (Span & { depth: number })[] = []
  const stack: Open[] = []
  MARK.lastIndex = paragraph.start
  for (let match = MARK.exec(text); match && match.index < paragraph.end; match = MARK.exec(text)) {
    const at = match.index
    const depth = stack.findLastIndex(open => closes(text, at, open, paragraph))
    const top = stack.length - 1
    // A mark that fits only an outer quotation closes it: whatever stayed open inside was an apostrophe.
    if (depth >= 0 && (depth === top || "’'".includes(text[at] ?? '') === false)) {
      const [open] = stack.splice(depth)
      if (open) closed.push({ start: open.start, end: at + 1, depth })
    } else if (opens(text, at, paragraph) && !stack.some(open => open.mark === text[at])) {
      stack.push({ mark: text[at] ?? '', start: at })
    }
  }
  return { closed, open: stack }
}

/**
 * Finds quotation marks that belong together, in text order, outer before inner.
 * Curly, straight, angled and low marks, single and double; apostrophes are told apart by the letters around them.
 * A mark left open at the end of a paragraph runs on when the next paragraph begins with the same mark (the rule of
 * the Chicago Manual of Style, 13.32); one that is never closed is a quotation only if it began its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = []
  let running: Quotation | null = null
  paragraphs.forEach((paragraph, index) => {
    const { closed, open } = pairs(text, paragraph)
    const first = text[paragraph.start]
    const goesOn = (quotation: Quotation | null) => quotation !== null && text[quotation.start] === first
    for (const span of closed) {
      const piece = { start: span.start, end: span.end }
      if (running && span.start === paragraph.start && goesOn(running)) {
        running.pieces.push(piece)
        running.end = span.end
        running = null
      } else {
        found.push({ ...piece, pieces: [piece], depth: span.depth })
      }
    }
    const left = open.find(({ mark }) => mark !== "'")
    const next = paragraphs[index + 1]
    if (!left) {
      running = null
      return
    }
    const piece = { start: left.start, end: paragraph.end }
    if (running && left.start === paragraph.start && goesOn(running)) {
      running.pieces.push(piece)
      running.end = piece.end
    } else if (left.start === paragraph.start || (next && text[next.start] === left.mark)) {
      running = { ...piece, pieces: [piece], depth: 0 }
      found.push(running)
    }
    if (!next || text[next.start] !== left.mark) running = null
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
