import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { NAMED_BY_FIELD, SCHOOL_HEADS, UNION_HEADS } from '../lexicon/name-evidence.js'
import { EVENT_HEADS } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS } from '../lexicon/places.js'
import { firstFrom } from '../span.js'
import type { NameSpan, Token } from '../types.js'
import { findEvidence } from './evidence.js'
import type { Position } from './positions.js'

/** Two neighbouring names, the words between them, and whether the line is one of prose. */
interface Pair {
  left: NameSpan
  right: NameSpan
  between: string
  words: (name: NameSpan) => string
  isProse: boolean
  /** "Larch & Quill (2014)", "Larch & Quill, 2014": authors. */
  isCited: boolean
  /** Whether the words around the name, where the article has it, tell a company. */
  isFirm: (name: NameSpan) => boolean
}
/** A name that the model is less sure of than this may be part of another one. */
const UNSURE = 0.7
type Join = (pair: Pair) => NameSpan | null

const isOneWord = (words: string) => !/\s/.test(words)
const isUnionHead = (words: string) => UNION_HEADS.has(words.split(/\s+/).at(-1) ?? '')
const isPlaceHead = (words: string) => LOCATION_HEADS.has(words) || FACILITY_HEADS.has(words)
const isNoPlace = (type: NameSpan['type']) => type !== 'PLACE' && type !== 'NORP'
const hull = ({ left, right }: Pair, type = left.type): NameSpan => ({
  start: left.start,
  end: right.end,
  type,
  score: Math.max(left.score, right.score)
})

