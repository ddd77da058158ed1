import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../lexicon/given-names.js'
import { COMPANY_SUFFIXES, ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { EVENT_HEADS, LAW_HEADS } from '../lexicon/other-names.js'
import { FACILITY_HEADS, LOCATION_HEADS, PLACE_HEADS } from '../lexicon/places.js'
import { HONORIFICS, NAME_SUFFIXES, OFFICE_TITLES } from '../lexicon/titles.js'
import { contains, overlaps } from '../span.js'
import type { Document, NameType, Span, Token } from '../types.js'
import type { Gazetteer, Known } from './gazetteer.js'
import { findRuns, isCapitalised, type Run } from './runs.js'
import { findWorks } from './works.js'

/** A name in the text with its likely type. */
export interface Name extends Span {
  type: NameType
  sentence: number
  known: Known | null
  /** Titles before it: "Finance Minister", "Ms."; they are no part of the name. */
  titles: string[]
  /** True for a single word that begins its sentence. */
  initial: boolean
  /** How sure the evidence is, 0 to 1; turned into `score` as it stands. */
  score: number
}

/** Longest known name, in tokens. */
const LONGEST = 7
/** Words for places that are as often surnames: after a given name they are one. */
const SURNAME_LIKE = new Set(
  `Marsh Hill Hall Bridge Park Field Fields Ford Lake Brook Wood Woods Banks Rivers Forest Glen Dale Stone Bay Church Temple
  Parish Castle Tower Towers Mount Cliff Heath Moor Lane Abbey Grove Green Pool Waters Wells Beach Point Gates Vale Cross Head
  Port House Street Mills Hills Rose Peak Reef Falls`.split(/\s+/)
)
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'outside',
  'across',
  'around',
  'toward',
  'towards',
  'into',
  'through'
])

const words = (tokens: readonly Token[], from: number, to: number): string => {
  let joined = ''
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) break
    joined += (index > from && tokens[index - 1]?.end !== token.start ? ' ' : '') + token.text
  }
  return joined
}

/** A test of phrases, with the words that those it accepts begin with. */
interface PhraseTest {
  begins(word: string): boolean
  accepts(phrase: string): boolean
}

/** The longest stretch from `from` that `test` accepts, as its exclusive end, or null. */
function longest(tokens: readonly Token[], from: number, to: number, test: PhraseTest): number | null {
  if (!test.begins(tokens[from]?.text ?? '')) return null
  for (let end = Math.min(to, from + LONGEST); end > from; end--) if (test.accepts(words(tokens, from, end))) return end
  return null
}

/** Evidence for the type of a stretch that no lexicon knows as a whole, strongest first. */
function typeByShape(tokens: readonly Token[], from: number, to: number): [NameType, number] | null {
  const [first, last] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? '']
  const ofAt = tokens.slice(from, to).findIndex(token => token.lower === 'of')
  const head = ofAt > 0 ? (tokens[from + ofAt - 1]?.text ?? '') : last
  if (to - from > 1 && COMPANY_SUFFIXES.has(last)) return ['ORG', 0.95]
  if (to - from > 1 && ORGANISATION_HEADS.has(head)) return ['ORG', 0.85]
  if (to - from > 1 && LAW_HEADS.has(head)) return ['LAW', 0.7]
  if (to - from > 1 && EVENT_HEADS.has(head)) return ['EVENT', 0.7]
  if (to - from > 1 && FACILITY_HEADS.has(head)) return ['FAC', 0.8]
  if (to - from > 1 && (LOCATION_HEADS.has(head) || LOCATION_HEADS.has(first))) return ['LOC', 0.8]
  if (to - from > 1 && PLACE_HEADS.has(head)) return ['GPE', 0.8]
  return null
}

