import { GIVEN_NAMES } from '../lexicon/given-names.js'
import type { NameType, Token } from '../types.js'
import type { Gazetteer, Known } from './gazetteer.js'
import { isCapitalised, type Run } from './runs.js'
import { longest, type PhraseTest, TITLES, words } from './stretches.js'
import { guess, isPersonShape, personEnd, SURNAME_LIKE, typeByShape } from './typing.js'

/** A name inside a run; `from` and `to` (exclusive) are indices into its sentence's tokens. */
export interface Segment {
  from: number
  to: number
  type: NameType
  known: Known | null
  score: number
  titles: string[]
}

/** Splits a run into names: titles off, nationalities and countries before titles apart, the rest typed. */
export function segments(run: Run, gazetteer: Gazetteer): Segment[] {
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

/** In a line without case only known names count, and names that the rest of the article shows. */
export function caselessSegments(
  run: Run,
  gazetteer: Gazetteer,
  seen: ReadonlyMap<string, Pick<Segment, 'type' | 'known'>>
): Segment[] {
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