const JOINS: readonly Join[] = [
  // "Jasper Wynne" and "Oduya" in "Jasper Wynne-Oduya"; "Trump" and "Putin" in "the Trump-Putin summit" stay two.
  pair => {
    const { left, right, between, words } = pair
    const arePersons = left.type === 'PERSON' && right.type === 'PERSON'
    return arePersons && between === '-' && !isOneWord(words(left)) && isOneWord(words(right)) ? hull(pair) : null
  },
  // "Larch & Quill", where more than the mark tells a company: two persons may sign or be greeted so
  pair => {
    const { left, right, between, isProse, isCited, isFirm } = pair
    if (!isProse || isCited || !/^ ?& ?$/.test(between)) return null
    const firm = hull(pair, 'ORG')
    const isLikely =
      [left, right].some(({ type }) => type === 'ORG') && [left, right].every(({ type }) => isNoPlace(type))
    return isLikely || isFirm(firm) ? firm : null
  },
  // "Seamen's and Dockers' Alliance"
  pair => {
    const { right, between, words } = pair
    const isUnion = right.type === 'ORG' && isUnionHead(words(right)) && !isOneWord(words(right))
    return isUnion && /^['’]s? and $/.test(between) ? hull(pair, 'ORG') : null
  },
  // "Royal College" and "Music" in "Royal College of Music"
  pair => {
    const { left, right, between, words } = pair
    const isPart = right.type === 'ORG' || right.type === 'EVENT' || right.type === 'THING'
    const head = words(left).split(/\s+/).at(-1) ?? ''
    return left.type === 'ORG' && isPart && /^ (?:of|for) $/.test(between) && NAMED_BY_FIELD.has(head)
      ? hull(pair)
      : null
  },
  // "Gordon and Betty Moore Foundation"
  pair => {
    const { left, right, between, words } = pair
    const [given = '', surname] = words(right).split(/\s+/)
    const isNamed = isOneWord(words(left)) && GIVEN_NAMES.has(given) && surname !== undefined
    const isShared = left.type === 'PERSON' && right.type === 'ORG' && /^ (?:and|&) $/.test(between)
    return isNamed && isShared ? hull(pair, 'ORG') : null
  },
  // "Pook's Meadow", "St. Oswin's Cathedral"
  pair => {
    const { left, right, between, words } = pair
    const isOwner = isOneWord(words(left)) ? left.type === 'PERSON' : /^(?:St\.?|Saint) /.test(words(left))
    const isOwned = isOwner && right.type === 'PLACE' && /^['’]s $/.test(between)
    return isOwned && isPlaceHead(words(right)) ? hull(pair, 'PLACE') : null
  },
  // "Port of Tarsk"
  pair => {
    const { left, right, between, words } = pair
    const arePlaces = left.type === 'PLACE' && right.type === 'PLACE'
    return arePlaces && between === ' of ' && isPlaceHead(words(left)) ? hull(pair) : null
  },
  // "Battle of Tarsk", "Rookie of the Year", where the model is sure of neither
  pair => {
    const { left, right, between, words } = pair
    if (!/^ of (?:the )?$/.test(between)) return null
    const isBattle = left.type === 'EVENT' && isOneWord(words(left)) && EVENT_HEADS.has(words(left))
    if (isBattle && (right.type === 'PLACE' || right.type === 'PERSON')) return hull(pair)
    const areUnsure = left.score < UNSURE && right.score < UNSURE && !GIVEN_NAMES.has(words(left).split(/\s+/)[0] ?? '')
    const isTitle = [left, right].some(({ type }) => type === 'THING' || type === 'EVENT')
    return areUnsure && isTitle ? hull(pair, 'THING') : null
  },
  // "Philip of Tarsk", if the model takes Tarsk for a person
  pair => {
    const { left, right, between, words } = pair
    const arePersons = left.type === 'PERSON' && right.type === 'PERSON'
    return arePersons && between === ' of ' && isOneWord(words(left)) && isOneWord(words(right)) ? hull(pair) : null
  },
  // "Organization for Security and Co-operation in Europe"
  pair => {
    const { left, right, between, words } = pair
    const isOfPlace = left.type === 'ORG' && right.type === 'PLACE' && between === ' in '
    return isOfPlace && /^(?:Organi[sz]ation|Conference|Council|Campaign|Coalition) for .* and /.test(words(left))
      ? hull(pair)
      : null
  }
]

/** A nickname between given name and surname. */
const NICKNAME = /^ (?:["“'‘]\p{Lu}[\p{L}. -]{1,20}["”'’]) $/u

const GIVEN_BEFORE = /(?<given>\p{Lu}\p{Ll}+) ["“]\p{Lu}[\p{L}. -]{1,20}["”] $/u

/** "Terence “Terry” Roe": one person, of whom the model may mark three, or the surname alone. */
function joinNicknames(text: string, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    if (name.type !== 'PERSON') {
      joined.push(name)
      continue
    }
    const given = joined.at(-1)
    const middle = joined.at(-2)
    const first = [given, middle].find(
      other => other?.type === 'PERSON' && NICKNAME.test(text.slice(other.end, name.start))
    )
    const before = first ? null : GIVEN_BEFORE.exec(text.slice(Math.max(0, name.start - 40), name.start))
    if (first) joined.splice(joined.indexOf(first), joined.length, { ...first, end: name.end })
    else if (before && GIVEN_NAMES.has(before.groups?.given ?? '')) {
      const start = name.start - before[0].length
      joined.splice(firstFrom(joined, start), joined.length, { ...name, start })
    } else joined.push(name)
  }
  return joined
}

/** Makes one name of what the model takes for two or three. */
export function joinNames(
  text: string,
  marked: readonly NameSpan[],
  positionOf: (name: NameSpan) => Position | null
): NameSpan[] {
  const names = joinNicknames(text, marked)
  const joined: NameSpan[] = []
  const words = ({ start, end }: NameSpan) => text.slice(start, end)
  const firms = names.flatMap((right, index) => {
    const left = names[index - 1]
    if (!left || !/^ ?& ?$/.test(text.slice(left.end, right.start))) return []
    const firm: NameSpan = { ...left, end: right.end }
    const position = positionOf(firm)
    return position && findEvidence(position).some(({ type }) => type === 'ORG') ? [words(firm)] : []
  })
  const isFirm = (name: NameSpan) => firms.some(firm => firm.startsWith(words(name)))
  for (const right of names.map(name => extend(name, positionOf(name), names))) {
    const left = joined.at(-1)
    const sentence = positionOf(right)?.sentence
    const isProse = sentence?.role === 'body' || sentence?.role === 'headline'
    const isCited = /^,? [([]?(?:19|20)\d\d\b/.test(text.slice(right.end, right.end + 8))
    const one =
      left && sentence && left.start >= sentence.start
        ? JOINS.map(join =>
            join({ left, right, between: text.slice(left.end, right.start), words, isProse, isCited, isFirm })
          ).find(Boolean)
        : undefined
    if (one) joined[joined.length - 1] = one
    else joined.push(right)
  }
  return joined
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

/**
 * Takes in what the model leaves out: the end of a hyphenated surname, the partner behind "&", the rest of
 * "Organization for Security and Co-operation", the number of "Concerto No 2", "Pius XII", "World War I" and
 * "King’s College".
 */
function extend(name: NameSpan, position: Position | null, names: readonly NameSpan[]): NameSpan {
  if (!position) return name
  const { tokens } = position.sentence
  const { to } = position
  const isFree = (token: Token | undefined) =>
    token !== undefined && isCapital(token) && !names.some(other => other.start < token.end && token.start < other.end)
  let end = to
  const link = tokens[to]
  const isGlued = (token: Token | undefined, before: Token | undefined) => token?.start === before?.end
  if (name.type === 'PERSON' && to - position.from > 1 && link?.text === '-' && isGlued(link, tokens[to - 1])) {
    if (isFree(tokens[to + 1]) && isGlued(tokens[to + 1], link)) end = to + 2
  } else if (name.type === 'ORG' && (link?.text === '&' || (link?.lower === 'and' && isPurpose(tokens, position)))) {
    let last = to + 1
    while (isFree(tokens[last])) last++
    if (last > to + 1) end = last
  } else if (name.type === 'THING' && /^No\.?$/.test(tokens[to - 1]?.text ?? '') && /^\d+$/.test(link?.text ?? '')) {
    end = to + 1
  }
  if (to - position.from === 1 && link?.lower === "'s" && SCHOOL_HEADS.has(tokens[to + 1]?.text ?? '')) {
    const next = tokens[to + 2]
    if (isFree(tokens[to + 1]) && !isFree(next) && !/^(?:of|for)$/.test(next?.lower ?? '')) end = to + 2
  }
  if (end === to && isNumeral(name, position)) end = to + 1
  const last = tokens[end - 1]
  return end > to && last ? { ...name, end: last.end } : name
}

/** "Organization for Security": a name that says what for. */
const isPurpose = (tokens: readonly Token[], { from, to }: Position) =>
  tokens.slice(from + 1, to - 1).some(({ lower }) => lower === 'for')

/** "XII" of "Pius XII"; "I" may be the pronoun, but not behind a monarch or war. */
function isNumeral({ type }: NameSpan, { sentence: { tokens }, from, to }: Position): boolean {
  const numeral = tokens[to]?.text ?? ''
  if ((type !== 'PERSON' && type !== 'EVENT') || isCapital(tokens[to + 1])) return false
  const isMonarch = /^(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Sultan|Shah)$/.test(tokens[from - 1]?.text ?? '')
  const isWar = tokens[to - 1]?.text === 'War'
  return /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/.test(numeral) || (numeral === 'I' && (isMonarch || isWar))
}