function isPersonShape(tokens: readonly Token[], from: number, to: number): boolean {
  const parts = tokens.slice(from, to)
  const first = parts[0]?.text ?? ''
  if (parts.length < 2 || parts.length > 7) return false
  return (
    GIVEN_NAMES.has(first) ||
    AMBIGUOUS_GIVEN_NAMES.has(first) ||
    /^\p{Lu}\.$/u.test(parts[1]?.text ?? '') ||
    (parts.length > 2 && /^(?:\p{Lu}\.)+$/u.test(first))
  )
}

/** A stretch without lexicon or head word: guessed from its neighbours and shape; the score says how little that is. */
function guess({ sentence }: Run, from: number, to: number): [NameType, number] | null {
  const { tokens, role } = sentence
  const before = tokens[from - 1]
  const text = words(tokens, from, to)
  if (role === 'dateline') return ['GPE', 0.7]
  if (role === 'agency') return ['ORG', 0.7]
  if (role === 'byline') return ['PERSON', 0.7]
  if (isPersonShape(tokens, from, to)) return ['PERSON', 0.85]
  if (before?.pos === 'DET' && to - from > 1) return ['ORG', 0.5]
  if (
    OFFICE_TITLES.has(text) ||
    HONORIFICS.has(text) ||
    NAME_SUFFIXES.has(text) ||
    OFFICE_TITLES.has(text.replace(/s$/, ''))
  )
    return null
  const isAcronym = /^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,}$/u.test(text)
  if (isAcronym) return ['ORG', 0.6]
  if (before && PLACE_PREPOSITIONS.has(before.lower) && to - from <= 2)
    return ['GPE', before.lower === 'in' ? 0.65 : 0.5]
  if (to - from === 1) {
    if (tokens[from]?.pos !== 'PROPN') return null
    return GIVEN_NAMES.has(text) ? ['PERSON', 0.6] : ['ORG', 0.35]
  }
  const allLetters = tokens.slice(from, to).every(token => /^[\p{L}.'’–-]+$/u.test(token.text) && token.lower !== 'of')
  const allNames = tokens.slice(from, to).every(token => token.pos === 'PROPN' || token.pos === 'PUNCT')
  return allLetters && allNames && text.split(' ').length <= 3 && text.includes(' ') ? ['PERSON', 0.55] : ['ORG', 0.45]
}

const firstWord = (phrase: string) => /^[^\s-]+/.exec(phrase)?.[0] ?? phrase
const titleBeginnings = new Set([...OFFICE_TITLES, ...HONORIFICS.keys()].map(firstWord))
const TITLES: PhraseTest = {
  begins: word => titleBeginnings.has(word),
  accepts: phrase => OFFICE_TITLES.has(phrase) || HONORIFICS.has(phrase)
}

interface Segment {
  from: number
  to: number
  type: NameType
  known: Known | null
  score: number
  titles: string[]
}

/** Splits a run into names: titles off, nationalities and countries before titles apart, the rest typed. */
function segments(run: Run, gazetteer: Gazetteer): Segment[] {
  const test: PhraseTest = { begins: gazetteer.begins, accepts: phrase => gazetteer.find(phrase) !== null }
  const { tokens } = run.sentence
  const found: Segment[] = []
  let titles: string[] = []
  for (let from = run.from; from < run.to; ) {
    const titleEnd = longest(tokens, from, run.to, TITLES)
    const type = typeByShape(tokens, from, run.to)
    const knownEnd = longest(tokens, from, run.to, test)
    const known = knownEnd === null ? null : gazetteer.find(words(tokens, from, knownEnd))
    const isWhole = knownEnd === run.to && known
    if (titleEnd !== null && titleEnd < run.to && isCapitalised(tokens[titleEnd]) && !isWhole && type?.[0] !== 'ORG') {
      titles = [...titles, words(tokens, from, titleEnd)]
      from = titleEnd
      continue
    }
    // "Leicester City Captain Ada Roe", "Co-author Dr. Roe": what stands before a title is a name of its own or none.
    const titleAt = titles.length > 0 ? -1 : laterTitle(tokens, from, run.to)
    if (titleAt > 0 && !isWhole && type?.[0] !== 'ORG') {
      const before = nextSegment(
        { ...run, to: titleAt },
        {
          from,
          known: knownEnd !== null && knownEnd <= titleAt ? known : null,
          knownEnd,
          shape: typeByShape(tokens, from, titleAt),
          titles
        }
      )
      if (before && before.score > 0.5) found.push(before)
      from = titleAt
      continue
    }
    const segment = nextSegment(run, { from, known, knownEnd, shape: type, titles })
    if (segment) found.push(segment)
    titles = []
    from = segment?.to ?? run.to
  }
  return found
}

/** Where in the run a title begins that a name follows, or -1. */
function laterTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    const isFree = !/^[-–&]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 1]?.lower !== 'of'
    const end = isFree ? longest(tokens, index, to, TITLES) : null
    if (end !== null && end < to && isCapitalised(tokens[end])) return index
  }
  return -1
}

