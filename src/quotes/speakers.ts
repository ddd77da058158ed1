import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { findChunks } from '../phrases/chunks.js'
import { antecedentPhrase } from '../phrases/relatives.js'
import { type Trees, topOf } from '../phrases/trees.js'
import { contains, firstFrom } from '../span.js'
import type { Article, Document, Entities, Entity, Mention, Span, SpeakerType, Token } from '../types.js'
import { typeOf, typeOfWords } from './speaker-types.js'

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
const TAIL = /,(?: (?:(?:\w+ of )?(?:who|whom|whose|which)|known as|speaking|citing|quoting)\b.*)?$/s
const GROUPS = /^(?:they|we|both|all|some|many|others|those|these)$/i
/**
 * The name that the source's tree has at its top, or else the first person's name in an apposition: "Her rival, the prime
 * minister, Jane Roe". What the apposition hangs on is often the wrong one of two nouns, and tells nothing.
 */
function headByTree(source: Span, mentions: readonly Mention[], trees: Trees): Mention | null {
  const names = mentions.filter(mention => contains(source, mention) && mention.kind === 'name')
  const nameOf = (token: number) => {
    const { start, end } = trees.tokens[token] ?? source
    return names.find(name => name.start <= start && end <= name.end)
  }
  const own = nameOf(topOf(source, trees))
  if (own?.type === 'PERSON') return own
  const { from, to } = trees.within(source)
  for (let token = from; token < to; token++) {
    const name = trees.relation(token) === 'appos' ? nameOf(token) : undefined
    if (name?.type === 'PERSON') return name
    // "The contractor, Acme,"
    if (name?.type === 'ORG' && !own && trees.head(token) === topOf(source, trees)) return name
  }
  return own ?? null
}

/** Whether a name other than a person's only describes the noun at the top: "the Singapore-based company". */
function isBeside({ kind, type, start, end }: Mention, top: number, trees: Trees): boolean {
  const { tokens, pos, relation, head: above } = trees
  const head = tokens[top]
  if (!head || kind !== 'name' || type === 'PERSON' || pos(top) !== 'NOUN') return false
  const { from, to } = trees.within({ start, end })
  for (let token = from; token < to; token++) if (relation(token) === 'appos' && above(token) === top) return false
  return head.end <= start || head.start >= end
}

const SOME = /^(?:some|several)\b/i

/** "A senior Liberal", "two Democrats": some of those whom the name stands for. */
const isOneOf = ({ type, start, end }: Mention, source: Span, text: string) =>
  /^(?:NORP|ORG)$/.test(type) &&
  start > source.start &&
  end <= source.end &&
  /^(?:an?|one|another|two|three|several|some) (?:\p{Ll}[\p{L}-]* )*$/u.test(
    text.slice(source.start, start).toLowerCase()
  )

/** Whether a name is no name of what heads the source: "a history by Prof. Jane Roe", "analysts surveyed by Jane Roe". */
function isWithin({ kind, type, start, end }: Mention, top: number, { tokens, pos }: Trees): boolean {
  const head = tokens[top]
  if (!head || kind !== 'name' || type !== 'PERSON' || pos(top) !== 'NOUN') return false
  if (start < head.end && head.start < end) return false
  const isThing = /^(?:document|poll)$/.test(ROLE_NOUNS.get(head.lower) ?? '')
  return isThing || (head.lower !== head.lemma && head.lower.endsWith('s'))
}

/** The mention that the source's head word belongs to: not "Roe" in "a spokesman for Roe". */
function headMention(source: Span, tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
  const inside = mentions.filter(mention => contains(source, mention) && mention.kind !== 'value')
  const named = inside.find(
    mention => isApposition(mention, { tokens, inside }) || isTitled(mention, { source, tokens })
  )
  if (named) return named
  const chunk = findChunks(tokens).find(({ kind }) => kind === 'noun')
  const [head, last] = chunk ? [tokens[chunk.head], tokens[chunk.to - 1]] : [tokens.at(-1), tokens.at(-1)]
  if (!head || !last) return null
  return (
    inside.find(mention => mention.end >= head.end && mention.start <= head.start) ??
    // "the spokesman Ivo Earnest", where the given name was taken for the end of the phrase.
    inside.find(mention => isPersonName(mention) && mention.start - last.end === 1) ??
    inside.find(mention => mention.start === source.start && mention.end === source.end) ??
    null
  )
}

