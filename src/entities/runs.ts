import { ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { EVENT_HEADS, LAW_HEADS, NON_NAMES } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS, PLACE_HEADS } from '../lexicon/places.js'
import { NAME_PARTICLES, OFFICE_TITLES } from '../lexicon/titles.js'
import type { Sentence, Token } from '../types.js'

/** Neighbouring tokens that may be one name or several: "French President Aline Roux", "Ministry of Public Works". */
export interface Run {
  sentence: Sentence
  /** Indices into the sentence's tokens, `to` exclusive. */
  from: number
  to: number
  /** True where the first word is capitalised because it begins the sentence. */
  initial: boolean
  /** True in a line of capitals or title case, where case tells nothing. */
  caseless: boolean
}

/** Words, capitalised, that "of" may follow inside a name. */
const TAKES_OF = new Set([
  ...ORGANISATION_HEADS,
  ...FACILITY_HEADS,
  ...LOCATION_HEADS,
  ...PLACE_HEADS,
  'Secretary',
  'Minister',
  'Speaker',
  'Director',
  'President',
  'Chief',
  'Kingdom',
  'States',
  'State',
  'Isle',
  'Cape',
  'Bank',
  'Declaration',
  'Treaty',
  'Convention'
])
/** Offices of government that "for" or "on" may follow: "Department for Education". */
const TAKES_FOR = new Set([
  'Department',
  'Ministry',
  'Office',
  'Centre',
  'Center',
  'Institute',
  'Agency',
  'Council',
  'Committee',
  'Commission',
  'Campaign',
  'Organisation',
  'Organization',
  'Society',
  'Foundation',
  'Coalition'
])
/** Words that are no name by themselves ("Police", "General") but may be part of one. */
const PARTS = new Set([
  ...ORGANISATION_HEADS,
  ...FACILITY_HEADS,
  ...LOCATION_HEADS,
  ...PLACE_HEADS,
  ...EVENT_HEADS,
  ...LAW_HEADS,
  ...OFFICE_TITLES
])
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)s?$/
const TITLE_CASE_SHARE = 0.6

export function isCapitalised(token: Token | undefined): token is Token {
  if (token === undefined) return false
  const code = token.text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text)
}
const isAttachedHyphen = (tokens: readonly Token[], index: number) =>
  /^[-–&/]$/.test(tokens[index]?.text ?? '') &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  tokens[index]?.end === tokens[index + 1]?.start

/** Whether nearly every longer word of the line is capitalised, as in a headline. */
export function isCaseless(tokens: readonly Token[]): boolean {
  const isCapitals = !tokens.some(token => /\p{Ll}/u.test(token.text))
  if (!isCapitals && /^[.!]$/.test(tokens.at(-1)?.text ?? '')) return false
  const words = tokens.filter(({ text }) => text.length > 3 && /^\p{L}{4,}/u.test(text))
  if (isCapitals) return words.length > 1
  return words.length > 3 && words.filter(isCapitalised).length / words.length > TITLE_CASE_SHARE
}

/** Length of the lower-case link ("of the", "van der", "and") between two capitalised words, or 0. */
function linkLength(tokens: readonly Token[], from: number, index: number): number {
  const [first, second] = [tokens[index]?.lower, tokens[index + 1]?.lower]
  const head = tokens[index - 1]
  if (isAttachedHyphen(tokens, index) && isCapitalised(tokens[index + 1])) return 1
  if (first === '&' && isCapitalised(tokens[index + 1])) return 1
  if (first === 'of' && head && TAKES_OF.has(head.text)) {
    if (second === 'the' && isCapitalised(tokens[index + 2])) return 2
    return isCapitalised(tokens[index + 1]) ? 1 : 0
  }
  if ((first === 'for' || first === 'on') && head && TAKES_FOR.has(head.text) && isCapitalised(tokens[index + 1]))
    return 1
  if (first === 'and') {
    // "Department of Health and Human Services", but not "the Ministry and the Senate".
    const inside = tokens.slice(from, index).some(token => token.lower === 'of' || token.lower === 'for')
    return inside && isCapitalised(tokens[index + 1]) && ORGANISATION_HEADS.has(tokens[from]?.text ?? '') ? 1 : 0
  }
  let count = 0
  while (count < 2 && NAME_PARTICLES.has(tokens[index + count]?.text ?? '')) count++
  return count > 0 && isCapitalised(tokens[index + count]) ? count : 0
}

/** Whether a capitalised word can be part of a longer name: all but small words, days and months. */
function canBePart(token: Token | undefined): boolean {
  if (!token || CALENDAR.test(token.text)) return false
  return (
    !NON_NAMES.has(token.text) ||
    PARTS.has(token.text) ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'ADJ'
  )
}

function canBegin(tokens: readonly Token[], index: number, caseless: boolean): boolean {
  const token = tokens[index]
  if (!isCapitalised(token)) return false
  if (/^[’']/.test(token.text) || (token.text.length === 1 && !/^[A-Z]$/.test(token.text))) return false
  if (token.text === 'I') return false
  if (NON_NAMES.has(token.text))
    return (
      canBePart(token) &&
      (isCapitalised(tokens[index + 1]) ||
        tokens[index + 1]?.lower === 'of' ||
        NAME_PARTICLES.has(tokens[index + 1]?.text ?? '')) &&
      (index > 0 || PARTS.has(token.text))
    )
  if (index > 0 || caseless) return true
  // The first word of a sentence: only what the tagger holds for a name, or what another capital follows.
  return (
    token.pos === 'PROPN' ||
    /^\p{Lu}{2,}/u.test(token.text) ||
    (token.pos !== 'PRON' && token.pos !== 'VERB' && isCapitalised(tokens[1]))
  )
}

/** Finds runs of capitalised tokens, with the small words that names carry inside. */
export function findRuns(sentence: Sentence): Run[] {
  const { tokens } = sentence
  // The few words of a credit are mostly names, which capitals tell all the same.
  const caseless = sentence.role !== 'credit' && isCaseless(tokens)
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!canBegin(tokens, from, caseless)) continue
    let to = from + 1
    while (to < tokens.length) {
      // "Jane Roe/Coast Daily" are two in a credit.
      if (sentence.role === 'credit' && tokens[to]?.text === '/') break
      const link = isCapitalised(tokens[to]) ? 0 : linkLength(tokens, from, to)
      if (link === 0 && !isCapitalised(tokens[to])) break
      if (link === 0 && !canBePart(tokens[to])) break
      to += link === 0 ? 1 : link + 1
    }
    const isPart = to === from + 1 && NON_NAMES.has(tokens[from]?.text ?? '')
    if (!isPart)
      runs.push({
        sentence,
        from,
        to,
        initial: from === 0 || /^[“"‘'(:]$/.test(tokens[from - 1]?.text ?? ''),
        caseless
      })
    from = to - 1
  }
  return runs
}
