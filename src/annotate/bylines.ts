import { BYLINE_ROLES, BYLINE_WORDS, SIGNING_HEADS } from '../lexicon/bylines.js'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.js'
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../lexicon/given-names.js'

const LONGEST_BYLINE = 160
const SIGN =
  /^(?:(?:posted|published|written|reported|updates?|words|story|text|report|interview|analysis|review|opinion|commentary|compiled|article|photographs? and text|words and pictures) )?by:? /i
const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|di|du|del|della|van|von|der|den|al|el|bin|ibn|la|le|ter|y|e)(?!\\p{L})"
const NAMES = new RegExp(
  `^(?:(?:Dr|Prof|Sir|Dame|Lord|Rev)\\.? )?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: ${NAME_WORD}){0,4}(?:(?:, and | and |, | & |/)\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: ${NAME_WORD}){0,4}){0,7}`,
  'u'
)

/** The place of one author before the next: "Helga Marwick in Oslo and Deniz Karabey in Ankara". */
const PLACE_BETWEEN = / (?:in|at) \p{Lu}\S*(?: \p{Lu}\S*)*?(?=(?:,|,? and) \p{Lu}\S+(?: \S+){1,3}? (?:in|at) \p{Lu})/gu

/** Who signs a line, and what the line has behind: places, offices, dates. */
export interface Byline {
  names: string
  rest: string
}

const isDateWord = (word: string) => {
  const name = word.toLowerCase().replace(/\W/g, '')
  return MONTHS.has(name) || WEEKDAYS.has(name) || SHORT_WEEKDAYS.has(name)
}

/** A line that "By" opens: "By Jane Roe in Kyiv", "By Jane Roe and John Doe, Political Editor". */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST_BYLINE) return null
  const sign = SIGN.exec(line)
  if (!sign) return null
  const signed = line.slice(sign[0].length)
  const byline = split(signed.replace(/^the /i, '').replace(PLACE_BETWEEN, ''))
  if (!byline || (/^the /i.test(signed) && !isOffice(byline.names))) return null
  return isDateWord(byline.names.split(' ')[0] ?? '') ? null : byline
}

/**
 * A line that is a name and nothing but what bylines have besides: "Jane Roe | 14 May 2026", "JANE ROE". It can be
 * a byline only below the headline.
 * @param isConfirmed  whether the line below is an office or a date, so that the name need not be a known one
 */
export function readBareByline(line: string, isConfirmed: boolean): Byline | null {
  if (line.length > LONGEST_BYLINE || /[?!(“”"]|(?<!\d):|\.$/.test(line)) return null
  const byline = split(line)
  if (!byline) return null
  const first = byline.names.split(/,| and | & /)[0] ?? ''
  const parts = first.split(' ')
  if (parts.length < 2 || parts.length > 4 || !parts.every(part => NAME_SHAPE.test(part))) return null
  const given = parts[0] ?? ''
  const cased = given === given.toUpperCase() ? given.charAt(0) + given.slice(1).toLowerCase() : given
  const isGiven = GIVEN_NAMES.has(cased) || AMBIGUOUS_GIVEN_NAMES.has(cased)
  return isGiven || (isConfirmed && byline.rest === '') ? byline : null
}

const NAME_SHAPE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|der|al|el|bin|la|le)$/u

/** "Political Correspondent", "Staff writer in Kyiv". */
export function isRoleLine(line: string): boolean {
  if (line.length > 60 || /[.!?:]$/.test(line)) return false
  const words = wordsOf(line.replace(/,? (?:in|at|for) .*$/, ''))
  return (
    words.some(word => BYLINE_ROLES.has(word)) && words.every(word => BYLINE_ROLES.has(word) || BYLINE_WORDS.has(word))
  )
}

/** Names at the head of the words, if what is behind them is what bylines have. */
function split(words: string): Byline | null {
  const match = NAMES.exec(words)
  if (!match) return null
  const names = withoutOffice(match[0])
  const rest = words.slice(names.length)
  const isByline = rest === '' || /^(?:,| |\||·|•|–|—|\/|\()/.test(rest)
  return names !== '' && isByline && writtenWords(rest).every(isRestWord) && !/[!?“”"]|[^.]\p{Ll}{3}\.$/u.test(rest)
    ? { names, rest: rest.trim() }
    : null
}

/** "Jane Roe, Political Editor" is one name and an office. */
function withoutOffice(names: string): string {
  const parts = names.split(/(?=, | and | & )/)
  const office = parts.findIndex((part, index) => index > 0 && isOfficePart(part))
  const kept = office < 0 ? parts : parts.slice(0, office)
  const dated = kept.findIndex(part => wordsOf(part).some(isDateWord))
  return (dated > 0 ? kept.slice(0, dated) : kept).join('')
}

const isOfficePart = (part: string) => wordsOf(part).some(word => BYLINE_ROLES.has(word) || word === 'agencies')
const isOffice = (names: string) => SIGNING_HEADS.has(wordsOf(names).at(-1) ?? '')

/** Offices, dates, addresses, and places and papers behind "in", "at" and "for". */
function isRestWord(written: string, index: number, all: readonly string[]): boolean {
  const word = written.toLowerCase()
  if (BYLINE_ROLES.has(word) || BYLINE_WORDS.has(word) || isDateWord(word) || /[\d@]/.test(word)) return true
  const isName = /^\p{Lu}/u.test(written)
  return isName && all.slice(0, index).some(before => /^(?:in|at|for|of)$/.test(before) || BYLINE_ROLES.has(before))
}

const writtenWords = (line: string) => line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’@-]*/gu) ?? []
const wordsOf = (line: string) => writtenWords(line.toLowerCase())
