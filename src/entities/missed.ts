import { SCHOOL_HEADS } from '../lexicon/name-evidence.js'
import { NORPS } from '../lexicon/norps.js'
import { firstFrom, overlaps } from '../span.js'
import type { Document, NameSpan, Sentence, Token } from '../types.js'
import { smallWords } from './agreement.js'
import { shortFormBehind } from './brackets.js'
import { initials } from './initials.js'
import { longest, type PhraseTest, words } from './stretches.js'

/** Names that the model is surer of than this are looked for where it marks none. */
const SURE = 0.9
/** How much less sure a name is that is found only because it stands elsewhere. */
const FOUND_AGAIN = 0.8

const SHORTEST_ACRONYM = 3
/** "Tarsk City", "University of Tarsk": Tarsk is a place. */
const OF_PLACE =
  /^(?:(?<city>\p{Lu}\p{Ll}+) City|(?:University|Bank|Republic|Kingdom|Port|Government) of (?<place>\p{Lu}\p{Ll}+))$/u

type Known = Pick<NameSpan, 'type' | 'score'>
/** Peoples, faiths and parties, which are that wherever they have a capital. */
const PEOPLES = [...NORPS].map((word): [string, Known] => [word, { type: 'NORP', score: SURE }])
const firstWord = (phrase: string) => /^[\p{L}\p{N}.]+/u.exec(phrase)?.[0] ?? phrase
const PEOPLE_BEGINNINGS: ReadonlySet<string> = new Set([...NORPS].map(firstWord))

/**
 * Finds names where the model marks none, most often in headings and at the beginning of a sentence: those that it is
 * sure of elsewhere in the article, in the same words, by the surname of a person, the initials of an organisation or the
 * place in its name; peoples, faiths and parties; and what stands behind a form of address ("Mr. King"), and schools.
 * @param names  what the model marks, in text order
 */
export function findMissed(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const { article, sentences } = document
  const known = new Map<string, Known>(PEOPLES)
  for (const name of names) {
    if (name.score < SURE) continue
    const phrase = article.text.slice(name.start, name.end).replace(/\s+/g, ' ')
    if (/^\p{Lu}/u.test(phrase)) known.set(phrase, name)
    const surname = name.type === 'PERSON' ? /(?<=\s)\p{Lu}[\p{L}’'-]+$/u.exec(phrase)?.[0] : undefined
    if (surname && !known.has(surname)) known.set(surname, name)
    const acronym = name.type === 'ORG' ? initials(phrase) : ''
    if (acronym.length >= SHORTEST_ACRONYM && !known.has(acronym)) known.set(acronym, name)
    const short = name.type === 'ORG' ? shortFormBehind(article.text, name) : null
    if (short) known.set(article.text.slice(short.start, short.end), name)
    const place = name.type === 'PLACE' || name.type === 'ORG' ? OF_PLACE.exec(phrase)?.groups : undefined
    const where = place?.city ?? place?.place
    if (where && !known.has(where)) known.set(where, { type: 'PLACE', score: name.score * FOUND_AGAIN })
  }
  const small = smallWords(document)
  const beginnings = new Set([...known.keys()].slice(PEOPLES.length).map(firstWord))
  const test: PhraseTest = {
    begins: word => beginnings.has(word) || PEOPLE_BEGINNINGS.has(word),
    accepts: phrase => known.has(phrase)
  }
  return sentences.flatMap(sentence => {
    const here = names.slice(firstFrom(names, sentence.start), firstFrom(names, sentence.end))
    const again = repeatsIn(sentence, { here, known, test, small })
    const found = [...again, ...addressedIn(sentence, [...here, ...again])]
    return [...found, ...schoolsIn(sentence, [...here, ...found])]
  })
}

interface Article {
  here: readonly NameSpan[]
  known: ReadonlyMap<string, Known>
  test: PhraseTest
  /** Words that the article writes with a small letter. */
  small: ReadonlySet<string>
}

function repeatsIn({ tokens }: Sentence, { here, known, test, small }: Article): NameSpan[] {
  const isFree = (token: Token) => !here.some(name => overlaps(name, token))
  const found: NameSpan[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = longest(tokens, from, tokens.length, test)
    if (to === null) continue
    const phrase = tokens.slice(from, to)
    const [first, last] = [phrase[0], phrase.at(-1)]
    const isCommon = from === 0 && to === 1 && small.has(first?.lower ?? '')
    if (!first || !last || isCommon || !phrase.every(isFree) || isPart(tokens, from, to)) continue
    const name = known.get(words(tokens, from, to))
    if (name) found.push({ start: first.start, end: last.end, type: name.type, score: name.score * FOUND_AGAIN })
    from = to - 1
  }
  return found
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Dame)\.?$/
/** How sure a name is that only a form of address shows. */
const ADDRESSED = 0.85

/** Up to three words with a capital behind a form of address. */
function addressedIn({ tokens }: Sentence, taken: readonly NameSpan[]): NameSpan[] {
  const isPart = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\p{L}/u.test(token.text) && !taken.some(name => overlaps(name, token))
  return tokens.flatMap((token, index): NameSpan[] => {
    if (!ADDRESS.test(token.text) || taken.some(name => overlaps(name, token))) return []
    let to = index + 1
    while (to < index + 4 && isPart(tokens[to])) to++
    const [first, last] = [tokens[index + 1], tokens[to - 1]]
    if (!first || !last || to === index + 1) return []
    return [{ start: first.start, end: last.end, type: 'PERSON', score: ADDRESSED }]
  })
}

/** How sure a school is that only its last word shows. */
const HEADED = 0.7

const isPossessive = (token: Token | undefined) => /^'s?$/.test(token?.lower ?? '')

/** "Tarsk’s College", "Roe High School" inside a sentence. */
function schoolsIn({ tokens }: Sentence, taken: readonly NameSpan[]): NameSpan[] {
  const isFree = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !taken.some(name => overlaps(name, token))
  return tokens.flatMap((token, index): NameSpan[] => {
    if (!SCHOOL_HEADS.has(token.text) || !isFree(token) || isFree(tokens[index + 1])) return []
    let from = index
    while (isFree(tokens[from - 1]) || (isPossessive(tokens[from - 1]) && isFree(tokens[from - 2]))) from--
    const first = tokens[from]
    const isWhole = from > 1 && from < index && !/^(?:of|-)$/.test(tokens[index + 1]?.lower ?? '')
    return first && isWhole ? [{ start: first.start, end: token.end, type: 'ORG', score: HEADED }] : []
  })
}

/** Whether the words are part of longer ones with capitals, which may be another name. */
function isPart(tokens: readonly Token[], from: number, to: number): boolean {
  const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '')
  return isCapital(tokens[to]) || (from > 1 && isCapital(tokens[from - 1]))
}
