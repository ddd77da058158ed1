import { parsePublished } from '../../normalise/published.js'
import { authorsFrom } from './authors.js'
import { type DomDocument, type DomElement, oneLine } from './dom.js'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DATE = new RegExp(
  `\\b(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+\\d{4}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b`,
  'i'
)
/** Where bylines and dates are those of other articles, or of comments. */
const ELSEWHERE =
  'footer, nav, aside, #comments, .comments, .comment, .commentlist, .related, .related-posts, .sidebar, #sidebar, #footer, .footer'
/** A byline or a date with more around it than this is running text. Characters. */
const LONGEST_LINE = 200
const BYLINE =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ss]tory|[Ww]ords)\s(?:[^.]{0,40}\s)?)?(?:[Bb]y|BY):?\s+(\p{Lu}[\p{L}.'’-]*(?:(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|la|bin|al)|,(?=\s+\p{Lu}))){0,11})/u

/** Authors as readers see them: marked as such, or a short line "By Jane Roe". */
export function visibleAuthors(document: DomDocument): string[] {
  const marked = short(
    document,
    '[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], .byline, .author-name, .author, [class*=byline], [class*=author-name], [class*=authorName], .vcard .fn, [class*=author]'
  )
  for (const text of marked) {
    const line = BYLINE.exec(text)
    const names = authorsFrom([line?.[1] ?? text]).filter(isPersonLike)
    if (names.length > 0) return names
  }
  for (const text of short(document, 'p, div, span, address, td, li, small, em, i, b, strong, font')) {
    const line = BYLINE.exec(text)
    if (line?.[1] !== undefined && text.length < 100) return authorsFrom([line[1]]).filter(isPersonLike)
  }
  return []
}

/** A date as readers see it: of a time element, marked as the date, or a short line with one near the headline. */
export function visibleDate(document: DomDocument): string | null {
  const times = [
    ...document.querySelectorAll(
      'time[pubdate][datetime], time[itemprop~=datePublished][datetime], [itemprop~=datePublished][datetime], [itemprop~=datePublished][content], article time[datetime], main time[datetime], time[datetime], abbr.published[title]'
    )
  ]
  const given = times.flatMap(time => ['datetime', 'content', 'title'].map(name => time.getAttribute(name)))
  const marked = short(
    document,
    '[itemprop~=datePublished], time, [class*=date], [class*=Date], [class*=publish], [class*=time], [class*=posted], [class*=meta], [id*=date], [class*=byline]'
  )
  for (const text of given) {
    const date = text === null ? null : parsePublished(text)
    if (date !== null) return date
  }
  for (const text of [
    ...marked,
    ...short(document, 'p, div, span, td, li, small, em, i, b, font, h2, h3, h4, h5, h6')
  ]) {
    const match = DATE.exec(text)
    const date =
      match === null ? null : parsePublished(match[0].replace(/(\d)(?:st|nd|rd|th)\b/i, '$1').replace(/\bof\s+/i, ''))
    if (date !== null) return date
  }
  return null
}

/** Texts of elements that hold no more than a line, in the order of the page. */
function short(document: DomDocument, selector: string): string[] {
  const isInText = (element: DomElement) => element.closest(ELSEWHERE) !== null
  return [...document.querySelectorAll(selector)].flatMap(element => {
    const text = element.localName === 'body' ? '' : oneLine(element.textContent)
    return text !== '' && text.length <= LONGEST_LINE && !isInText(element) ? [text] : []
  })
}

function isPersonLike(name: string): boolean {
  return name.split(' ').length <= 6 && /^\p{L}[\p{L} .'’-]*$/u.test(name)
}
