/** Lines that mark a press release, and the wires in its dateline. */
const RELEASE_LINE =
  /^[-–—*#\s]*(?:for immediate (?:release|distribution|publication)(?:\b.{0,40})?|press release|news release|media release|embargo(?:ed)?\b.{0,70}|ends?|30|# ?# ?#|###)[-–—*#\s:]*$/i
const RELEASE_WIRE =
  /^SOURCE:? \p{Lu}|\/(?:PR ?Newswire|\p{Lu}[\p{L} ]*(?:Wire|wire|News)[\p{L} ]*)\/|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|[A-Z ]*NEWSWIRE)\)/u
const CONTACT_HEADING =
  /^(?:(?:media|press|news|public relations|pr|investor(?:s| relations)?|company|editorial|further|for more|for further|for media|for press|for) ?(?:and (?:media|press|investor) ?)?(?:relations )?(?:contacts?|enquiries|inquiries|information|queries|office)|contacts?|(?:investor|media|press|public) relations|contact information|contact details|enquiries|inquiries)(?: details| information| only)?:?$/i
const CONTACT_LINE = /^(?:(?:media|press|pr|investor|news|company) )?(?:contacts?|enquiries|inquiries)\b ?[:–-]/i
const REACHED =
  /\S@\S+\.\S|(?:\+|\b(?:tel|phone|ph|mobile|cell|fax|t|m)\b\.?:? ?)\+?\(?\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|^\+?[\d ()-]{8,}$|^(?:https?:\/\/|www\.)\S+$/i
const STANDING_HEADING =
  /^(?:(?:cautionary (?:note|statement|language)s?|safe harbou?r|forward[- ]looking (?:statements?|information)|disclaimers?|legal notice|important (?:notice|information)|notice to (?:investors|readers))(?: (?:regarding|about|on|concerning|statements?|under|as to)\b.{0,80})?|non-gaap (?:financial )?measures.{0,40}|trademarks?|notes?(?: to| for) (?:the )?editors?|editors?[’'] notes?|ends|conference call(?: and webcast)?(?: information| details)?)[:.]?$/i
const ABOUT =
  /^(?:About|ABOUT) (?:[Tt]he )?(?<name>[\p{Lu}\d][\p{L}\p{N}.&’'-]*(?:,? (?:[\p{Lu}\d(][\p{L}\p{N}.&’'()-]*|of|the|and|for|de|in|&)){0,8}|us|(?:the )?authors?)[:.]?$/u
const LONGEST_HEADING = 140
const LONGEST_CONTACT = 90
/** Lines below a heading that can belong to its contacts. */
const MOST_CONTACTS = 16

/**
 * Finds the standing parts of a press release: "About" the company, forward-looking statements, contacts, notes to
 * editors. A heading alone is not enough; the lines below it must be what it promises.
 * @param lines   the lines of the article
 * @param masked  lines known to be furniture
 * @returns       indices of lines
 */
export function findBoilerplate(lines: readonly string[], masked: readonly boolean[]): Set<number> {
  const found = new Set<number>()
  const isRelease = lines.some(line => RELEASE_LINE.test(line.slice(0, 100)) || RELEASE_WIRE.test(line.slice(0, 160)))
  lines.forEach((line, index) => {
    if (line.length > LONGEST_HEADING || found.has(index)) return
    for (const part of partsOf(lines, { index, masked, isRelease })) found.add(part)
  })
  return found
}

interface Place {
  index: number
  masked: readonly boolean[]
  isRelease: boolean
}

function partsOf(lines: readonly string[], place: Place): number[] {
  const { index, isRelease } = place
  const line = lines[index] ?? ''
  if (CONTACT_HEADING.test(line)) return contacts(lines, index)
  if (CONTACT_LINE.test(line) && (isRelease || REACHED.test(line))) return contacts(lines, index - 1)
  if (STANDING_HEADING.test(line)) return isNotes(line) ? toEnd(lines, place) : section(lines, place)
  const name = ABOUT.exec(line)?.groups?.name
  return name !== undefined && isPortrait(name, lines, place) ? section(lines, place) : []
}

const isNotes = (line: string) => /editors?/i.test(line)

/**
 * "About Tidalworks" heads a portrait when the paragraph below begins with Tidalworks, or with the author. Outside press
 * releases such a heading can be one of the article's own, so there it must stand near the end.
 */
function isPortrait(name: string, lines: readonly string[], { index, isRelease }: Place): boolean {
  const next = lines[index + 1] ?? ''
  if (next.length <= 40 || (!isRelease && index < lines.length * 0.6)) return false
  if (/^(?:authors?|company|us)\b/i.test(name)) return true
  const words = name.match(/[\p{Lu}\d][\p{L}\p{N}’'-]+/gu) ?? []
  const begins = next.slice(0, isRelease ? 160 : 60)
  return /^[\p{Lu}\d]/u.test(name) && words.some(word => word.length > 2 && begins.includes(word))
}

/** Heading and the paragraphs up to the next heading or furniture. */
function section(lines: readonly string[], { index, masked, isRelease }: Place): number[] {
  const found = [index]
  for (let at = index + 1; at < lines.length && at <= index + (isRelease ? 3 : 1); at++) {
    const line = lines[at] ?? ''
    if (masked[at] && at === index + 1) found.push(at)
    if (masked[at] || !/[.!?:”"]$|\S\.\S/.test(line) || CONTACT_HEADING.test(line)) break
    found.push(at)
  }
  return found.length > 1 ? found : []
}

/** Notes to editors run to the end, where they stand behind the article. */
function toEnd(lines: readonly string[], { index, masked, isRelease }: Place): number[] {
  const behind = isRelease || masked[index - 1] === true || index > lines.length / 2
  return behind && index > 1 ? lines.slice(index).map((_line, offset) => index + offset) : []
}

/** Names, offices and addresses below a heading, if one of them can be called or written to. */
function contacts(lines: readonly string[], heading: number): number[] {
  const found: number[] = []
  let at = heading + 1
  while (
    at < Math.min(lines.length, heading + MOST_CONTACTS) &&
    (lines[at]?.length ?? 0) <= LONGEST_CONTACT &&
    isContact(lines[at] ?? '')
  )
    found.push(at++)
  const reached = found.filter(index => REACHED.test(lines[index] ?? ''))
  const last = reached.at(-1)
  if (last === undefined) return []
  return [
    ...(heading >= 0 ? [heading] : []),
    ...found.filter(index => index <= last || isShortContact(lines[index] ?? ''))
  ]
}

const isContact = (line: string) =>
  REACHED.test(line) || !/[.!?]["”’)]*$/.test(line) || /(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/.test(line)
const isShortContact = (line: string) => /^(?:\+|https?:|www\.|@)/i.test(line) || REACHED.test(line)
