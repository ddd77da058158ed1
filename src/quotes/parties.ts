import { textOf } from '../span.js'
import type { Document, Entities, Entity, Mention, Span } from '../types.js'
import { NOBODY, type Speaker, speakerOf } from './speakers.js'

/** Who asks and who answers in an interview. */
export interface Parties {
  question: Speaker
  answer: Speaker
}

/** How sure it is who answers or asks: where the words before say so, and where but one person is named there. */
const SURE = { told: 0.9, alone: 0.7 }

/** What counts besides being told to speak, which counts 1. */
const IN_TITLE = 0.5
const DESCRIBED = 0.25

const TALKS = `talk(?:s|ed)|speaks|spoke|sat down|sits down|caught up|catches up|chat(?:s|ted)`
/** What stands right before whoever is asked: "Q&A with", "five minutes with the painter", "we spoke to". */
const BEFORE_ANSWER = new RegExp(
  String.raw`\b(?:(?:Q ?(?:&|and) ?A|interview|conversation|minutes|questions|chat) (?:with|for)|(?:${TALKS}) (?:to|with)|interviewed|interviews|meets|met|asked)(?: (?!and |with )[\p{L}’'-]+,?){0,7} $`,
  'iu'
)
/** What stands right behind whoever answers: "talks about", ", author of The Oar, spoke to us". */
const BEHIND_ANSWER = new RegExp(
  String.raw`^(?:, [^.!?]{2,120},)? (?:${TALKS}|answers|answered|reflects|explains|discusses|tells|told)\b`,
  'iu'
)
/** What stands right before whoever asks, where somebody else answers: "talks to". */
const BEFORE_QUESTION = new RegExp(String.raw`\b(?:by|tells|told|(?:${TALKS}) (?:to|with))(?: the)? $`, 'iu')
/** "**Ada Roe** talks to the painter" */
const BEHIND_QUESTION = new RegExp(String.raw`^ (?:${TALKS}|meets|met|interviews|interviewed|asks|asked)\b`, 'iu')

interface Introduction {
  document: Document
  byId: ReadonlyMap<string, Entity>
  /** What is mentioned in headlines and body before the first turn. */
  mentions: readonly Mention[]
}

/**
 * Finds who answers and who asks by the title, the byline and the words before the first turn.
 * @param until  where the first turn begins
 */
export function findParties(document: Document, { entities, mentions }: Entities, until: number): Parties {
  const introduction = {
    document,
    byId: new Map(entities.map(entity => [entity.id, entity])),
    mentions: mentions.filter(({ role, end }) => end <= until && /^(?:body|headline)$/.test(role))
  }
  const answer = answering(introduction)
  return { question: asking(introduction, answer), answer }
}

/**
 * Of the persons named, other than the author, the one who is told to speak, most often, or in the headline; or the only
 * one. Of two who talk to each other it is the one who is told to be something.
 */
function answering({ document, byId, mentions }: Introduction): Speaker {
  const { text, title, byline } = document.article
  const weights = new Map<string, number>()
  for (const { id, type, name } of byId.values())
    if (type === 'PERSON' && title?.includes(name)) weights.set(id, IN_TITLE)
  for (const mention of mentions) {
    if (mention.type !== 'PERSON') continue
    const { before, behind } = around(mention, text)
    const isTold = (mention.kind === 'name' && BEFORE_ANSWER.test(before)) || BEHIND_ANSWER.test(behind)
    const other =
      weights.get(mention.entityId) ?? ((byId.get(mention.entityId)?.descriptors.length ?? 0) > 0 ? DESCRIBED : 0)
    weights.set(mention.entityId, other + (isTold ? 1 : 0) + (mention.role === 'headline' ? IN_TITLE : 0))
  }
  const [first, second] = [...weights]
    .filter(([id]) => !byline?.includes(byId.get(id)?.name ?? ''))
    .sort(([, a], [, b]) => b - a)
  const entity = byId.get(first?.[0] ?? '')
  if (!first || !entity || (second && first[1] <= second[1])) return NOBODY
  if (first[1] >= 1) return speakerOf(entity, SURE.told)
  return second && first[1] < IN_TITLE ? NOBODY : speakerOf(entity, SURE.alone)
}

/** Whoever is told to speak with the one who answers, else the author. */
function asking({ document, byId, mentions }: Introduction, { speakerId }: Speaker): Speaker {
  const { text, byline } = document.article
  if (byline) return { ...NOBODY, speaker: byline.replace(/^by /i, ''), speakerType: 'author' }
  const other = mentions.find(mention => {
    if (mention.kind !== 'name' || !/^(?:PERSON|ORG)$/.test(mention.type) || mention.entityId === speakerId)
      return false
    const { before, behind } = around(mention, text)
    return BEFORE_QUESTION.test(before) || (mention.type === 'PERSON' && BEHIND_QUESTION.test(behind))
  })
  const entity = byId.get(other?.entityId ?? '')
  return speakerId !== null && entity ? speakerOf(entity, SURE.alone) : NOBODY
}

/** The words of its paragraph before and behind a mention. */
function around(mention: Span, text: string): { before: string; behind: string } {
  const start = text.lastIndexOf('\n', mention.start - 1) + 1
  const [behind = ''] = /^[^\n]*/.exec(text.slice(mention.end)) ?? []
  return { before: textOf(text, { start, end: mention.start }), behind }
}
