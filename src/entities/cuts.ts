import { BYLINE_ROLES, BYLINE_WORDS } from '../lexicon/bylines.js'
import { COMPANY_HEADS, NUMBERED_NOUNS, ORGANISATION_NOUNS } from '../lexicon/name-evidence.js'
import { SMALL_NUMBERS } from '../lexicon/number-words.js'
import { COMPANY_SUFFIXES, ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { NameSpan, Token } from '../types.js'
import type { Gazetteer } from './gazetteer.js'
import { withoutOffice } from './office-names.js'
import type { Position } from './positions.js'
import { isStray } from './strays.js'
import { TITLES } from './stretches.js'

/** A name among its tokens, and the name before it. */
interface Marked {
  name: NameSpan
  position: Position
  before: NameSpan | undefined
  after: NameSpan | undefined
  text: string
}
/** What is known of words, here and in general. */
export interface Knowledge {
  positionOf: (name: NameSpan) => Position | null
  gazetteer: Gazetteer
  /** Words that the article writes with a small letter. */
  small: ReadonlySet<string>
  /** Last words of names of several words. */
  ends: ReadonlySet<string>
}
type Cut = (marked: Marked, knowledge: Knowledge) => readonly NameSpan[] | null

/** A name that the model is surer of than this is no common noun. */
const SURE = 0.9
const words = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ')
const isCompany = (word: string) => COMPANY_HEADS.has(word) || COMPANY_SUFFIXES.has(word)
const isRoleNoun = (word: string) => ROLE_NOUNS.get(word.toLowerCase()) === 'person'

/** "Q:" and "A:" of an interview, "Editing by", offices of journalists: no names. */
const withoutLabels: Cut = ({ name, position: { sentence, from, to } }) => {
  const { tokens, role } = sentence
  const own = tokens.slice(from, to)
  const [next, last] = [tokens[to]?.lower, own.at(-1)]
  const isLabel = from === 0 && to === 1 && next === ':' && /^\p{Lu}$/u.test(own[0]?.text ?? '')
  const isCredit = to === from + 1 && next === 'by' && /ing$/.test(last?.lower ?? '')
  const isOffice =
    role !== 'body' &&
    BYLINE_ROLES.has(last?.lower ?? '') &&
    own.every(({ lower }) => BYLINE_WORDS.has(lower) || BYLINE_ROLES.has(lower))
  // "Line 6", "Year 11": a common noun that is numbered.
  const isNumbered =
    name.type === 'THING' && own.length === 1 && NUMBERED_NOUNS.has(last?.lower ?? '') && /^\d/.test(next ?? '')
  // "Act Three"
  const isCounted = own.length === 2 && NUMBERED_NOUNS.has(own[0]?.lower ?? '') && SMALL_NUMBERS.has(last?.lower ?? '')
  return isLabel || isCredit || isOffice || isNumbered || isCounted ? [] : null
}

const withoutStrays: Cut = ({ name, position, text }) => (isStray(name, position, text) ? [] : null)

/** "Agency" by itself, where the article names none: a common noun. */
const withoutCommonNoun: Cut = ({ name, position: { sentence, from, to } }, { ends }) => {
  const word = sentence.tokens[from]
  const isNoun = to - from === 1 && ORGANISATION_NOUNS.has(word?.lower ?? '')
  return isNoun && name.type === 'ORG' && name.score < SURE && !ends.has(word?.text ?? '') ? [] : null
}

/** "Developer Tarsk Homes", "R-Oslo" behind a politician, "née Roe": what stands before the name. */
const withoutKind: Cut = ({ name, position: { sentence, from, to }, before }) => {
  const [first, second, third] = sentence.tokens.slice(from, to)
  if (!first || !second) return null
  if (/^n[ée]e?$/.test(first.text)) return [{ ...name, start: second.start }]
  const isParty = before?.type === 'PERSON' && /^[RDI]$/.test(first.text) && second.text === '-'
  if (isParty) return third ? [{ ...name, start: third.start, type: 'PLACE' }] : null
  const isKind = from === 0 && /[eo]r$/.test(first.lower) && ORGANISATION_NOUNS.has(first.lower)
  return isKind && /^\p{Lu}/u.test(second.text) ? [{ ...name, start: second.start }] : null
}

/** "Moody" of "Moody's said" */
const withApostrophe: Cut = ({ name, position: { sentence, from, to } }, { gazetteer }) => {
  const next = sentence.tokens[to]
  const isPart = name.type === 'ORG' && next?.lower === "'s"
  return isPart && gazetteer.find(`${words(sentence.tokens.slice(from, to))}'s`) ? [{ ...name, end: next.end }] : null
}

/** "Photo: Jane Roe/Coast Daily" */
const asPublisher: Cut = ({ name, before, position: { sentence }, text }) => {
  const isBehindPerson = before?.type === 'PERSON' && text.slice(before.end, name.start) === '/'
  return isBehindPerson && sentence.role === 'credit' ? [{ ...name, type: 'ORG' }] : null
}

/** "Jane Roe, Head of Storage at Acme": what is set off behind a person begins with a job, which is no name. */
const withoutJob: Cut = ({ name, position: { sentence, from, to }, before, text }, { gazetteer }) => {
  if (name.type === 'PERSON') return null
  const own = sentence.tokens.slice(from, to)
  const at = own.findLastIndex(({ lower }) => lower === 'at')
  const opens = isRoleNoun(own[0]?.text ?? '') && /^(?:of|for|at|in)$/.test(own[1]?.lower ?? '')
  const employer = own[at + 1]
  if (opens && at > 0 && employer) return [{ ...name, start: employer.start, type: 'ORG' }]
  // "Bishop of Oslo"
  const seat = own[2]
  if (opens && seat && gazetteer.find(words(own.slice(2)))?.type === 'GPE')
    return [{ ...name, start: seat.start, type: 'PLACE' }]
  const isBehindPerson = before?.type === 'PERSON' && text.slice(before.end, name.start) === ', '
  return isBehindPerson && own.length > 1 && (opens || isRoleNoun(own.at(-1)?.text ?? '')) ? [] : null
}

/** "Canon" of "Canon Jane Roe", "Det" of "Det Con Jane Roe", "Teenager" of "Teenager Roe runs". */
const withoutTitle: Cut = ({ name, position: { sentence, from, to }, after, text }, { small }) => {
  const { tokens } = sentence
  if (name.type !== 'PERSON') {
    if (after?.type !== 'PERSON' || /[^\p{L}. ]/u.test(text.slice(name.end, after.start))) return null
    const at = tokens.findIndex(({ start }) => start === after.start)
    const isTitle = TITLES.accepts(words(tokens.slice(from, to)))
    return isTitle && TITLES.accepts(words(tokens.slice(from, at))) ? [] : null
  }
  const [first, second] = [tokens[from], tokens[from + 1]]
  const opens = from === 0 || /^[:“"]$/.test(tokens[from - 1]?.text ?? '')
  const isRole = opens && first !== undefined && isRoleNoun(first.text) && small.has(first.lower)
  return isRole && second && to - from > 1 && !TITLES.accepts(first.text) ? [{ ...name, start: second.start }] : null
}

const PARTICIPLE = /^(?:\p{Ll}+(?:ed|ing|en)|born|based|led|run|made|bound|held|built|wide|era|style|origin)$/u

/** "Oslo-based", "Danish-born": the name is the first part. */
const withoutParticiple: Cut = ({ name, position: { sentence, from, to } }, { gazetteer }) => {
  const { tokens } = sentence
  const isInside = to - from > 2 && tokens[to - 2]?.text === '-' && PARTICIPLE.test(tokens[to - 1]?.text ?? '')
  const isBefore =
    tokens[to]?.text === '-' && tokens[to]?.start === name.end && PARTICIPLE.test(tokens[to + 1]?.text ?? '')
  if (!isInside && !(isBefore && name.type === 'THING')) return null
  const [last, participle] = isInside ? [tokens[to - 3], tokens[to - 1]] : [tokens[to - 1], tokens[to + 1]]
  if (!last || !participle) return null
  const bare = words(tokens.slice(from, isInside ? to - 2 : to))
  const known = gazetteer.find(bare)?.type
  const type =
    known === 'NORP' || known === 'ORG'
      ? known
      : known || /^(?:born|based|bound)$/.test(participle.lower)
        ? 'PLACE'
        : /^\p{Lu}{2,}$/u.test(bare)
          ? 'ORG'
          : name.type
  return type === 'THING' ? [] : [{ ...name, end: last.end, type }]
}

/** "Tarsk-owned Lomby": two names. */
const cutAtParticiple: Cut = ({ name, position: { sentence, from, to } }) => {
  const own = sentence.tokens.slice(from, to)
  const at = own.findIndex(({ text }, index) => text === '-' && PARTICIPLE.test(own[index + 1]?.text ?? ''))
  const [last, next] = [own[at - 1], own[at + 2]]
  if (at < 1 || !last || !next || !/^\p{Lu}/u.test(next.text)) return null
  const isPlace = /^(?:born|based|bound)$/.test(own[at + 1]?.lower ?? '')
  return [
    { ...name, end: last.end, type: isPlace ? 'PLACE' : 'ORG' },
    { ...name, start: next.start, type: name.type === 'THING' ? 'ORG' : name.type }
  ]
}

/** "Tarsk Rail Corp. Tarsk said", "Jane Roe Jane Roe was": the end of a sentence or heading that was not seen. */
const cutAtSentence: Cut = ({ name, position: { sentence, from, to } }) => {
  const own = sentence.tokens.slice(from, to)
  const at = own.findIndex(({ text }, index) => index > 0 && text === own[0]?.text)
  const last = own[at - 1]
  const next = own[at]
  if (!last || !next) return null
  const isCompany = COMPANY_SUFFIXES.has(last.text) && last.text.endsWith('.')
  const isTwice = at > 1 && words(own.slice(0, at)) === words(own.slice(at))
  return isCompany || isTwice
    ? [
        { ...name, end: last.end },
        { ...name, start: next.start }
      ]
    : null
}

/** "independent Fiscal Council": adjectives with a small letter are no part of it. */
const withoutAdjectives: Cut = ({ name, position: { sentence, from, to } }, { gazetteer }) => {
  if (name.type === 'PERSON') return null
  const own = sentence.tokens.slice(from, to)
  const first = own.findIndex(({ text, pos }) => pos !== 'ADJ' || !/^\p{Ll}{4,}$/u.test(text))
  const kept = own[first]
  if (first <= 0 || !kept || !/^\p{Lu}./u.test(kept.text)) return null
  if (gazetteer.find(words(own))) return null
  return [{ ...name, start: kept.start }]
}

/** "Acme Shipping of Bergen", "Jane Roe-Marsh of Acme Securities", "Rovers of Ireland": two names. */
const cutAtOf: Cut = ({ name, position: { sentence, from, to } }, { gazetteer }) => {
  if (name.type !== 'ORG') return null
  const own = sentence.tokens.slice(from, to)
  const of = own.findIndex(({ lower }) => lower === 'of')
  const [first, last, next, end] = [own[0], own[of - 1], own[of + 1], own.at(-1)]
  if (of < 1 || !first || !last || !next || !end) return null
  const rest = own.slice(of + 1)
  const known = gazetteer.find(words(rest))
  const isPlace = known?.type === 'GPE'
  const [left, right] = [
    { ...name, end: last.end },
    { ...name, start: next.start }
  ]
  if (isCompany(last.text)) return [left, { ...right, type: rest.length === 1 || isPlace ? 'PLACE' : 'ORG' }]
  const isCompanyBehind = isCompany(end.text) && rest.length > 1 && !gazetteer.find(words(rest.slice(0, -1)))
  const hasHead = own.slice(0, of).some(({ text }) => ORGANISATION_HEADS.has(text))
  if (isCompanyBehind && of > 1 && !hasHead) return [{ ...left, type: 'PERSON' }, right]
  return null
}

const CUTS: readonly Cut[] = [
  withoutLabels,
  withoutStrays,
  withoutCommonNoun,
  withoutKind,
  withApostrophe,
  withoutTitle,
  withoutJob,
  ({ name, position }, { gazetteer }) => withoutOffice(name, position, gazetteer),
  cutAtParticiple,
  cutAtSentence,
  withoutParticiple,
  withoutAdjectives,
  cutAtOf,
  asPublisher
]

/** Takes from names what is no name, and cuts two that the model takes for one. */
export function cutNames(text: string, names: readonly NameSpan[], knowledge: Knowledge): NameSpan[] {
  const kept: NameSpan[] = []
  for (const [index, name] of names.entries()) {
    const after = names[index + 1]
    let pieces: readonly NameSpan[] = [name]
    for (const cut of CUTS) {
      pieces = pieces.flatMap(piece => {
        const position = knowledge.positionOf(piece)
        return position
          ? (cut({ name: piece, position, before: kept.at(-1), after, text }, knowledge) ?? [piece])
          : [piece]
      })
    }
    kept.push(...pieces)
  }
  return kept
}
