import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { contains } from '../span.js'
import type { Document, Mention, Sentence, Span } from '../types.js'

/** How many sentences back they may be named. */
const FARTHEST = 2
/** Longest subject, in tokens. */
const LONGEST = 12
const MAIN = /^(?:root|conj|ccomp|parataxis)$/

/**
 * Whom "they" stands for that nobody has spoken as: the subject of one of the sentences before, or of its own, that names
 * more than one or a body ("Jane Roe and John Marsh", "residents", "the council", "Acme").
 */
export function pluralBefore(
  source: Span,
  document: Document,
  { mentions, trees }: { mentions: readonly Mention[]; trees: Trees }
): Span | null {
  const own = document.sentences.findLastIndex(({ start }) => start <= source.start)
  const paragraph = document.sentences[own]?.paragraph ?? 0
  for (let index = own; index >= Math.max(0, own - FARTHEST); index--) {
    const sentence = document.sentences[index]
    if (sentence?.role !== 'body' || sentence.paragraph < paragraph - 1) return null
    const subject = subjectsIn(sentence, source, trees).find(token => isPlural(token, mentions, trees))
    if (subject !== undefined) return wordsOf(subject, trees)
  }
  return null
}

/** Subjects of main clauses before the source, the last first. */
function subjectsIn(sentence: Sentence, source: Span, { within, relation, head }: Trees): number[] {
  const { from, to } = within(sentence)
  const before = Math.min(to, within(source).from)
  const tokens = Array.from({ length: Math.max(0, before - from) }, (_, index) => from + index)
  return tokens.filter(token => relation(token) === 'nsubj' && MAIN.test(relation(head(token)))).reverse()
}

function isPlural(subject: number, mentions: readonly Mention[], trees: Trees): boolean {
  const { tokens, children, relation, pos } = trees
  const { lower = '', lemma = '', start = 0, end = 0 } = tokens[subject] ?? {}
  const name = mentions.find(one => one.kind === 'name' && contains(one, { start, end }))
  const joined = children(subject).find(child => relation(child) === 'conj' && /^(?:NOUN|PROPN)$/.test(pos(child)))
  const kind = ROLE_NOUNS.get(lower)
  if (joined !== undefined) return name?.type === 'PERSON' || kind === 'person'
  if (name) return name.type === 'ORG'
  const isMany = lower !== lemma && lower.endsWith('s')
  return (
    kind === 'group' ||
    kind === 'organisation' ||
    kind === 'government' ||
    (isMany && /^(?:person|anonymous)$/.test(kind ?? ''))
  )
}

function wordsOf(subject: number, trees: Trees): Span | null {
  const { from, to } = trees.stretch(subject)
  const joined = trees.children(subject).some(child => trees.relation(child) === 'conj')
  const comma = joined ? -1 : trees.tokens.slice(subject, to).findIndex(({ text }) => text === ',')
  const end = comma < 0 ? to : subject + comma
  return end - from > LONGEST ? null : spanOf(trees, { from, to: end })
}
