import { contains, overlaps } from '../span.js'
import type { Document, NameSpan, Paragraph, RoleSpan } from '../types.js'
import type { Linked } from './links.js'

/** "Q:", "MARSH:", "Daily Plough:" at the beginning of a paragraph. */
const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(:)\s+(?=\S)/u
const QUESTION_OR_ANSWER = /^(?:Q|A|Question|Answer)$/i
/** Fewest paragraphs with a label that make an interview or a transcript, of a label that comes again. */
const FEWEST = 3
/** How sure it is that such a paragraph is said by whom its label names. */
const BY_LABEL = 0.8

interface Turn {
  label: string
  source: RoleSpan
  cue: RoleSpan
  content: RoleSpan
}

/**
 * Of an interview or a transcript, what each label says is the rest of its paragraph; cues of the model inside are inner
 * ones. An article without such paragraphs stays as it is.
 */
export function readTranscript(linked: readonly Linked[], document: Document, names: readonly NameSpan[]): Linked[] {
  const turns = turnsOf(document, names)
  if (turns.length === 0) return [...linked]
  const isTurn = (span: { start: number; end: number }) =>
    turns.some(({ source, content }) => overlaps(span, { start: source.start, end: content.end }))
  const others = linked.filter(({ cue, contents }) => ![cue, ...contents].some(isTurn))
  return [...others, ...turns.map(({ source, cue, content }) => ({ cue, source, contents: [content] }))]
}

function turnsOf({ article, paragraphs, quotations }: Document, names: readonly NameSpan[]): Turn[] {
  const turns = paragraphs.flatMap(paragraph => (paragraph.role === 'body' ? turnOf(paragraph, article.text) : []))
  const isQuoted = (turn: Turn) => quotations.some(one => contains(one, turn.cue))
  const times = (label: string) => turns.filter(turn => turn.label === label).length
  const isSomebody = ({ label, source }: Turn) =>
    QUESTION_OR_ANSWER.test(label) ||
    names.some(({ type, ...name }) => /^(?:PERSON|ORG)$/.test(type) && overlaps(name, source))
  const labels = new Set(turns.map(({ label }) => label))
  const isTranscript =
    turns.length >= FEWEST && labels.size > 1 && turns.some(one => isSomebody(one) && times(one.label) > 1)
  return isTranscript ? turns.filter(turn => times(turn.label) > 1 && !isQuoted(turn)) : []
}

function turnOf({ start, end }: Paragraph, text: string): Turn[] {
  const words = text.slice(start, end)
  const [all, label = ''] = LABEL.exec(words) ?? []
  if (all === undefined) return []
  const colon = start + label.length
  const length = words.trimEnd().length
  const part = (role: RoleSpan['role'], from: number, to: number): RoleSpan => ({
    start: from,
    end: to,
    role,
    score: BY_LABEL
  })
  return [
    {
      label: label.toLowerCase(),
      source: part('source', start, colon),
      cue: part('cue', colon, colon + 1),
      content: part('content', start + all.length, start + length)
    }
  ]
}
