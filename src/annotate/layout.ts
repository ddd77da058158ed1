import type { Paragraph, Region, Role, Span } from '../types.js'

/** Longest headline, in UTF-16 code units; longer first lines are text. */
const LONGEST_HEADLINE = 200
/** Lines of a text wrapped by hand are about this long, in UTF-16 code units. */
const WRAPPED_LINE = { least: 45, most: 100 }

const BYLINE =
  /^(?:By|BY|(?:Updates|Words|Story|Text|Report) by) (?:\p{Lu}[\p{L}.'’-]*|and|in|for|at|of|the|de|van|von|al|[,&|])(?: (?:\p{Lu}[\p{L}.'’-]*|and|in|for|at|of|the|de|van|von|al|[,&|])|, ){0,14}$/u
const CREDIT =
  /^(?:[([] ?)?(?:(?:photo(?:graph)?s?|images?|pictures?|video|illustration|graphic)(?: credit| by| courtesy)?s?\s?[:|/]|(?:photo(?:graph)?s?|images?|pictures?|additional reporting|reporting|editing|writing|compiled) by )/i
const AGENCY =
  /^[([]? ?(?:[A-Z]{2,5}|Reuters|Agence France-Presse|Associated Press|The Associated Press|Press Association)[)\]]?$/
/** "KYIV, May 14 (Agency) -", "LONDON —", "WASHINGTON, D.C. (AP) --". Source: AP Stylebook, "datelines". */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}.]+){0,2}(?:, ?(?:\p{L}+day,? )?\p{Lu}\p{Ll}+\.? \d{1,2})?(?<agency> ?\([\p{L}\d .&-]{2,40}\))? ?(?:—|–|--|-)(?= )/u

/** True where line breaks inside a block only wrap the text at a column, as in an e-mail. */
function isWrapped(text: string): boolean {
  if (!/\S\r?\n[ \t]*\r?\n\s*\S/.test(text) && (text.match(/\r\n?|\n/g)?.length ?? 0) < 4) return false
  const lines = text.split(/\r\n?|\n/)
  const joints = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return line.trim() !== '' && next !== undefined && next.trim() !== '' ? [line.trimEnd()] : []
  })
  if (joints.length < 2 || joints.some(line => line.length > WRAPPED_LINE.most)) return false
  const wrapped = joints.filter(line => line.length >= WRAPPED_LINE.least && !/[.!?:”"’']$/.test(line))
  return wrapped.length > joints.length / 2
}

/** Stretches between paragraph breaks, without the white space around them. */
export function findBlocks(text: string): Span[] {
  const brk = isWrapped(text) ? /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*/g : /[\r\n\u2029]+/g
  const spans: Span[] = []
  let start = 0
  for (const match of [...text.matchAll(brk), null]) {
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
  return words.length <= LONGEST_HEADLINE && /\p{L}/u.test(words) && !/[.!…:;,”"’']$/.test(words) && !BYLINE.test(words)
}

function roleOf(words: string, position: { first: boolean; only: boolean }, title: string | null): Role {
  if (position.first && !position.only && isHeadline(words, title)) return 'headline'
  if (BYLINE.test(words)) return 'byline'
  if (CREDIT.test(words) && words.length < 160) return 'credit'
  if (AGENCY.test(words)) return 'agency'
  return 'body'
}

/** Paragraphs in text order, each with the role of the whole. */
export function findParagraphs(text: string, title: string | null): Paragraph[] {
  const spans = findBlocks(text)
  return spans.map((span, index) => ({
    ...span,
    index,
    role: roleOf(text.slice(span.start, span.end), { first: index === 0, only: spans.length === 1 }, title)
  }))
}

/** Stretches that are not body: whole paragraphs, and datelines with their agency at the head of one. */
export function findRegions(text: string, paragraphs: readonly Paragraph[]): Region[] {
  return paragraphs.flatMap((paragraph): Region[] => {
    const { start, end, role } = paragraph
    if (role !== 'body') return [{ start, end, role }]
    const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + 200)))
    if (!dateline) return []
    const agency = dateline.groups?.agency
    if (agency === undefined) return [{ start, end: start + dateline[0].length, role: 'dateline' }]
    const at = start + dateline[0].lastIndexOf(agency)
    return [
      { start, end: at, role: 'dateline' },
      { start: at, end: start + dateline[0].length, role: 'agency' }
    ]
  })
}
