import { oneLine } from './dom.js'

const SEPARATOR = /\s+(?:[|·•»«:~]|[-–—]+|::|\/\/)\s+|\s*[|]\s*|:\s+/
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

interface Known {
  /** The page's visible headline. */
  heading: string | null
  /** All headings of the page. */
  headings: readonly string[]
  site: string | null
  url: string | null
}

/**
 * The first title that has words, without the name of the site before or after it. The name is known from the
 * metadata or the host; the part after a separator goes too where the visible headline lacks it.
 */
export function cleanTitle(candidates: readonly (string | null)[], known: Known): string | null {
  const titles = candidates
    .map(text => oneLine(decoded((text ?? '').slice(0, LONGEST))))
    .filter(text => /[\p{L}\p{N}]/u.test(text))
  const full = titles.find(title => !isSite(title, known)) ?? known.heading ?? titles[0]
  if (full === undefined) return null
  const heading = known.heading
  const isConfirmed = heading !== null && titles.some(title => plain(withoutSite(title, known)) === plain(heading))
  if (heading === null || !(isConfirmed || isHeadline(heading, full, known)))
    return partShown(withoutSite(full, known), known)
  // A heading may have a kicker or a standfirst inside it, which the other titles lack.
  const inside = titles.map(title => withoutSite(title, known)).find(title => isMostOf(title, heading))
  return inside ?? withoutSite(heading, known)
}

/** Characters of a title that are looked at. */
const LONGEST = 500
const FEWEST_WORDS = 3
const LEAST_SHARED = 0.3

/** True for a visible heading of some words that shares words with the page's title: no name of a section. */
function isHeadline(heading: string, title: string, known: Known): boolean {
  const words = wordsOf(heading)
  const others = new Set(wordsOf(title))
  const shared = words.filter(word => others.has(word)).length
  return words.length >= FEWEST_WORDS && shared >= words.length * LEAST_SHARED && !isSite(heading, known)
}

function isMostOf(title: string, heading: string): boolean {
  const [part, whole] = [plain(title), plain(heading)]
  // A title that was cut short is part of the heading as well.
  const rest = heading.startsWith(title) ? heading.slice(title.length).trim() : ''
  const isCut =
    /(?:…|\.\.\.)$/.test(title) || (rest !== '' && (/^\p{Ll}/u.test(rest) || wordsOf(rest).length < FEWEST_WORDS))
  return !isCut && part !== whole && part.length > whole.length / 2 && whole.includes(part)
}

/** The part of a title that is a heading of the page too, where separators part it; else the title. */
function partShown(title: string, { headings }: Known): string {
  const shown = new Set(headings.map(plain))
  const parts = title.split(SEPARATOR).filter(part => wordsOf(part).length > 1)
  return parts.length > 1 ? (parts.find(part => shown.has(plain(part))) ?? title) : title
}

export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function withoutSite(title: string, known: Known): string {
  const parts = [...title.matchAll(new RegExp(SEPARATOR, 'g'))]
  for (const match of parts) {
    const [before, after] = [title.slice(0, match.index), title.slice(match.index + match[0].length)]
    if (isSite(after, known) && plain(before) !== '') return withoutSite(before.trim(), known)
    if (isSite(before, known) && plain(after) !== '') return withoutSite(after.trim(), known)
  }
  return title
}

function isSite(text: string, { site, url }: Known): boolean {
  const name = plain(text)
  if (name === '') return false
  const host = url === null ? '' : plain(new URL(url).hostname.replace(/^www\./, ''))
  const hostName =
    url === null
      ? ''
      : plain(new URL(url).hostname.replace(/^www\./, '').replace(/(?:\.com?|\.org|\.net)?\.[a-z]+$/, ''))
  return (
    name === plain(site ?? '') || name === host || (hostName !== '' && (name === hostName || name === `the${hostName}`))
  )
}

/** Some sites write entities twice: "&amp;#8217;". */
function decoded(text: string): string {
  const named: Record<string, string> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—'
  }
  return text
    .replace(/&(?:amp;)?#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]{2,5});/g, (whole, name: string) => named[name] ?? whole)
}