/**
 * "the union's organiser, Jane Roe,": the name behind the first comma says who the words before it are, unless those are
 * a name themselves ("Jane Roe, Obama's doctor,"). A form of address may stand between: ", Dr. Jane Roe".
 */
function isApposition(
  name: Mention,
  { tokens, inside }: { tokens: readonly Token[]; inside: readonly Mention[] }
): boolean {
  if (!isPersonName(name)) return false
  const before = tokens.filter(({ end }) => end <= name.start)
  const at = before.findIndex(({ text }) => text === ',')
  const comma = before[at]
  if (!comma || at === 0 || hasVerb(before)) return false
  const isName = (other: Mention) =>
    other.kind === 'name' && (other.end === comma.start ? !isGoverned(other, tokens) : isPersonName(other))
  return (
    before.slice(at + 1).every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !inside.some(other => isName(other) && other.end <= comma.start && !isPossessive(other, tokens))
  )
}

/** "Education Minister Ada Moss", "director of the fund Jane Roe": a name at the end of a phrase that no preposition governs. */
function isTitled(name: Mention, { source, tokens }: { source: Span; tokens: readonly Token[] }): boolean {
  if (!isPersonName(name) || name.start === source.start) return false
  const comma = tokens.find(({ text }) => text === ',')
  const end = comma?.start ?? source.end
  return name.end === end && !isGoverned(name, tokens) && !hasVerb(tokens.filter(token => token.end <= name.start))
}

/** Whether a word stands right before the name that makes it no head: "for Roe", "and Roe", "Roe’s" before it. */
function isGoverned({ start }: Span, tokens: readonly Token[]): boolean {
  const before = tokens.findLast(token => token.end <= start)
  return before !== undefined && /^(?:ADP|CCONJ|PUNCT|PART|SCONJ|VERB)$/.test(before.pos)
}

