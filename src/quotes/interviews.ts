import { overlaps } from '../span.js'
import type { Document, Paragraph, Span } from '../types.js'
import type { Turn } from './transcripts.js'

/** Fewest questions that make an interview of an article without labels. */
const FEWEST = 3
/** Longest question, in words. */
const LONGEST_QUESTION = 60
/** The smallest share of questions that address somebody, and of answers that speak of oneself. */
const SHARE = 0.5
const ADDRESSES = /\byou(?:r|rs|rself)?\b/i
const FIRST_PERSON = /\b(?:I|me|my|mine|we|us|our)\b/
const INVITES = /^(?:tell|talk|describe|explain|give) (?:us|me|about|to us|to me|the|your)\b/i

/**
 * The turns of an interview without labels, where questions are paragraphs by themselves ("You grew up here?") and
 * answers are what stands between them. Questions to readers ("What happens next?") that the article answers itself
 * address nobody, or are not answered in the first person.
 */
export function findBareTurns(document: Document): Turn[] {
  const { article, paragraphs } = document
  const wordsOf = ({ start, end }: Span) => article.text.slice(start, end)
  const body = paragraphs.filter(({ role }) => role === 'body')
  const turns: { question: Paragraph; answer: Paragraph[] }[] = []
  for (const paragraph of body) {
    const last = turns.at(-1)
    if (isQuestion(paragraph, document) && last?.answer.length !== 0) turns.push({ question: paragraph, answer: [] })
    else last?.answer.push(paragraph)
  }
  const answered = turns.filter(({ answer }) => answer.length > 0)
  const address = answered.filter(({ question }) => ADDRESSES.test(wordsOf(question)))
  const ofOneself = answered.filter(({ answer }) => answer.some(paragraph => FIRST_PERSON.test(wordsOf(paragraph))))
  if (answered.length < FEWEST || Math.min(address.length, ofOneself.length) < SHARE * answered.length) return []
  return answered.flatMap(({ question, answer }, index): Turn[] => {
    const isLast = index === answered.length - 1
    const said = answer.filter((one, at) => !isLast || at === 0 || FIRST_PERSON.test(wordsOf(one)))
    return [
      { source: null, cue: null, content: [trimmed(question, article.text)], side: 'question' },
      { source: null, cue: null, content: said.map(one => trimmed(one, article.text)), side: 'answer' }
    ]
  })
}

/** A paragraph in no quotation marks that asks something at its end. */
function isQuestion(paragraph: Paragraph, { article, quotations }: Document): boolean {
  const words = article.text.slice(paragraph.start, paragraph.end).trim()
  if (words.split(/\s+/).length > LONGEST_QUESTION || !(words.endsWith('?') || INVITES.test(words))) return false
  return !quotations.some(({ start }) => overlaps(paragraph, { start, end: start + 1 }) && start === paragraph.start)
}

const trimmed = ({ start, end }: Span, text: string): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length
})