interface Evidence {
  from: number
  known: Known | null
  knownEnd: number | null
  shape: [NameType, number] | null
  titles: string[]
}

function nextSegment(run: Run, evidence: Evidence): Segment | null {
  const { tokens } = run.sentence
  const { from, known, knownEnd, shape, titles } = evidence
  const { to } = run
  if (titles.length > 0) {
    const end = personEnd(tokens, from, to)
    return { from, to: end, type: 'PERSON', known: null, score: 0.95, titles }
  }
  if (known && knownEnd === to && !(known.ambiguous && tokens[from - 1]?.pos !== 'ADP')) {
    return { from, to, type: known.type, known, score: known.ambiguous ? 0.6 : 0.9, titles }
  }
  const head = tokens[to - 1]?.text ?? ''
  const isGiven =
    SURNAME_LIKE.has(head) &&
    GIVEN_NAMES.has(tokens[from]?.text ?? '') &&
    words(tokens, from, to).split(' ').length <= 3
  if (shape && !(shape[0] !== 'ORG' && isGiven))
    return { from, to, type: shape[0], known: null, score: shape[1], titles }
  if (isPersonShape(tokens, from, to) && !(known && knownEnd !== null && knownEnd > from + 1)) {
    return { from, to: personEnd(tokens, from, to), type: 'PERSON', known: null, score: 0.85, titles }
  }
  if (
    known &&
    knownEnd !== null &&
    (known.type === 'NORP' || known.type === 'GPE' || knownEnd > from + 1) &&
    !known.ambiguous
  ) {
    // "French President", "Kyiv Mayor", "European Union Commissioner": the known name first, then the rest.
    return { from, to: knownEnd, type: known.type, known, score: 0.85, titles }
  }
  const guessed = guess(run, from, to)
  // A name that is more often a person's or a word is still likelier what the lexicon says than nothing at all.
  if (known && knownEnd === to && (!guessed || guessed[1] < 0.5))
    return { from, to, type: known.type, known, score: 0.5, titles }
  return guessed && { from, to, type: guessed[0], known: null, score: guessed[1], titles }
}

/** A person's name ends before a suffix's end at the latest: "Roe Jr.", and never takes in more than five words. */
function personEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = Math.min(to, from + 7)
  while (end > from + 1 && !isCapitalised(tokens[end - 1])) end--
  while (
    end > from + 1 &&
    NAME_SUFFIXES.has(tokens[end - 1]?.text ?? '') &&
    !/^(?:[JS]r\.?|I{2,3}|IV)$/.test(tokens[end - 1]?.text ?? '')
  )
    end--
  return end
}

/** In a line without case only known names count, and names that the rest of the article shows. */
function caselessSegments(run: Run, gazetteer: Gazetteer, seen: ReadonlyMap<string, Name>): Segment[] {
  const { tokens } = run.sentence
  const found: Segment[] = []
  for (let from = run.from; from < run.to; from++) {
    const accepts = (phrase: string) =>
      seen.has(phrase.toLowerCase()) || gazetteer.findAnyCase(phrase)?.ambiguous === false
    const to = longest(tokens, from, run.to, { begins: () => true, accepts })
    if (to === null) continue
    const phrase = words(tokens, from, to)
    const earlier = seen.get(phrase.toLowerCase())
    const known = earlier?.known ?? gazetteer.findAnyCase(phrase)
    const type = earlier?.type ?? known?.type
    if (type) found.push({ from, to, type, known, score: 0.75, titles: [] })
    from = to - 1
  }
  return found
}

