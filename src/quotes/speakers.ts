import { ROLE_NOUNS, type RoleClass } from '../lexicon/role-nouns.js'
import { findChunks } from '../phrases/chunks.js'
import { contains } from '../span.js'
import type { Document, Entities, Entity, Mention, Span, SpeakerType, Token } from '../types.js'

/** Who the words of a source stand for. */
export interface Speaker {
  speaker: string | null
  speakerId: string | null
  speakerType: SpeakerType
  speakerDescriptor: string | null
  /** How sure the mention is that the speaker was found by; 1 for words that name no entity. */
  score: number
}

export const NOBODY: Speaker = {
  speaker: null,
  speakerId: null,
  speakerType: 'unknown',
  speakerDescriptor: null,
  score: 1
}

const PRONOUNS =
  /^(?:he|she|they|it|we|you|i|him|her|them|us|me|who|which|that|both|all|some|many|others|one|those|these|q|a)$/i
/** What a source has behind the words that name it: a relative clause, a closing comma. */
const TAIL = /,(?: (?:who|whom|whose|which|known as|speaking|citing|quoting)\b.*)?$/s
const GROUPS = /^(?:they|we|both|all|some|many|others|those|these)$/i
const ROLE_TYPES: Record<RoleClass, SpeakerType> = {
  person: 'person',
  group: 'group',
  anonymous: 'anonymous',
  document: 'document',
  poll: 'poll',
  government: 'government',
  organisation: 'organisation'
}

function typeOf(entity: Entity): SpeakerType {
  if (entity.type === 'PERSON') return 'person'
  if (entity.type === 'GPE') return 'government'
  if (entity.type === 'NORP') return 'group'
  if (entity.type === 'ORG')
    return entity.country !== null &&
      /\b(?:ministry|government|parliament|congress|senate|police|court|department|white house|kremlin|pentagon|army|council)\b/i.test(
        entity.name
      )
      ? 'government'
      : 'organisation'
  if (entity.type === 'LAW' || entity.type === 'WORK_OF_ART') return 'document'
  return 'unknown'
}

/** The mention that the source's head word belongs to: not "Roe" in "a spokesman for Roe". */
function headMention(source: Span, tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
  const inside = mentions.filter(mention => contains(source, mention) && mention.kind !== 'value')
  const named = inside.find(mention => isApposition(source, mention, tokens))
  if (named) return named
  const words = tokens.filter(token => contains(source, token))
  const chunk = findChunks(words).find(({ kind }) => kind === 'noun')
  const [first, head, last] = chunk
    ? [words[chunk.from], words[chunk.head], words[chunk.to - 1]]
    : [words[0], words.at(-1), words.at(-1)]
  if (!first || !head || !last) return null
  return (
    inside.find(mention => mention.end >= head.end && mention.start <= head.start) ??
    inside.find(mention => mention.start === source.start && mention.end === source.end) ??
    null
  )
}

/** "the union's organiser, Jane Roe,": the name behind the first comma says who the words before it are. */
function isApposition(source: Span, { start, type, kind }: Mention, tokens: readonly Token[]): boolean {
  if (type !== 'PERSON' || kind !== 'name' || start === source.start) return false
  const before = tokens.filter(token => token.start >= source.start && token.end <= start)
  const commas = before.flatMap((token, index) => (token.text === ',' ? [index] : []))
  const [comma] = commas
  // A form of address may stand between: ", Dr. Jane Roe".
  return comma !== undefined && commas.length === 1 && before.length - comma <= LONGEST_ADDRESS && !hasVerb(before)
}

/** In tokens, the comma included. */
const LONGEST_ADDRESS = 4
const hasVerb = (tokens: readonly Token[]) =>
  tokens.some(({ pos, lower }) => pos === 'AUX' || /^(?:who|which|that)$/.test(lower))

function fromEntity(mention: Mention, entities: ReadonlyMap<string, Entity>): Speaker | null {
  const entity = entities.get(mention.entityId)
  if (!entity) return null
  return {
    speaker: entity.name,
    speakerId: entity.id,
    speakerType: typeOf(entity),
    speakerDescriptor: entity.descriptors[0] ?? null,
    score: mention.kind === 'name' ? 1 : mention.score
  }
}

/** A source that is no entity is a speaker by its words: "two police officials", "the report". */
function fromWords(source: Span, tokens: readonly Token[], document: Document): Speaker {
  const words = document.article.text.slice(source.start, source.end).replace(/\s+/g, ' ').replace(TAIL, '')
  const inside = tokens.filter(token => contains(source, token))
  if (/^I$/.test(words))
    return { ...NOBODY, speaker: document.article.byline?.replace(/^by /i, '') ?? words, speakerType: 'author' }
  if (PRONOUNS.test(words)) return { ...NOBODY, speakerType: GROUPS.test(words) ? 'group' : 'unknown' }
  const chunk = findChunks(inside).find(({ kind }) => kind === 'noun')
  const head = (chunk ? inside[chunk.head] : inside.at(-1))?.lower ?? ''
  const roleClass = ROLE_NOUNS.get(head)
  return { ...NOBODY, speaker: words, speakerType: roleClass ? ROLE_TYPES[roleClass] : 'unknown' }
}

/** Creates the look-up from a source's words to who that is, through names, pronouns and roles. */
export function createSpeakerFinder(document: Document, { entities, mentions }: Entities): (source: Span) => Speaker {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const persons = mentions.filter(({ type, kind }) => type === 'PERSON' && kind === 'name')
  return source => {
    const sentence = document.sentences.find(other => contains(other, source))
    const tokens = sentence?.tokens ?? []
    const words = document.article.text.slice(source.start, source.end)
    if (/^who$/i.test(words)) {
      const antecedent = persons.findLast(({ end }) => end <= source.start && source.start - end <= 2)
      return (antecedent && fromEntity(antecedent, byId)) ?? NOBODY
    }
    // "the union's organiser, Jane Roe": the name behind the comma says who that is, before any look-back for the role.
    const named = persons.find(
      ({ start }) =>
        start > source.end && /^, (?:\p{Lu}\p{L}*\.? )?$/u.test(document.article.text.slice(source.end, start))
    )
    const mention = headMention(source, tokens, mentions)
    if (named && !(mention?.type === 'PERSON' && mention.kind === 'name')) return fromEntity(named, byId) ?? NOBODY
    return (mention && fromEntity(mention, byId)) ?? fromWords(source, tokens, document)
  }
}
