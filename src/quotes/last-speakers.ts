import { GIVEN_NAMES } from '../lexicon/given-names.js'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/role-nouns.js'
import { HONORIFICS } from '../lexicon/titles.js'
import { type Trees, topOf } from '../phrases/trees.js'
import type { Document, Mention, Span, SpeakerType } from '../types.js'
import type { Speaker } from './speakers.js'

/** A speaker that a pronoun may go on with. */
interface Spoken {
  speaker: Speaker
  source: Span
  sentence: number
  gender: 'f' | 'm' | null
  isPlural: boolean
  isSpokesperson: boolean
}

const PRONOUNS: Record<string, { gender: 'f' | 'm' | null; isPlural: boolean; types: readonly SpeakerType[] }> = {
  he: { gender: 'm', isPlural: false, types: ['person', 'anonymous'] },
  she: { gender: 'f', isPlural: false, types: ['person', 'anonymous'] },
  it: { gender: null, isPlural: false, types: ['organisation', 'government', 'document', 'poll'] },
  they: { gender: null, isPlural: true, types: ['group', 'anonymous', 'person'] }
}
/** How many sentences back the last speaker may be. */
const FARTHEST = 4
/** How sure it is that a pronoun goes on with the last speaker. */
const LIKELY = 0.6

/** Looks up whom a pronoun goes on with that names nobody by itself: the last who spoke and whom it fits. */
export function createLastSpeakers(document: Document, mentions: readonly Mention[], trees: Trees) {
  const spoken: Spoken[] = []
  const persons = mentions.filter(({ kind, type }) => kind === 'name' && type === 'PERSON')
  const wordsOf = ({ start, end }: Span) => document.article.text.slice(start, end)
  const sentenceOf = ({ start }: Span) => document.sentences.findLastIndex(sentence => sentence.start <= start)

  function note(source: Span, speaker: Speaker): void {
    if (speaker.speaker === null || speaker.speakerType === 'author') return
    const words = wordsOf(source)
    const before = spoken.findLast(other => other.speaker.speaker === speaker.speaker)
    const gender = PRONOUNS[words.toLowerCase()]?.gender ?? before?.gender ?? genderOf(`${words} ${speaker.speaker}`)
    const isPlural = before?.isPlural ?? isPluralAt(source, trees)
    const isSpokesperson = before?.isSpokesperson ?? /\bspokes(?:man|woman|person)\b/i.test(words)
    spoken.push({ speaker, source, sentence: sentenceOf(source), gender, isPlural, isSpokesperson })
  }

  function find(source: Span): Speaker | null {
    const pronoun = PRONOUNS[wordsOf(source).toLowerCase()]
    if (!pronoun) return null
    const sentence = sentenceOf(source)
    const last = spoken.findLast(
      one =>
        one.source.end <= source.start &&
        sentence - one.sentence <= FARTHEST &&
        (pronoun.types.includes(one.speaker.speakerType) || (pronoun.gender !== null && one.isSpokesperson)) &&
        one.isPlural === pronoun.isPlural &&
        (one.gender === null || pronoun.gender === null || one.gender === pronoun.gender)
    )
    if (!last) return null
    // Somebody named since then may be meant as well.
    const isRival = (name: Mention) =>
      last.source.end <= name.start &&
      name.end <= source.start &&
      name.entityId !== last.speaker.speakerId &&
      [null, pronoun.gender].includes(genderOf(wordsOf(name)))
    if (pronoun.gender !== null && persons.some(isRival)) return null
    return { ...last.speaker, score: LIKELY * last.speaker.score }
  }

  return { note, find }
}

/** What gender the words of a source, or the given name of its speaker, tell; the first word that tells one counts. */
function genderOf(words: string): 'f' | 'm' | null {
  for (const word of words.split(/[\s,]+/)) {
    const lower = word.toLowerCase()
    const told =
      HONORIFICS.get(word) ?? (FEMALE_NOUNS.has(lower) ? 'f' : MALE_NOUNS.has(lower) ? 'm' : GIVEN_NAMES.get(word))
    if (told === 'f' || told === 'm') return told
  }
  return null
}

/** Whether a source is more than one: "officials", "Jane Roe and John Marsh". */
function isPluralAt(source: Span, trees: Trees): boolean {
  const { tokens, children, relation, pos } = trees
  const top = topOf(source, trees)
  const { lower = '', lemma = '' } = tokens[top] ?? {}
  if (children(top).some(child => relation(child) === 'conj' && child < trees.within(source).to)) return true
  return (
    /^(?:they|we|both|some|many|others)$/.test(lower) || (pos(top) === 'NOUN' && lower !== lemma && lower.endsWith('s'))
  )
}