function toName(run: Run, segment: Segment): Name | null {
  const { tokens, index } = run.sentence
  const { type, known, titles, score } = segment
  const [first, last] = [tokens[segment.from], tokens[segment.to - 1]]
  if (!first || !last) return null
  const initial = run.initial && segment.from === run.from && segment.to === segment.from + 1
  return { start: first.start, end: last.end, type, sentence: index, known, titles, initial, score }
}

/** A lone first word of a sentence that nothing else in the article shows to be a name. */
function isStray(name: Name, names: readonly Name[], text: string): boolean {
  if (!name.initial || name.score > 0.5) return false
  const phrase = text.slice(name.start, name.end)
  return !names.some(
    other =>
      other !== name &&
      (!other.initial || other.score > 0.5) &&
      text.slice(other.start, other.end).split(/\s+/).includes(phrase)
  )
}

/** Surnames and other single words take the type of the longer name that the article gives them. */
function settle(names: readonly Name[], text: string): Name[] {
  const votes = new Map<string, Name>()
  for (const name of names) {
    const phrase = text.slice(name.start, name.end)
    const strongest = votes.get(phrase)
    if (!strongest || name.score > strongest.score) votes.set(phrase, name)
    const suffix = phrase.split(/\s+/).at(-1) ?? ''
    if (COMPANY_SUFFIXES.has(suffix))
      votes.set(phrase.slice(0, -suffix.length).trim(), { ...name, known: null, score: 0.85 })
    const [begin = ''] = phrase.split(/[\s]/)
    if (name.type === 'ORG' && name.score >= 0.85 && phrase !== begin && !votes.has(begin))
      votes.set(begin, { ...name, known: null, score: 0.6 })
    if (name.type !== 'PERSON' || name.score < 0.8) continue
    const surname = phrase.split(/\s+/).at(-1) ?? phrase
    if (!votes.has(surname) || (votes.get(surname)?.score ?? 0) < 0.8)
      votes.set(surname, { ...name, known: null, score: 0.8 })
  }
  const kept = names.filter(name => !isStray(name, names, text))
  return kept.map(name => {
    const best = votes.get(text.slice(name.start, name.end))
    if (!best || best.score <= name.score) return name
    return { ...name, type: best.type, known: best.known, score: Math.max(name.score, best.score - 0.05) }
  })
}

/** Finds names in text order, none inside another. */
export function findNames(document: Document, gazetteer: Gazetteer): Name[] {
  const { text } = document.article
  const runs = document.sentences.filter(({ role }) => role !== 'credit').flatMap(findRuns)
  const toNames = (run: Run, found: Segment[]) => found.flatMap(segment => toName(run, segment) ?? [])
  const cased = settle(
    runs.filter(run => !run.caseless).flatMap(run => toNames(run, segments(run, gazetteer))),
    text
  )
  const seen = new Map(
    cased.filter(({ score }) => score >= 0.5).map(name => [text.slice(name.start, name.end).toLowerCase(), name])
  )
  const caseless = runs.filter(run => run.caseless).flatMap(run => toNames(run, caselessSegments(run, gazetteer, seen)))
  const works = findWorks(document).flatMap(span => toWork(document, span))
  const others = [...cased, ...caseless].filter(name => !works.some(work => overlaps(work, name)))
  return [...works, ...others].sort((a, b) => a.start - b.start)
}

function toWork({ sentences }: Document, span: Span): Name[] {
  const sentence = sentences.find(other => contains(other, span))
  if (!sentence || sentence.role === 'headline') return []
  return [
    { ...span, type: 'WORK_OF_ART', sentence: sentence.index, known: null, titles: [], initial: false, score: 0.7 }
  ]
}