const isPersonName = ({ type, kind }: Mention) => type === 'PERSON' && kind === 'name'
/** "Roe" in "Roe's lawyer". */
const isPossessive = ({ end }: Span, tokens: readonly Token[]) =>
  tokens.some(({ start, text }) => start === end && /^['’]s?$/.test(text))
const hasVerb = (tokens: readonly Token[]) =>
  tokens.some(({ pos, lower }) => pos === 'AUX' || /^(?:who|which|that)$/.test(lower))

const ANOTHER = /^,? (?:and|or) \p{L}/u
const MORE = /^(?:, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)*,? (?:and|or) \p{L}/u
/** "The Fisheries Union, or FU": another name of the same. */
const ALIAS = /^, or (?:the )?\p{Lu}{2,}\b/u
/** "Jane Roe and John Marsh", "Germany, Japan and Oman": more than the one whom the mention names. */
function goesOn(source: Span, { end, type }: Mention, text: string): boolean {
  const behind = text.slice(end, source.end)
  return (type === 'PERSON' ? ANOTHER : MORE).test(behind) && !ALIAS.test(behind)
}

function fromEntity(mention: Mention, entities: ReadonlyMap<string, Entity>): Speaker | null {
  const entity = entities.get(mention.entityId)
  return entity ? speakerOf(entity, mention.kind === 'name' ? 1 : mention.score) : null
}

/** An entity as a speaker, found with the given score. */
export function speakerOf(entity: Entity, score: number): Speaker {
  return {
    speaker: entity.name,
    speakerId: entity.id,
    speakerType: typeOf(entity),
    // What an organisation is called is its kind and no office.
    speakerDescriptor: entity.type === 'PERSON' ? (entity.descriptors[0] ?? null) : null,
    score
  }
}

/** The tokens of a source, and the one that the others hang on. */
interface Words {
  tokens: readonly Token[]
  top: Token | undefined
  /** What it names besides: "the council" of "a spokesman for the council". */
  named: Entity | undefined
}

/** A source that is no entity is a speaker by its words: "two police officials", "the report". */
function fromWords(source: Span, { tokens, top, named }: Words, { text, byline }: Article): Speaker {
  const words = text.slice(source.start, source.end).replace(/\s+/g, ' ').replace(TAIL, '')
  if (/^I$/.test(words)) return { ...NOBODY, speaker: byline?.replace(/^by /i, '') ?? words, speakerType: 'author' }
  if (PRONOUNS.test(words)) return { ...NOBODY, speakerType: GROUPS.test(words) ? 'group' : 'unknown' }
  const chunk = findChunks(tokens).find(({ kind }) => kind === 'noun')
  const head = (chunk ? tokens[chunk.head] : tokens.at(-1))?.lower ?? ''
  return {
    ...NOBODY,
    speaker: words,
    speakerType: typeOfWords(text.slice(source.start), { words, head, top: top?.lower ?? '', named })
  }
}

/** Creates the look-up from a source's words to who that is, through names, pronouns and roles. */
export function createSpeakerFinder(
  { article, sentences }: Document,
  { entities, mentions }: Entities,
  trees: Trees
): (source: Span) => Speaker {
  const { tokens, within } = trees
  const { text } = article
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const persons = mentions.filter(isPersonName)
  const findNamed = (source: Span): Speaker => {
    const { from, to } = within(source)
    const inside = tokens.slice(from, to)
    // "the union's organiser, Jane Roe": the name behind the comma says who that is, before any look-back for the role.
    const named =
      text[source.end] === ',' &&
      persons.find(
        ({ start }) => start > source.end && /^, (?:\p{Lu}\p{L}*\.? )?$/u.test(text.slice(source.end, start))
      )
    const near = mentions.slice(firstFrom(mentions, source.start), firstFrom(mentions, source.end))
    // "the Basque" is somebody of the article, and no people.
    const whole = near.find(
      ({ kind, start, end }) => kind === 'nominal' && start === source.start && end === source.end
    )
    const found = whole ?? headByTree(source, near, trees) ?? headMention(source, inside, near)
    const top = topOf(source, trees)
    const isOther = (one: Mention) =>
      isBeside(one, top, trees) || isWithin(one, top, trees) || isOneOf(one, source, text)
    const mention = found && isOther(found) ? null : found
    if (named && mention?.kind !== 'name') return fromEntity(named, byId) ?? NOBODY
    const held = near.find(({ kind, type }) => /^(?:name|nominal)$/.test(kind) && /^(?:ORG|GPE)$/.test(type))
    const words = { tokens: inside, top: tokens[top], named: byId.get(held?.entityId ?? '') }
    if (found && isOneOf(found, source, text))
      return {
        ...fromWords(source, words, article),
        speakerType: SOME.test(text.slice(source.start)) ? 'group' : 'anonymous'
      }
    if (mention && goesOn(source, mention, text))
      return {
        ...fromWords(source, words, article),
        speakerType: isPersonName(mention) ? 'group' : (fromEntity(mention, byId)?.speakerType ?? 'group')
      }
    if (!mention) return fromWords(source, words, article)
    return fromEntity(mention, byId) ?? fromWords(source, words, article)
  }
  const ground = { trees, names: mentions, values: sentences.flatMap(({ values }) => values) }
  return source => {
    const antecedent = antecedentPhrase(ground, source)
    if (antecedent) return findNamed(antecedent)
    if (!/^who$/i.test(text.slice(source.start, source.end))) return findNamed(source)
    const before = persons.findLast(({ end }) => end <= source.start && source.start - end <= 2)
    return (before && fromEntity(before, byId)) ?? NOBODY
  }
}
