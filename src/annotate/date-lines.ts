import { MONTHS, OTHER_ZONES, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.js'

const LABEL =
  /^\W{0,3}(?:(?:first |last |originally |date |article |story |page )*(?:published|posted|updated|modified|created|revised|issued|uploaded|released|reviewed|edited)(?: date| on| at| online)?|release date|publication date)\b ?[:|–—-]?/i
const LONGEST_DATE_LINE = 140
const DATE_WORDS: ReadonlySet<string> = new Set(
  `published posted updated modified created revised first last originally on at the of and ago just now today yesterday
  am pm a.m p.m gmt utc edt est pst pdt cst cdt mst mdt bst ist cet cest aest eat wat sast et pt hrs hr h hour
  hours minute minutes min mins second seconds day days week weeks month months year years an a one about st nd rd th
  date uploaded noon midnight`
    .split(/\s+/)
    .filter(word => word !== '')
)

/** Whether each word of a line is part of a date, a time, or of "published" and "updated". */
function isDatesOnly(line: string): boolean {
  const words = line.toLowerCase().match(/\p{L}[\p{L}.]*/gu) ?? []
  return words.every(word => {
    const name = word.replace(/\.$/, '')
    return (
      DATE_WORDS.has(name) ||
      MONTHS.has(name) ||
      WEEKDAYS.has(name) ||
      SHORT_WEEKDAYS.has(name) ||
      OTHER_ZONES.has(name) ||
      name === 't' ||
      name === 'z'
    )
  })
}

/** Labels such as "Published" and "Last updated", before a date and nothing else; null where the line is no such line. */
export function dateLabel(line: string): string | null {
  if (line.length > LONGEST_DATE_LINE || !/\d|ago\b|just now|yesterday|today/i.test(line)) return null
  const label = LABEL.exec(line)?.[0]
  return label !== undefined && isDatesOnly(line.slice(label.length)) ? label : null
}

/**
 * A line that tells when an article was published or changed. Without a label it counts at the edge of the article
 * only, and with a year or "ago": between paragraphs it heads a chapter of a chronicle or live report.
 */
export function isDateLine(line: string, atEdge: boolean): boolean {
  if (line.length > LONGEST_DATE_LINE || !/\d|ago\b|just now/i.test(line)) return false
  if (dateLabel(line) !== null) return true
  if (!atEdge || !isDatesOnly(line)) return false
  return /\b(?:19|20)\d\d\b/.test(line) || /\bago$/i.test(line)
}
