import { PLACE_BEGINNINGS, TEAM_NOUNS } from '../lexicon/name-evidence.js'
import type { NameSpan } from '../types.js'
import type { Evidence } from './called.js'
import type { Position } from './positions.js'

/** A score behind a name, which is no amount or time: " 3", not " 3 per cent" or " 3.30". */
const SCORE_BEHIND = /^ \d{1,3}(?![\d.,:]*\d)(?! ?(?:%|per\b|p\.?m|a\.?m))/
/** "Roe 2 Marsh 1", "Roe 28, Marsh 7" */
const SCORE_BETWEEN = /^ \d{1,3},? $/
/** "Roe 2-1 Marsh", "Roe v Marsh", "Roe 287-4 v Marsh" */
const OPPOSED = /^ (?:\d{1,3}[-–]\d{1,3}|(?:\d{1,3}(?:[-–/]\d{1,2})? )?(?:v|vs\.?|versus)) $/
const MATCH_BEFORE =
  /\b(?:match|game|tie|fixture|final|semi-final|semifinal|quarter-final|quarterfinal|derby|replay|friendly) between (?:the )?$/

/** What the result of a match, or its announcement, tells of both names. */
const TEAM: readonly Evidence[] = [
  { type: 'ORG', weight: 2, against: ['PLACE'] },
  { type: 'ORG', weight: 1, against: ['PERSON', 'THING'] }
]
/** The same of a name that no person bears. */
const SURE_TEAM: readonly Evidence[] = [{ type: 'ORG', weight: 2, against: ['PERSON', 'PLACE', 'THING'] }]
/** "the Roe manager" */
const BY_NOUN: readonly Evidence[] = [{ type: 'ORG', weight: 1, against: ['PERSON', 'PLACE', 'THING'] }]

/** "played for Roe", but not for a country */
const PLAYED_FOR =
  /\b(?:play(?:s|ed|ing)?|sign(?:s|ed|ing)?|scor(?:es|ed|ing)|debut|appearances|goals|caps) for (?:the )?$/
const isPlaceBefore = (word: string) => /^(?:in|at|near|around|outside|across)$/.test(word)

/**
 * What results of matches tell of names that are places elsewhere: "Bexley 0 Ellery 2", "the match between Bexley and
 * Ellery". It holds wherever the article has the name, and what is short for it ("Bexley" for "Bexley Town", "Ellery" for "Port Ellery"), but not of what
 * stands behind "in" or "at"; teams of countries stay countries.
 * @returns evidence for one place of a name
 */
export function createTeams(
  text: string,
  names: readonly NameSpan[],
  { positionOf, isCountry }: { positionOf: (name: NameSpan) => Position | null; isCountry: (words: string) => boolean }
): (name: NameSpan) => readonly Evidence[] {
  const words = ({ start, end }: NameSpan) => text.slice(start, end)
  const teams = new Map<string, readonly Evidence[]>()
  for (const [index, right] of names.entries()) {
    const left = names[index - 1]
    if (!left || !isMatch(text, left, right)) continue
    const sides = [left, right]
    if (sides.some(side => side.type === 'PLACE' && isCountry(words(side)))) continue
    const arePersons = sides.every(({ type }) => type === 'PERSON')
    for (const side of sides) {
      teams.set(words(side), arePersons ? TEAM : SURE_TEAM)
      const [first = '', second] = words(side).split(/\s+/)
      const short = PLACE_BEGINNINGS.has(first) ? second : first
      if (second && short && side.type !== 'PERSON' && !teams.has(short)) teams.set(short, SURE_TEAM)
    }
  }
  return name => {
    const position = positionOf(name)
    if (!position || isCountry(words(name))) return []
    const { sentence, from, to } = position
    const isInText = sentence.role === 'body' || sentence.role === 'headline'
    if (!isInText || isPlaceBefore(sentence.tokens[from - 1]?.lower ?? '')) return []
    // A place and a date, as in a dateline.
    if (/^,? (?:19|20)\d\d\b/.test(text.slice(name.end, name.end + 8))) return []
    const isPlayedFor = PLAYED_FOR.test(text.slice(Math.max(0, name.start - 24), name.start))
    return teams.get(words(name)) ?? (isPlayedFor || TEAM_NOUNS.has(sentence.tokens[to]?.text ?? '') ? BY_NOUN : [])
  }
}

function isMatch(text: string, left: NameSpan, right: NameSpan): boolean {
  const between = text.slice(left.end, right.start)
  if (OPPOSED.test(between)) return true
  if (SCORE_BETWEEN.test(between)) return SCORE_BEHIND.test(text.slice(right.end, right.end + 10))
  return between === ' and ' && MATCH_BEFORE.test(text.slice(Math.max(0, left.start - 40), left.start))
}
