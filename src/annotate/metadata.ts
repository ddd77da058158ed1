import { WIRES } from '../lexicon/bylines.js'
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../lexicon/given-names.js'
import { parsePublished } from '../normalise/published.js'
import { findValues } from '../normalise/values.js'
import { contains, textOf } from '../span.js'
import type { Article, Paragraph, Region, Span } from '../types.js'
import { readBareByline, readByline } from './bylines.js'
import { dateLabel, isDateLine } from './date-lines.js'
import { readDateline } from './datelines.js'

/** What is known of an article's text before its words are read. */
export interface Layout {
  paragraphs: readonly Paragraph[]
  regions: readonly Region[]
  masked: readonly Span[]
}

/** The first paragraph this long is the beginning of the body, in UTF-16 code units. */
const SHORTEST_BODY = 60

const CLOCK =
  /(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap]\.?m\b\.?)?\s*(GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T)?(?![\d.:])/i
/** What comes behind is another date's time. */
const NEXT_DATE = /\b(?:updated|modified|published|posted)\b/i
const ISO_TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S*/
const COPYRIGHT =
  /^(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([cC]\))?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s*)?(?:by )?(?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|the|and|&|for|de) )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,6})/u
const FIRST_ON = /^The post .{3,200} (?:appeared first on|first appeared on) (?<name>\p{Lu}[^.\n]{1,60})\.?$/u
/** Words in an agency's place that name none. */
const NO_AGENCY = /^(?:agenc(?:y|ies)|staff|own correspondent|updated?|sponsored|live|advertisement|opinion|analysis)$/i

/**
 * The article with byline, publisher and date of publication as its text gives them, where the input has none.
 * Nothing is guessed: a date without a year is none, nor is one that can be read in two ways.
 */
export function withMetadata(article: Article, layout: Layout): Article {
  const { byline, publisher, published } = article
  if (byline !== null && publisher !== null && published !== null) return article
  return {
    ...article,
    byline: byline ?? findByline(article.text, layout),
    publisher: publisher ?? findPublisher(article.text, layout),
    published: published ?? findPublished(article.text, layout)
  }
}

function findByline(text: string, { paragraphs }: Layout): string | null {
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'byline') continue
    const words = textOf(text, paragraph)
    const byline = readByline(words) ?? readBareByline(words, true)
    if (byline) return byline.names
  }
  return null
}

/** Who holds the rights, where the article stood first, or the agency of the dateline. */
function findPublisher(text: string, { paragraphs, regions, masked }: Layout): string | null {
  for (const span of masked.toReversed()) {
    const words = textOf(text, span)
    const first = FIRST_ON.exec(words)?.groups?.name
    if (first !== undefined) return first
    const name = COPYRIGHT.exec(words)
      ?.groups?.name?.replace(/ (?:All|Privacy|Terms|Contact)\b.*$/, '')
      .replace(/(?<!\b(?:Inc|Ltd|Co|Corp))\.$/, '')
    if (name !== undefined && !isPersonOrYear(name)) return name
  }
  const agency = regions.find(({ role }) => role === 'agency')
  const paragraph = agency && paragraphs.find(other => contains(other, agency))
  if (!paragraph) return null
  const words = textOf(text, paragraph)
  if (paragraph.role === 'agency') return wireIn(words)
  const name = readDateline(words, true)?.agency
  return name == null || NO_AGENCY.test(name) ? null : name
}

function wireIn(line: string): string | null {
  const name = line.replace(/^[([\s]+|[)\]\s]+$/g, '')
  return WIRES.has(name) ? name : null
}

function isPersonOrYear(name: string): boolean {
  const given = name.split(' ')[0] ?? ''
  return (
    /^(?:\d|all rights|law|notice|holder)/i.test(name) || GIVEN_NAMES.has(given) || AMBIGUOUS_GIVEN_NAMES.has(given)
  )
}

/** Lines labelled "Published" before all else; "Updated" when nothing else gives a date. */
function findPublished(text: string, { paragraphs, regions, masked }: Layout): string | null {
  const body = paragraphs.find(({ role, start, end }) => role === 'body' && end - start >= SHORTEST_BODY)
  const head = body?.start ?? 0
  const dated = masked.map(span => ({ ...span, line: textOf(text, span) })).filter(({ line }) => isDateLine(line, true))
  const labelled = dated.filter(({ line }) => dateLabel(line) !== null).map(({ line }) => line)
  const above = dated.filter(({ start, line }) => start < head && dateLabel(line) === null).map(({ line }) => line)
  const bylines = paragraphs.filter(({ role }) => role === 'byline').map(paragraph => textOf(text, paragraph))
  const dateline = regions.find(({ role }) => role === 'dateline')
  const candidates = [
    ...labelled.filter(line => !isChange(line)),
    ...above,
    ...bylines,
    ...(dateline ? [textOf(text, dateline)] : []),
    ...labelled.filter(isChange)
  ]
  for (const line of candidates) {
    const date = dateIn(line)
    if (date !== null) return date
  }
  return null
}

const isChange = (line: string) => /^\W*(?:last )?(?:updated|modified|revised|edited|reviewed)/i.test(line)

/** The first whole date of a line with the time beside it. */
function dateIn(line: string): string | null {
  const iso = ISO_TIME.exec(line)
  if (iso) return parsePublished(iso[0])
  const days = findValues(line, null).filter(
    ({ type, value }) => type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(value ?? '')
  )
  const [day, next] = days
  if (!day?.value) return null
  const behind = line.slice(day.end, next?.start).split(NEXT_DATE)[0] ?? ''
  const time = clockIn(behind) ?? clockIn(line.slice(0, day.start))
  if (!time) return day.value
  const timed = parsePublished(`${day.value} ${time.hour} ${time.zone}`) ?? parsePublished(`${day.value} ${time.hour}`)
  return timed ?? day.value
}

function clockIn(words: string): { hour: string; zone: string } | null {
  const match = CLOCK.exec(words)
  if (!match) return null
  const [, hour = '', minute, half, zone = ''] = match
  if (minute === undefined && half === undefined) return null
  return { hour: `${hour}:${minute ?? '00'}${half ? ` ${half}` : ''}`, zone }
}
