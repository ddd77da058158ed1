import { contains } from '../span.js'
import type { Document, NameSpan, Paragraph, Span } from '../types.js'

/** What one side of an interview or one speaker of a transcript says at a time. */
export interface Turn {
  /** The label and its colon; null where the layout alone tells whose turn it is. */
  source: Span | null
  cue: Span | null
  /** One piece a paragraph. */
  content: Span[]
  /** Whether it asks or answers, where no name tells whose turn it is. */
  side: Side | null
}
export type Side = 'question' | 'answer'

/** "Q:", "MARSH:", "Daily Plough:" at the beginning of a paragraph. */
const LABEL = /^([“"]?)(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(:)\s+(?=\S)/u
const SIDES: Readonly<Record<string, Side>> = { q: 'question', question: 'question', a: 'answer', answer: 'answer' }
/** Fewest paragraphs with a label that make an interview or a transcript, of a label that comes again. */
const FEWEST = 3
/** "(Crosstalk.)", "[Laughs]" */
const STAGE_DIRECTION = /^[“"]?[([][^)\]]*[)\]][.”"]*$/

interface Labelled extends Turn {
  label: string
  source: Span
  cue: Span
  /** Index of its paragraph. */
  paragraph: number
  /** Whether a quotation mark opens it. */
  isQuoted: boolean
}

/**
 * Of an interview or a transcript, what each label says is the rest of its paragraph and the paragraphs up to the next
 * label. An article without such paragraphs has no turns.
 */
export function findLabelledTurns(document: Document, names: readonly NameSpan[]): Turn[] {
  const labelled = labelledIn(document, names)
  return labelled.map((turn, index) => {
    const next = labelled[index + 1]?.paragraph ?? turn.paragraph + 1
    const { source, cue, side, content, isQuoted } = turn
    const more = document.paragraphs.slice(turn.paragraph + 1, next).flatMap(paragraph => saidIn(paragraph, document))
    const pieces = [...content, ...more]
    return {
      source,
      cue,
      side,
      content: isQuoted ? pieces.map(piece => withoutMarks(piece, document.article.text)) : pieces
    }
  })
}

function labelledIn({ article, paragraphs, quotations }: Document, names: readonly NameSpan[]): Labelled[] {
  const turns = paragraphs.flatMap(paragraph => (paragraph.role === 'body' ? labelledOf(paragraph, article.text) : []))
  // What is quoted from elsewhere is no transcript, unless each paragraph of it is.
  const isInside = ({ source, cue }: Labelled) =>
    quotations.some(({ pieces }) => pieces.some(piece => contains(piece, cue) && piece.start < source.start - 1))
  const times = (label: string) => turns.filter(turn => turn.label === label).length
  const isSomebody = ({ side, source }: Labelled) =>
    side !== null ||
    names.some(({ type, start, end }) => /^(?:PERSON|ORG)$/.test(type) && start < source.end && source.start < end)
  const labels = new Set(turns.map(({ label }) => label))
  const isTranscript =
    turns.length >= FEWEST && labels.size > 1 && turns.some(one => isSomebody(one) && times(one.label) > 1)
  return isTranscript ? turns.filter(turn => times(turn.label) > 1 && !isInside(turn)) : []
}

function labelledOf({ start, end, index }: Paragraph, text: string): Labelled[] {
  const words = text.slice(start, end)
  const [all, mark = '', name = ''] = LABEL.exec(words) ?? []
  if (all === undefined) return []
  const source = { start: start + mark.length, end: start + mark.length + name.length }
  const label = name.toLowerCase()
  return [
    {
      label,
      source,
      cue: { start: source.end, end: source.end + 1 },
      content: [{ start: start + all.length, end: start + words.trimEnd().length }],
      side: SIDES[label] ?? null,
      paragraph: index,
      isQuoted: mark !== ''
    }
  ]
}

/** The words of a paragraph that goes on with a turn. */
function saidIn({ start, end, role }: Paragraph, { article }: Document): Span[] {
  const words = article.text.slice(start, end).trimEnd()
  return role !== 'body' || STAGE_DIRECTION.test(words) ? [] : [{ start, end: start + words.length }]
}

/** What stands between the quotation marks that each paragraph of a quoted transcript opens anew. */
function withoutMarks({ start, end }: Span, text: string): Span {
  return {
    start: /^[“"]/.test(text.slice(start, end)) ? start + 1 : start,
    end: /[”"]$/.test(text.slice(start, end)) ? end - 1 : end
  }
}
