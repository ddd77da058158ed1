import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.js'
import { CITIES } from '../lexicon/places.js'

/** Longest stretch that is looked at, in UTF-16 code units. */
const LONGEST_DATELINE = 160

/** A place with date and agency before the first sentence; lengths in UTF-16 code units from the paragraph's start. */
export interface Dateline {
  /** Up to the agency, or to the end of the dash. */
  place: number
  /** With agency and dash. */
  whole: number
  agency: string | null
}

const MONTH = [...MONTHS.keys()].map(name => name.charAt(0).toUpperCase() + name.slice(1)).join('|')
const DAY = `(?:\\p{Lu}\\p{Ll}+day,? )?(?:(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?)(?:,? \\d{4})?`
const CAPITALS = "\\p{Lu}(?:[\\p{Lu}.'’]|-(?!-))+(?:[ /]\\p{Lu}(?:[\\p{Lu}.'’]|-(?!-))*){0,3}"
const MIXED = "\\p{Lu}[\\p{L}.'’-]+(?:[ -](?:(?:of|de|la|el|on|upon|al) )?\\p{Lu}[\\p{L}.'’-]+){0,3}"
const REGION = '(?:, ?(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}))'
const AGENCY = '(?<agency>,? ?\\([\\p{L}\\d .&/,-]{2,40}\\)| ?/[\\p{L}\\d .&-]{2,30}/|--\\([\\p{L}\\d .&-]{2,40}\\))'
/** A name, not a remark, number or party in brackets: "(R-Texas)", "(No. 191)". */
const AGENCY_NAME = /^(?![RDI]-)\p{Lu}[\p{L}.&-]*(?:[ /-]+(?:\p{Lu}[\p{L}.&-]*|of|and|for|the|via))*$/u
/** Without one there is no dateline, and most paragraphs have none. */
const DASHES = /[—–:-]/
const DASH = ' ?(?<dash>—|–|--|-|:)'
/** Source: AP Stylebook, "datelines", and the forms of the press-release wires. */
const DATELINE = new RegExp(
  `^(?<place>${CAPITALS}|${MIXED})(?<region>${REGION}{0,2}?)(?<day>[,.]? ?${DAY},?| ?\\(${DAY}\\),?)?${AGENCY}?${DASH}(?=[ \\p{Lu}“"‘])`,
  'u'
)

const isCapitals = (place: string) => !/\p{Ll}/u.test(place)
const isDayName = (place: string) => {
  const word = place.toLowerCase()
  return MONTHS.has(word) || WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word)
}

/**
 * Reads the dateline at the head of a paragraph: "KYIV, May 14 (Agency) -", "Washington, D.C., June 3, 2026
 * /PRNewswire/ --". A place that is not in capitals needs a date or agency, or must be a known city and begin the
 * article, because "Kyiv - a city of three million - fell silent" is a sentence.
 * @param words  the paragraph
 * @param first  whether it is the first of the body
 */
export function readDateline(words: string, first: boolean): Dateline | null {
  const opening = words.slice(0, LONGEST_DATELINE)
  const match = DASHES.test(opening) ? DATELINE.exec(opening) : null
  if (!match?.groups) return null
  const { place = '', region = '', day, agency, dash = '' } = match.groups
  const whole = match[0].length
  const glued = !/\s/.test(words[whole] ?? '')
  if (isDayName(place) || (glued && agency === undefined)) return null
  const name = agency?.replace(/^[,\s(/-]+|[)/\s]+$/g, '') ?? null
  if (name !== null && !AGENCY_NAME.test(name)) return null
  const isMarked = day !== undefined || agency !== undefined
  if (!isCapitals(place) || dash === ':') {
    const isKnown = first && CITIES.has(cityCase(place)) && (dash !== ':' || isCapitals(place))
    const begins = /^\s*[“"‘]?\p{Lu}/u.test(words.slice(whole))
    // "The Transportation Security Administration (TSA) - " is no place with an agency.
    // Nor is "Jane Roe (3 May 1920) - "; a date in brackets is that of a birth, a film, a match.
    const isDay = day !== undefined && !day.includes('(')
    const isPlace = isCapitals(place) || (dash !== ':' && (isDay || region !== '' || CITIES.has(place)))
    const isDated = isMarked && isPlace && (first || agency !== undefined)
    if (!isDated && !(isKnown && begins)) return null
    if (!begins || (dash === '-' && glued)) return null
  }
  const before = place.length + region.length + (day?.length ?? 0)
  return { place: name === null ? whole : before, whole, agency: name }
}

const cityCase = (place: string) =>
  isCapitals(place) ? place.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, letter => letter.toUpperCase()) : place
